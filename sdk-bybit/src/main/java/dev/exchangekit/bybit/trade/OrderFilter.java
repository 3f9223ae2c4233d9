package dev.exchangekit.bybit.trade;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Kind of an order by its place on the exchange. */
public record OrderFilter(@JsonValue String wire) implements OpenWord {
    /** An active order. */
    public static final OrderFilter ORDER = new OrderFilter("Order");

    /** A conditional order; of a spot order the assets stay free until it triggers. */
    public static final OrderFilter STOP_ORDER = new OrderFilter("StopOrder");

    /** A spot take profit or stop loss; the assets are taken before it triggers. */
    public static final OrderFilter TPSL_ORDER = new OrderFilter("tpslOrder");

    /** A spot one-cancels-the-other order. */
    public static final OrderFilter OCO_ORDER = new OrderFilter("OcoOrder");

    /** A spot order with take profit and stop loss on both sides. */
    public static final OrderFilter BIDIRECTIONAL_TPSL_ORDER = new OrderFilter("BidirectionalTpslOrder");

    /** Of futures, to cancel all: open orders. */
    public static final OrderFilter OPEN_ORDER = new OrderFilter("OpenOrder");
}

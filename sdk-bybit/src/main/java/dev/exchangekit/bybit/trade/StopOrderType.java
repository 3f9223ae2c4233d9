package dev.exchangekit.bybit.trade;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Kind of a conditional order. */
public record StopOrderType(@JsonValue String wire) implements OpenWord {
    public static final StopOrderType TAKE_PROFIT = new StopOrderType("TakeProfit");
    public static final StopOrderType STOP_LOSS = new StopOrderType("StopLoss");
    public static final StopOrderType TRAILING_STOP = new StopOrderType("TrailingStop");
    public static final StopOrderType STOP = new StopOrderType("Stop");
    public static final StopOrderType PARTIAL_TAKE_PROFIT = new StopOrderType("PartialTakeProfit");
    public static final StopOrderType PARTIAL_STOP_LOSS = new StopOrderType("PartialStopLoss");

    /** A spot take profit or stop loss. */
    public static final StopOrderType TPSL_ORDER = new StopOrderType("tpslOrder");

    /** A spot one-cancels-the-other order. */
    public static final StopOrderType OCO_ORDER = new StopOrderType("OcoOrder");

    /** Closes a position at a margin rate set on web or app. */
    public static final StopOrderType MM_RATE_CLOSE = new StopOrderType("MmRateClose");

    /** A spot order with take profit and stop loss on both sides. */
    public static final StopOrderType BIDIRECTIONAL_TPSL_ORDER = new StopOrderType("BidirectionalTpslOrder");

    /** No conditional order. */
    public static final StopOrderType UNKNOWN = new StopOrderType("UNKNOWN");
}

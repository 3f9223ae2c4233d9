package dev.exchangekit.bitget.faults;

import dev.exchangekit.core.contract.faults.EndpointCall;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** The order writes of one kind of account, about limit orders of {@code BTCUSDT} perpetuals that rest below the market. */
interface OrderCalls {
    String SYMBOL = "BTCUSDT";

    /** What orders are changed to. */
    BigDecimal OTHER_PRICE = new BigDecimal("61600");

    /** Places an order under this id. */
    EndpointCall<?, ?> place(String id);

    /** Places orders under these ids at once. */
    Answered<?, ?> placeBatch(List<String> ids);

    /**
     * Gives the order of this id another price.
     *
     * @param newId the id that the order has from then on
     */
    EndpointCall<?, ?> amend(String id, String newId);

    /** The id of an order that was changed. */
    String amendedId(String id, String newId);

    /** Cancels the order of this id. */
    EndpointCall<?, ?> cancel(String id);

    /** A signed read. */
    EndpointCall<?, ?> read();

    /** Every path at which orders are looked up; the one that is asked first comes first. */
    List<String> lookUpPaths();

    /**
     * A call and how its answer is read.
     *
     * @param ids of its orders
     * @param accepted what an answer says of each order
     */
    record Answered<Q, R>(EndpointCall<Q, R> call, List<String> ids, Function<R, List<Boolean>> accepted) {}
}

package dev.exchangekit.core.order;

import dev.exchangekit.core.spi.SdkStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One order write as it is about to leave: everything an application needs to journal it and to find out after a
 * restart what became of it.
 */
@SdkStyle
@Value.Immutable
public interface OrderIntent {
    /** Display name of the exchange. */
    String exchange();

    /** Group and method, for example {@code trade.placeOrder}. */
    String operation();

    OrderAction action();

    /**
     * The symbol as the exchange writes it; of transfers and withdrawals the coin. Empty where an amend or cancel names
     * the order by its id alone.
     */
    String symbol();

    /**
     * The client order id, or the client's id of a transfer or withdrawal; absent where an amend or cancel names the
     * order by the exchange's id, and where what is written can carry none.
     */
    Optional<String> clientOrderId();

    /** The exchange's order id, where an amend or cancel names it. */
    Optional<String> orderId();

    /** True when the order can only make a position smaller. */
    boolean reducesOnly();

    /** The parameters of this order as JSON in the exchange's own words; of a batch only this item. */
    String parameters();

    /** Local time at which the intent was made. */
    Instant createdAt();

    /** True when there is an id to speak of this order by. */
    default boolean isNamed() {
        return clientOrderId().isPresent() || orderId().isPresent();
    }

    /** The id to speak of this order by. */
    default String id() {
        return clientOrderId().or(this::orderId).orElse("?");
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds intents; thread-confined. */
    class Builder extends ImmutableOrderIntent.Builder {}
}

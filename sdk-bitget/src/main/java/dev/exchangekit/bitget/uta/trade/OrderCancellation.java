package dev.exchangekit.bitget.uta.trade;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.Category;
import dev.exchangekit.bitget.internal.UtaChecks;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** One order of a batch to cancel, named by either id but not by both. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableOrderCancellation.class)
@JsonDeserialize(builder = OrderCancellation.Builder.class)
public interface OrderCancellation extends OrderTarget {
    /** Kind of product; required. */
    Category category();

    /** Symbol in upper case, like {@code BTCUSDT}; required. */
    String symbol();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        UtaChecks.target(this);
        Check.name("symbol", symbol());
        Check.that(
                orderId().isEmpty() || clientOid().isEmpty(),
                "clientOid",
                clientOid().orElse(""),
                "must not be given with an order id");
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableOrderCancellation.Builder {}
}

package dev.exchangekit.bitget.spottrade;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** One order of a batch to cancel. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableOrderCancellation.class)
@JsonDeserialize(builder = OrderCancellation.Builder.class)
public interface OrderCancellation extends OrderTarget {
    /** Symbol in upper case; required with {@link BatchMode#MULTIPLE}, and otherwise that of the batch. */
    Optional<String> symbol();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        symbol().ifPresent(v -> Check.name("symbol", v));
        TradeChecks.target(this);
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

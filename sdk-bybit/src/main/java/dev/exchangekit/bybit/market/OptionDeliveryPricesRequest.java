package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks at which prices the options on a coin were delivered. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableOptionDeliveryPricesRequest.class)
@JsonDeserialize(builder = OptionDeliveryPricesRequest.Builder.class)
public interface OptionDeliveryPricesRequest {
    /** Product line, options only; required. */
    Category category();

    /** Base coin in upper case; required. */
    String baseCoin();

    /** Settle coin in upper case; {@code USDT} by default. */
    Optional<String> settleCoin();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.name("baseCoin", baseCoin());
        settleCoin().ifPresent(v -> Check.name("settleCoin", v));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableOptionDeliveryPricesRequest.Builder {}
}

package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks for the insurance pools. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableInsuranceRequest.class)
@JsonDeserialize(builder = InsuranceRequest.Builder.class)
public interface InsuranceRequest {
    /** Coin in upper case; all if absent. */
    Optional<String> coin();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        coin().ifPresent(v -> Check.name("coin", v));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableInsuranceRequest.Builder {}
}

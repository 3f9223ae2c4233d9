package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.List;
import org.immutables.value.Value;

/** Lets coins serve as collateral, or not. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSetCollateralsRequest.class)
@JsonDeserialize(builder = SetCollateralsRequest.Builder.class)
public interface SetCollateralsRequest {
    /** What holds for each coin; one at least. */
    @JsonProperty("request")
    List<SetCollateralRequest> coins();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.that(!coins().isEmpty(), "coins", "empty", "must have one element at least");
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableSetCollateralsRequest.Builder {}
}

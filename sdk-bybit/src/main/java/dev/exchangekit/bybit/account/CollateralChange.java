package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether a coin serves as collateral now. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = CollateralChange.Builder.class)
public interface CollateralChange extends WireModel {
    /** Name of the coin. */
    String coin();

    /** Whether it serves. */
    Optional<Boolean> collateralSwitch();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableCollateralChange.Builder {}
}

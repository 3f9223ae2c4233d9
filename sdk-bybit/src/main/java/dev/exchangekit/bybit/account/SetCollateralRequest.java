package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.FlagAsWord;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** Lets a coin serve as collateral, or not. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSetCollateralRequest.class)
@JsonDeserialize(builder = SetCollateralRequest.Builder.class)
public interface SetCollateralRequest {
    /** Coin in upper case; required. Not USDT and USDC, which always serve. */
    String coin();

    /** Whether it serves; required. */
    @JsonSerialize(using = FlagAsWord.UpperOnOff.class)
    boolean collateralSwitch();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.name("coin", coin());
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableSetCollateralRequest.Builder {}
}

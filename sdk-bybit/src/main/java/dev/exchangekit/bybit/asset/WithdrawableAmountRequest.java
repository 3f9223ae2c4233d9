package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** Asks how much of a coin can be withdrawn. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableWithdrawableAmountRequest.class)
@JsonDeserialize(builder = WithdrawableAmountRequest.Builder.class)
public interface WithdrawableAmountRequest {
    /** Coin in upper case; required. */
    String coin();

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
    class Builder extends ImmutableWithdrawableAmountRequest.Builder {}
}

package dev.exchangekit.bitget.uta.wallet;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** Asks how much of a coin can be withdrawn. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableMaxWithdrawalRequest.class)
@JsonDeserialize(builder = MaxWithdrawalRequest.Builder.class)
public interface MaxWithdrawalRequest {
    /** Coin, like {@code USDT}; required. */
    String coin();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.text("coin", coin(), 64);
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableMaxWithdrawalRequest.Builder {}
}

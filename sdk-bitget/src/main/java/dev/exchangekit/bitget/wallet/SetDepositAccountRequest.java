package dev.exchangekit.bitget.wallet;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** Chooses the account that deposits of a coin go to. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSetDepositAccountRequest.class)
@JsonDeserialize(builder = SetDepositAccountRequest.Builder.class)
public interface SetDepositAccountRequest {
    /** The account; required. */
    DepositAccount accountType();

    /** Coin; required. */
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
    class Builder extends ImmutableSetDepositAccountRequest.Builder {}
}

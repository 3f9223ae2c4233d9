package dev.exchangekit.bitget.uta.wallet;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** Chooses the account that deposits of a coin go to, until it is changed again. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSetDepositAccountRequest.class)
@JsonDeserialize(builder = SetDepositAccountRequest.Builder.class)
public interface SetDepositAccountRequest {
    /** Coin, like {@code USDT}; required. */
    String coin();

    /** The account; required. */
    DepositAccount accountType();

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

package dev.exchangekit.bitget.wallet;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.WithdrawalTerms;
import dev.exchangekit.bitget.internal.MoneyChecks;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** A withdrawal to a chain or to another user of the exchange. The address must be in the address book. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableWithdrawRequest.class)
@JsonDeserialize(builder = WithdrawRequest.Builder.class)
public interface WithdrawRequest extends WithdrawalTerms {
    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        MoneyChecks.withdrawal(this);
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableWithdrawRequest.Builder {}
}

package dev.exchangekit.bitget.uta.wallet;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.WithdrawalTerms;
import dev.exchangekit.bitget.internal.MoneyChecks;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A withdrawal to a chain or to another user of the exchange. The address must be in the account's address book. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableWithdrawRequest.class)
@JsonDeserialize(builder = WithdrawRequest.Builder.class)
public interface WithdrawRequest extends WithdrawalTerms {
    /** Accounts to withdraw from; the exchange decides if absent. */
    @JsonProperty("accountType")
    Optional<WithdrawAccounts> accounts();

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

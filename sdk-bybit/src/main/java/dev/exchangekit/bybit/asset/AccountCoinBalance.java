package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bybit.account.AccountType;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Balance of one coin in one wallet. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = AccountCoinBalance.Builder.class)
public interface AccountCoinBalance extends WireModel {
    /** Wallet. */
    AccountType accountType();

    /** Kind of business, a number that the exchange does not explain. */
    @JsonProperty("bizType")
    Optional<Integer> businessType();

    /** The exchange's id of the wallet. */
    Optional<String> accountId();

    /** User whose wallet it is. */
    Optional<String> memberId();

    /** The balance. */
    TransferableBalance balance();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableAccountCoinBalance.Builder {}
}

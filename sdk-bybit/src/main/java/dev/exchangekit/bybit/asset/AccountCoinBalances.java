package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bybit.account.AccountType;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Balances of one wallet. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = AccountCoinBalances.Builder.class)
public interface AccountCoinBalances extends WireModel {
    /** Wallet. */
    AccountType accountType();

    /** User whose wallet it is. */
    Optional<String> memberId();

    /** One balance per coin. */
    @JsonProperty("balance")
    List<TransferableBalance> balances();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableAccountCoinBalances.Builder {}
}

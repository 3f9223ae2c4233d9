package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bybit.account.AccountType;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** Chooses the wallet that deposits go to. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSetDepositAccountRequest.class)
@JsonDeserialize(builder = SetDepositAccountRequest.Builder.class)
public interface SetDepositAccountRequest {
    /** Wallet: unified, funding or earn; coins that cannot be in earn go to funding. Required. */
    AccountType accountType();

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableSetDepositAccountRequest.Builder {}
}

package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bybit.account.AccountType;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** Asks which coins can be transferred from one wallet to another. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableTransferableCoinsRequest.class)
@JsonDeserialize(builder = TransferableCoinsRequest.Builder.class)
public interface TransferableCoinsRequest {
    /** Wallet to transfer from; required. */
    AccountType fromAccountType();

    /** Wallet to transfer to; required. */
    AccountType toAccountType();

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableTransferableCoinsRequest.Builder {}
}

package dev.exchangekit.bitget.uta.wallet;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.AccountType;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** Asks which coins can be transferred from one account to another. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableTransferableCoinsRequest.class)
@JsonDeserialize(builder = TransferableCoinsRequest.Builder.class)
public interface TransferableCoinsRequest {
    /** Account to transfer from; required. */
    AccountType fromType();

    /** Account to transfer to; required. */
    AccountType toType();

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableTransferableCoinsRequest.Builder {}
}

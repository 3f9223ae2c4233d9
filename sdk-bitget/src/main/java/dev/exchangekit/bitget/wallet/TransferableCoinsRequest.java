package dev.exchangekit.bitget.wallet;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.AccountType;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** Between which accounts coins are to be moved. */
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

package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.UUID;
import org.immutables.value.Value;

/** A transfer between wallets of the same user. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCreateInternalTransferRequest.class)
@JsonDeserialize(builder = CreateInternalTransferRequest.Builder.class)
public interface CreateInternalTransferRequest extends TransferTerms {
    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        AssetChecks.transfer(this);
    }

    /** The same transfer under this id. */
    default CreateInternalTransferRequest withTransferId(UUID id) {
        return toBuilder().transferId(id).build();
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableCreateInternalTransferRequest.Builder {}
}

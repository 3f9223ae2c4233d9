package dev.exchangekit.bitget.uta.wallet;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.TransferTerms;
import dev.exchangekit.bitget.internal.MoneyChecks;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** A transfer from a sub-account to its master account. For keys of the sub-account. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSubMasterTransferRequest.class)
@JsonDeserialize(builder = SubMasterTransferRequest.Builder.class)
public interface SubMasterTransferRequest extends TransferTerms {
    /** The same transfer under this id. */
    default SubMasterTransferRequest withClientOid(String id) {
        return toBuilder().clientOid(id).build();
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        MoneyChecks.transfer(this);
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableSubMasterTransferRequest.Builder {}
}

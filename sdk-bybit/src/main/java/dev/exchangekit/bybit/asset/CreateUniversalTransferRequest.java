package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.UUID;
import org.immutables.value.Value;

/** A transfer between a master account and its sub-accounts, or between those. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCreateUniversalTransferRequest.class)
@JsonDeserialize(builder = CreateUniversalTransferRequest.Builder.class)
public interface CreateUniversalTransferRequest extends TransferTerms {
    /** User to transfer from, digits; required. */
    @JsonSerialize(using = DigitsAsNumber.class)
    String fromMemberId();

    /** User to transfer to, digits; required. */
    @JsonSerialize(using = DigitsAsNumber.class)
    String toMemberId();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        AssetChecks.transfer(this);
        AssetChecks.memberId("fromMemberId", fromMemberId());
        AssetChecks.memberId("toMemberId", toMemberId());
    }

    /** The same transfer under this id. */
    default CreateUniversalTransferRequest withTransferId(UUID id) {
        return toBuilder().transferId(id).build();
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableCreateUniversalTransferRequest.Builder {}
}

package dev.exchangekit.bitget.uta.wallet;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.TransferTerms;
import dev.exchangekit.bitget.internal.MoneyChecks;
import dev.exchangekit.core.spi.FlagAsWord;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A transfer between a master account and its sub-accounts, between those, or within one of them. For keys of the
 * master account.
 */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSubTransferRequest.class)
@JsonDeserialize(builder = SubTransferRequest.Builder.class)
public interface SubTransferRequest extends TransferTerms {
    /** User to transfer from; required. */
    String fromUserId();

    /** User to transfer to; required. */
    String toUserId();

    /** Whether what is missing may be borrowed. */
    @JsonSerialize(contentUsing = FlagAsWord.YesNo.class)
    Optional<Boolean> allowBorrow();

    /** The same transfer under this id. */
    default SubTransferRequest withClientOid(String id) {
        return toBuilder().clientOid(id).build();
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        MoneyChecks.transfer(this);
        MoneyChecks.users(fromUserId(), toUserId());
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableSubTransferRequest.Builder {}
}

package dev.exchangekit.bitget.wallet;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/**
 * A transfer between the main account and a sub-account, between sub-accounts, or between the accounts of one
 * sub-account.
 */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSubAccountTransferRequest.class)
@JsonDeserialize(builder = SubAccountTransferRequest.Builder.class)
public interface SubAccountTransferRequest extends TransferTerms {
    /** User id of who sends; required. */
    String fromUserId();

    /** User id of who receives; required. */
    String toUserId();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        WalletChecks.transfer(this);
        Check.text("fromUserId", fromUserId(), 64);
        Check.text("toUserId", toUserId(), 64);
    }

    /** The same transfer under this id. */
    default SubAccountTransferRequest withClientOid(String id) {
        return toBuilder().clientOid(id).build();
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableSubAccountTransferRequest.Builder {}
}

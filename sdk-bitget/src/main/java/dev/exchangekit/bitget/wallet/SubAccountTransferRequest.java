package dev.exchangekit.bitget.wallet;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.AccountType;
import dev.exchangekit.bitget.TransferTerms;
import dev.exchangekit.bitget.internal.MoneyChecks;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
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
    /** Pair, like {@code BTCUSDT}; required when one of the accounts is {@link AccountType#ISOLATED_MARGIN}. */
    Optional<String> symbol();

    /** User id of who sends; required. */
    String fromUserId();

    /** User id of who receives; required. */
    String toUserId();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        WalletChecks.transfer(this, symbol());
        MoneyChecks.users(fromUserId(), toUserId());
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

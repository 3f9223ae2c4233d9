package dev.exchangekit.bitget.wallet;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.AccountType;
import dev.exchangekit.bitget.TransferTerms;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A transfer between accounts of the same user. The exchange answers a second one of the same id with the first. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableTransferRequest.class)
@JsonDeserialize(builder = TransferRequest.Builder.class)
public interface TransferRequest extends TransferTerms {
    /** Pair, like {@code BTCUSDT}; required when one of the accounts is {@link AccountType#ISOLATED_MARGIN}. */
    Optional<String> symbol();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        WalletChecks.transfer(this, symbol());
    }

    /** The same transfer under this id. */
    default TransferRequest withClientOid(String id) {
        return toBuilder().clientOid(id).build();
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableTransferRequest.Builder {}
}

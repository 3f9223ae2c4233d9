package dev.exchangekit.bithumb.withdrawal;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bithumb.internal.TransferChecks;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Which withdrawal to show. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableWithdrawalRequest.class)
@JsonDeserialize(builder = WithdrawalRequest.Builder.class)
public interface WithdrawalRequest {
    /** Currency; required. */
    String currency();

    /** The exchange's id; any withdrawal if absent. Without this and the transaction, the latest is shown. */
    Optional<String> uuid();

    /** Transaction; any withdrawal if absent. Both must fit where both are given. */
    Optional<String> txid();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.name("currency", currency());
        uuid().ifPresent(v -> TransferChecks.id("uuid", v));
        txid().ifPresent(v -> TransferChecks.id("txid", v));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableWithdrawalRequest.Builder {}
}

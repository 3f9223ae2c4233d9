package dev.exchangekit.bithumb.withdrawal;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bithumb.internal.TransferChecks;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** Which withdrawal of a coin to cancel. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCancelCoinWithdrawalRequest.class)
@JsonDeserialize(builder = CancelCoinWithdrawalRequest.Builder.class)
public interface CancelCoinWithdrawalRequest {
    /** The exchange's id, as {@link Withdrawal#uuid}; required. */
    @JsonProperty("withdrawal_id")
    String withdrawalId();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        TransferChecks.id("withdrawalId", withdrawalId());
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableCancelCoinWithdrawalRequest.Builder {}
}

package dev.exchangekit.bitget.wallet;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** Cancels a withdrawal that is not reviewed yet. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCancelWithdrawalRequest.class)
@JsonDeserialize(builder = CancelWithdrawalRequest.Builder.class)
public interface CancelWithdrawalRequest {
    /** The exchange's id of the withdrawal. */
    String orderId();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.text("orderId", orderId(), 64);
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableCancelWithdrawalRequest.Builder {}
}

package dev.exchangekit.bitget.uta.wallet;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Takes back a withdrawal that has not left yet. One of both ids is required. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCancelWithdrawalRequest.class)
@JsonDeserialize(builder = CancelWithdrawalRequest.Builder.class)
public interface CancelWithdrawalRequest {
    /** The exchange's id of the withdrawal; goes first. */
    Optional<String> orderId();

    /** Your id of the withdrawal. */
    Optional<String> clientOid();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.that(orderId().isPresent() || clientOid().isPresent(), "orderId", "absent", "or clientOid is required");
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

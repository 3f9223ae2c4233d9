package dev.exchangekit.bitget.spottrade;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Which order to cancel. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCancelOrderRequest.class)
@JsonDeserialize(builder = CancelOrderRequest.Builder.class)
public interface CancelOrderRequest extends OrderTarget {
    /** Symbol in upper case; required unless {@link #tpslType} is {@link TpslType#TPSL}. */
    Optional<String> symbol();

    /** Kind of order; an ordinary one when absent. */
    Optional<TpslType> tpslType();

    /** The exchange's id; this or {@link #clientOid} is required. Take-profit and stop-loss orders have no other id. */
    @Override
    Optional<String> orderId();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        TradeChecks.cancel(this);
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableCancelOrderRequest.Builder {}
}

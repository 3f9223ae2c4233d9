package dev.exchangekit.bitget.futurestrade;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.internal.OrderChecks;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Which order to cancel. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCancelOrderRequest.class)
@JsonDeserialize(builder = CancelOrderRequest.Builder.class)
public interface CancelOrderRequest extends OrderTarget, OrderScope {
    /** Coin that margins it, in upper case. */
    Optional<String> marginCoin();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.name("symbol", symbol());
        OrderChecks.target(orderId(), clientOid());
        marginCoin().ifPresent(v -> Check.name("marginCoin", v));
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

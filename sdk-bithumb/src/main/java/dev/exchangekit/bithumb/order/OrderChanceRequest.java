package dev.exchangekit.bithumb.order;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** Asks what may be ordered in a market. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableOrderChanceRequest.class)
@JsonDeserialize(builder = OrderChanceRequest.Builder.class)
public interface OrderChanceRequest {
    /** Market in upper case, quote currency first, like {@code KRW-BTC}; required. */
    String market();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        OrderChecks.market(market());
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableOrderChanceRequest.Builder {}
}

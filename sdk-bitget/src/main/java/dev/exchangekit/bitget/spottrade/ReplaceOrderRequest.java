package dev.exchangekit.bitget.spottrade;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** A limit order that takes the place of an open one. It is a new order with ids of its own. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableReplaceOrderRequest.class)
@JsonDeserialize(builder = ReplaceOrderRequest.Builder.class)
public interface ReplaceOrderRequest extends OrderTarget, PresetTerms {
    /** Symbol in upper case; required. */
    String symbol();

    /** Limit price of the new order in the quote coin; required. */
    BigDecimal price();

    /** Quantity of the new order in the base coin; required. */
    BigDecimal size();

    /** The exchange's id of the order to cancel; this or {@link #clientOid} is required. */
    @Override
    Optional<String> orderId();

    /** Your id of the order to cancel; this or {@link #orderId} is required. */
    @Override
    Optional<String> clientOid();

    /**
     * Your id of the new order, at most 50 characters; a random one is made when absent. One that was used before may
     * cost the old order without bringing a new one.
     */
    Optional<String> newClientOid();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        TradeChecks.replacement(this);
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableReplaceOrderRequest.Builder {}
}

package dev.exchangekit.bitget.uta.trade;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.MarginMode;
import dev.exchangekit.bitget.internal.UtaChecks;
import dev.exchangekit.core.spi.FlagAsWord;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A new order. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePlaceOrderRequest.class)
@JsonDeserialize(builder = PlaceOrderRequest.Builder.class)
public interface PlaceOrderRequest extends OrderTerms, TpslTerms {
    /**
     * True when the order may only make a position smaller; false if absent. One-way mode. When its quantity and that of
     * older ones is more than the position, the exchange cancels older ones, and the answer may be without an order id.
     */
    @JsonSerialize(contentUsing = FlagAsWord.YesNo.class)
    Optional<Boolean> reduceOnly();

    /** What is to stand behind the position; crossed if absent. Futures only. */
    Optional<MarginMode> marginMode();

    /** The same order under this id. */
    default PlaceOrderRequest withClientOid(String id) {
        return toBuilder().clientOid(id).build();
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        UtaChecks.order(this);
        UtaChecks.tpsl(this);
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutablePlaceOrderRequest.Builder {}
}

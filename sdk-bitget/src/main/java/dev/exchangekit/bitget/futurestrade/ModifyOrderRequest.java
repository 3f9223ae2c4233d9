package dev.exchangekit.bitget.futurestrade;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A change of a limit order without fills: either of its size and price, or of its take profit and stop loss.
 *
 * <p>With a new size and price the exchange cancels the order and makes a new one under {@link #newClientOid}, which
 * has another order id. A new take profit or stop loss leaves the order as it is. The exchange ignores the latter
 * beside the former, so such a request is refused.
 */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableModifyOrderRequest.class)
@JsonDeserialize(builder = ModifyOrderRequest.Builder.class)
public interface ModifyOrderRequest extends OrderTarget, OrderScope {
    /**
     * Your id for the new order, unique, at most 50 characters. When absent the SDK makes one, because the order is
     * found again by it.
     */
    Optional<String> newClientOid();

    /** Coin that margins it, in upper case. In the exchange's example, not in its table. */
    Optional<String> marginCoin();

    /** New size in the base coin; together with {@link #newPrice}. */
    Optional<BigDecimal> newSize();

    /** New limit price in the quote coin; together with {@link #newSize}. */
    Optional<BigDecimal> newPrice();

    /**
     * New price in the quote coin at which profit is taken; zero removes it. State {@link #newStopLossPrice} as well:
     * where only one of the two stands, the exchange drops the other.
     */
    @JsonProperty("newPresetStopSurplusPrice")
    Optional<BigDecimal> newTakeProfitPrice();

    /**
     * New price in the quote coin at which the loss is stopped; zero removes it. State {@link #newTakeProfitPrice} as
     * well: where only one of the two stands, the exchange drops the other.
     */
    @JsonProperty("newPresetStopLossPrice")
    Optional<BigDecimal> newStopLossPrice();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        TradeChecks.modification(this);
    }

    /** True when the order is replaced by a new one, because its size and price change. */
    default boolean replaces() {
        return newSize().isPresent();
    }

    /** The same change with this id for the new order. */
    default ModifyOrderRequest withNewClientOid(String id) {
        return toBuilder().newClientOid(id).build();
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableModifyOrderRequest.Builder {}
}

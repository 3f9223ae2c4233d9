package dev.exchangekit.bitget.futurestrade;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.MarginMode;
import dev.exchangekit.bitget.internal.OrderChecks;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** A new order. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePlaceOrderRequest.class)
@JsonDeserialize(builder = PlaceOrderRequest.Builder.class)
public interface PlaceOrderRequest extends OrderTerms, OrderScope {
    /** What stands behind the position: what is set aside for it, or the whole account. */
    MarginMode marginMode();

    /** Coin that margins it, in upper case. */
    String marginCoin();

    /** Limit price in the quote coin of the take profit; at market when absent. */
    @JsonProperty("presetStopSurplusExecutePrice")
    Optional<BigDecimal> takeProfitExecutePrice();

    /** Limit price in the quote coin of the stop loss; at market when absent. */
    @JsonProperty("presetStopLossExecutePrice")
    Optional<BigDecimal> stopLossExecutePrice();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.name("symbol", symbol());
        Check.name("marginCoin", marginCoin());
        TradeChecks.terms(this);
        OrderChecks.positive("takeProfitExecutePrice", takeProfitExecutePrice());
        OrderChecks.positive("stopLossExecutePrice", stopLossExecutePrice());
    }

    /** The same order under this id. */
    default PlaceOrderRequest withClientOid(String id) {
        return toBuilder().clientOid(id).build();
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

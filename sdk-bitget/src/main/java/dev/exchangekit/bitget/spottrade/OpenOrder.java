package dev.exchangekit.bitget.spottrade;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bitget.EnterPoint;
import dev.exchangekit.bitget.OrderType;
import dev.exchangekit.bitget.Side;
import dev.exchangekit.bitget.TimeInForce;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** An open order. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = OpenOrder.Builder.class)
public interface OpenOrder extends WireModel {
    Optional<String> userId();

    String symbol();

    /** The exchange's id. */
    String orderId();

    /** Your id; absent for an order without one. */
    Optional<String> clientOid();

    /** Limit price in the quote coin. */
    @JsonProperty("priceAvg")
    Optional<BigDecimal> price();

    /** Quantity as ordered, in the base coin; of market orders that buy the amount in the quote coin. */
    BigDecimal size();

    OrderType orderType();

    Side side();

    OrderStatus status();

    /** How long it stays; not documented, where the exchange sends it. */
    Optional<TimeInForce> force();

    /** Average price of the fills; zero without any. */
    @JsonProperty("basePrice")
    Optional<BigDecimal> averagePrice();

    /** Filled so far, in the base coin. */
    @JsonProperty("baseVolume")
    Optional<BigDecimal> filledQuantity();

    /** Filled so far, in the quote coin. */
    @JsonProperty("quoteVolume")
    Optional<BigDecimal> filledAmount();

    @JsonProperty("enterPointSource")
    Optional<EnterPoint> enterPoint();

    Optional<OrderSource> orderSource();

    /** Price that triggers taking profit once the order is filled. */
    Optional<BigDecimal> presetTakeProfitPrice();

    /** Price at which profit is taken; the market's when absent. */
    Optional<BigDecimal> executeTakeProfitPrice();

    /** Price that triggers stopping the loss once the order is filled. */
    Optional<BigDecimal> presetStopLossPrice();

    /** Price at which the loss is stopped; the market's when absent. */
    Optional<BigDecimal> executeStopLossPrice();

    Optional<TpslType> tpslType();

    /** Price that triggers it; take-profit and stop-loss orders only. */
    Optional<BigDecimal> triggerPrice();

    @JsonProperty("cTime")
    Instant createdAt();

    @JsonProperty("uTime")
    Optional<Instant> updatedAt();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableOpenOrder.Builder {}
}

package dev.exchangekit.bitget.futurestrade;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bitget.EnterPoint;
import dev.exchangekit.bitget.MarginMode;
import dev.exchangekit.bitget.OrderType;
import dev.exchangekit.bitget.PositionMode;
import dev.exchangekit.bitget.PositionSide;
import dev.exchangekit.bitget.Side;
import dev.exchangekit.bitget.TimeInForce;
import dev.exchangekit.bitget.TradeSide;
import dev.exchangekit.bitget.TriggerType;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An order. Sizes are in the base coin, prices in the quote coin, profit and fees in the margin coin.
 *
 * <p>In hedge mode {@link #side} alone does not tell the direction of its trades: see {@link #positionSide} and {@link
 * #tradeSide}.
 */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = Order.Builder.class)
public interface Order extends WireModel {
    String symbol();

    String orderId();

    /** Your id, where the order has one. */
    Optional<String> clientOid();

    @JsonAlias("state")
    OrderStatus status();

    Side side();

    /** What it does to a position, and why; absent where the exchange says nothing. */
    Optional<TradeSide> tradeSide();

    /** Which position it is for. */
    @JsonProperty("posSide")
    Optional<PositionSide> positionSide();

    @JsonProperty("posMode")
    Optional<PositionMode> positionMode();

    OrderType orderType();

    @JsonProperty("force")
    Optional<TimeInForce> timeInForce();

    /** What was ordered. */
    BigDecimal size();

    /** Limit price; absent or zero at market. */
    Optional<BigDecimal> price();

    /** What is filled. */
    Optional<BigDecimal> baseVolume();

    /** What is filled, in the quote coin. */
    Optional<BigDecimal> quoteVolume();

    /** Average price of the fills; absent or zero without any. */
    @JsonProperty("priceAvg")
    Optional<BigDecimal> averagePrice();

    /** Fees; negative where they were paid. */
    Optional<BigDecimal> fee();

    /** Realised profit. */
    @JsonProperty("totalProfits")
    Optional<BigDecimal> totalProfit();

    /** True when it may only make a position smaller. */
    Optional<Boolean> reduceOnly();

    Optional<MarginMode> marginMode();

    Optional<String> marginCoin();

    Optional<BigDecimal> leverage();

    /** Price at which profit is taken, once it is filled; absent or zero for none. */
    @JsonProperty("presetStopSurplusPrice")
    Optional<BigDecimal> takeProfitPrice();

    /** Which price triggers the take profit. */
    @JsonProperty("presetStopSurplusType")
    Optional<TriggerType> takeProfitTriggerType();

    /** Limit price of the take profit; absent or zero at market. */
    @JsonProperty("presetStopSurplusExecutePrice")
    Optional<BigDecimal> takeProfitExecutePrice();

    /** Price at which the loss is stopped, once it is filled; absent or zero for none. */
    @JsonProperty("presetStopLossPrice")
    Optional<BigDecimal> stopLossPrice();

    /** Which price triggers the stop loss. */
    @JsonProperty("presetStopLossType")
    Optional<TriggerType> stopLossTriggerType();

    /** Limit price of the stop loss; absent or zero at market. */
    @JsonProperty("presetStopLossExecutePrice")
    Optional<BigDecimal> stopLossExecutePrice();

    @JsonProperty("enterPointSource")
    Optional<EnterPoint> enterPoint();

    Optional<OrderSource> orderSource();

    Optional<CancelReason> cancelReason();

    /** Average price of the position; in the history. */
    @JsonProperty("posAvg")
    Optional<BigDecimal> positionAveragePrice();

    /** Liquidation price; in the history. */
    @JsonProperty("liqPrice")
    Optional<BigDecimal> liquidationPrice();

    @JsonProperty("cTime")
    Instant createdAt();

    @JsonProperty("uTime")
    Optional<Instant> updatedAt();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableOrder.Builder {}
}

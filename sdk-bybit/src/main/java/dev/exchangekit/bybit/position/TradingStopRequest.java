package dev.exchangekit.bybit.position;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.bybit.trade.OrderType;
import dev.exchangekit.bybit.trade.PositionIndex;
import dev.exchangekit.bybit.trade.TpslMode;
import dev.exchangekit.bybit.trade.TriggerBy;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Take profit, stop loss and trailing stop of a position. Prices are in quote coin; absent values stay as they are. Of
 * a whole position they replace what is set, of a part they are added.
 */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableTradingStopRequest.class)
@JsonDeserialize(builder = TradingStopRequest.Builder.class)
public interface TradingStopRequest {
    /** Linear, inverse or option. */
    Category category();

    /** Symbol, upper case: {@code BTCUSDT}. */
    String symbol();

    /** Whole position or part of it; options have only {@link TpslMode#FULL}. */
    TpslMode tpslMode();

    /** Which position of the symbol. */
    @JsonProperty("positionIdx")
    PositionIndex positionIndex();

    /** Zero removes it. */
    Optional<BigDecimal> takeProfit();

    /** Zero removes it. */
    Optional<BigDecimal> stopLoss();

    /** Distance from the market price; zero removes it. */
    Optional<BigDecimal> trailingStop();

    /** Which price triggers the take profit. */
    Optional<TriggerBy> tpTriggerBy();

    /** Which price triggers the stop loss. */
    Optional<TriggerBy> slTriggerBy();

    /** The price that starts the trailing stop; at once when absent. */
    Optional<BigDecimal> activePrice();

    /** Quantity of the take profit; equal to {@link #slSize}. With {@link TpslMode#PARTIAL} only. */
    Optional<BigDecimal> tpSize();

    /** Quantity of the stop loss; equal to {@link #tpSize}. With {@link TpslMode#PARTIAL} only. */
    Optional<BigDecimal> slSize();

    /** Limit price after the take profit triggered. For a partial limit one. */
    Optional<BigDecimal> tpLimitPrice();

    /** Limit price after the stop loss triggered. For a partial limit one. */
    Optional<BigDecimal> slLimitPrice();

    /** Type of the order that takes the profit; market when absent, and always of a whole position. */
    Optional<OrderType> tpOrderType();

    /** Type of the order that stops the loss; market when absent, and always of a whole position. */
    Optional<OrderType> slOrderType();

    @Value.Check
    default void check() {
        Check.name("symbol", symbol());
        takeProfit().ifPresent(value -> Check.notNegative("takeProfit", value));
        stopLoss().ifPresent(value -> Check.notNegative("stopLoss", value));
        trailingStop().ifPresent(value -> Check.notNegative("trailingStop", value));
        activePrice().ifPresent(value -> Check.positive("activePrice", value));
        tpSize().ifPresent(value -> Check.positive("tpSize", value));
        slSize().ifPresent(value -> Check.positive("slSize", value));
        tpLimitPrice().ifPresent(value -> Check.positive("tpLimitPrice", value));
        slLimitPrice().ifPresent(value -> Check.positive("slLimitPrice", value));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds requests; thread-confined. */
    class Builder extends ImmutableTradingStopRequest.Builder {}
}

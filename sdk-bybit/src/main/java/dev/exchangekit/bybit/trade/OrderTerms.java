package dev.exchangekit.bybit.trade;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.exchangekit.bybit.Side;
import java.math.BigDecimal;
import java.util.Optional;

/** What a new order says, alone or in a batch. */
public interface OrderTerms {
    /** Symbol, upper case: {@code BTCUSDT}. */
    String symbol();

    /** Buy or sell. */
    Side side();

    /** {@link OrderType#LIMIT} or {@link OrderType#MARKET}. */
    OrderType orderType();

    /**
     * Quantity. Futures and options: in base coin (inverse contracts: in USD). Spot limit orders and market sells: in
     * base coin; spot market buys: in quote coin unless {@link #marketUnit} says otherwise. Positive; zero with {@link
     * #reduceOnly} and {@link #closeOnTrigger} closes a futures position up to the largest order size.
     */
    @JsonProperty("qty")
    BigDecimal quantity();

    /**
     * Limit price in quote coin. Required for limit orders, except with {@link #orderIv} or a best-bid-offer price;
     * ignored for market orders.
     */
    Optional<BigDecimal> price();

    /** How long the order stays; {@link TimeInForce#GTC} when absent, market orders are always {@link TimeInForce#IOC}. */
    Optional<TimeInForce> timeInForce();

    /**
     * Your id for the order, unique: 1 to 36 characters of {@code [A-Za-z0-9_-]}. When absent the SDK makes one,
     * because an order is found again by it.
     */
    Optional<String> orderLinkId();

    /** Which position the order is for. Required in hedge mode. */
    @JsonProperty("positionIdx")
    Optional<PositionIndex> positionIndex();

    /** True to borrow for a spot order (margin trading must be on); false when absent. Spot only. */
    @JsonProperty("isLeverage")
    @JsonFormat(shape = JsonFormat.Shape.NUMBER)
    Optional<Boolean> isLeverage();

    /** Unit of the quantity of a spot market order: by default quote coin for buys, base coin for sells. */
    Optional<MarketUnit> marketUnit();

    /**
     * True when the order may only make a position smaller; must be true to close one. Take profit and stop loss cannot
     * be attached then. Futures and options.
     */
    Optional<Boolean> reduceOnly();

    /**
     * True for a closing order that frees margin from other orders when it triggers with too little balance. It can
     * only reduce a position. Futures.
     */
    Optional<Boolean> closeOnTrigger();

    /** The price in quote coin that triggers the order, which makes it conditional. */
    Optional<BigDecimal> triggerPrice();

    /** Which way the market must go to trigger. Conditional futures orders. */
    Optional<TriggerDirection> triggerDirection();

    /** Which price triggers. Conditional futures orders. */
    Optional<TriggerBy> triggerBy();

    /** {@link OrderFilter#ORDER} when absent; TP/SL and conditional orders name theirs. Spot only. */
    Optional<OrderFilter> orderFilter();

    /** Implied volatility as a fraction: 0.1 is 10 %. Goes before {@link #price}. Options only. */
    Optional<BigDecimal> orderIv();

    /** True for an order under market maker protection. Options only. */
    Optional<Boolean> mmp();

    /** Whom self-match prevention cancels; nobody when absent. */
    Optional<SmpType> smpType();

    /** Price in quote coin at which profit is taken. Options: full size, by market order. */
    Optional<BigDecimal> takeProfit();

    /** Price in quote coin at which the loss is stopped. Options: full size, by market order. */
    Optional<BigDecimal> stopLoss();

    /** Which price triggers the take profit; the last price when absent. Futures. */
    Optional<TriggerBy> tpTriggerBy();

    /** Which price triggers the stop loss; the last price when absent. Futures. */
    Optional<TriggerBy> slTriggerBy();

    /** What take profit and stop loss close; must be {@link TpslMode#PARTIAL} for limit ones. Futures. */
    Optional<TpslMode> tpslMode();

    /** Limit price in quote coin after the take profit triggered; required for a limit take profit. */
    Optional<BigDecimal> tpLimitPrice();

    /** Limit price in quote coin after the stop loss triggered; required for a limit stop loss. */
    Optional<BigDecimal> slLimitPrice();

    /** Type of the order that takes the profit; market when absent. */
    Optional<OrderType> tpOrderType();

    /** Type of the order that stops the loss; market when absent. */
    Optional<OrderType> slOrderType();
}

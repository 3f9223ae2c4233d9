package dev.exchangekit.bybit.trade;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Optional;

/** What changes of an order, alone or in a batch. Absent values stay as they are; at least one must be given. */
public interface AmendTerms extends OrderTarget {
    /** New quantity of the whole order, what is filled included. Positive. */
    @JsonProperty("qty")
    Optional<BigDecimal> quantity();

    /** New limit price in quote coin. Positive. */
    Optional<BigDecimal> price();

    /** New trigger price in quote coin. */
    Optional<BigDecimal> triggerPrice();

    /** Which price triggers. */
    Optional<TriggerBy> triggerBy();

    /** New implied volatility as a fraction: 0.1 is 10 %. Options only. */
    Optional<BigDecimal> orderIv();

    /** What take profit and stop loss close; must be {@link TpslMode#PARTIAL} for limit ones. Futures. */
    Optional<TpslMode> tpslMode();

    /** New take profit price in quote coin; zero removes it. */
    Optional<BigDecimal> takeProfit();

    /** New stop loss price in quote coin; zero removes it. */
    Optional<BigDecimal> stopLoss();

    /** Which price triggers the take profit; required with a take profit where the order had none. */
    Optional<TriggerBy> tpTriggerBy();

    /** Which price triggers the stop loss; required with a stop loss where the order had none. */
    Optional<TriggerBy> slTriggerBy();

    /** New limit price after the take profit triggered; only for orders with a partial limit one. Not options. */
    Optional<BigDecimal> tpLimitPrice();

    /** New limit price after the stop loss triggered; only for orders with a partial limit one. Not options. */
    Optional<BigDecimal> slLimitPrice();
}

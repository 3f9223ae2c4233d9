package dev.exchangekit.bitget.uta.trade;

import dev.exchangekit.bitget.OrderType;
import java.math.BigDecimal;
import java.util.Optional;

/** Take profit and stop loss, of an order or of a position. */
public interface TpslTerms {
    /** Price in quote coin that triggers the take profit. In a change zero removes it; the exchange writes zero for none. */
    Optional<BigDecimal> takeProfit();

    /** Price in quote coin that triggers the stop loss. In a change zero removes it; the exchange writes zero for none. */
    Optional<BigDecimal> stopLoss();

    /** Which price triggers the take profit; the market price if absent. Futures only. */
    Optional<TriggerBy> tpTriggerBy();

    /** Which price triggers the stop loss; the market price if absent. Futures only. */
    Optional<TriggerBy> slTriggerBy();

    /** Type of the order that takes the profit; market if absent. */
    Optional<OrderType> tpOrderType();

    /** Type of the order that stops the loss; market if absent. */
    Optional<OrderType> slOrderType();

    /** Limit price in quote coin of a limit take profit, which needs one; ignored for a market one. */
    Optional<BigDecimal> tpLimitPrice();

    /** Limit price in quote coin of a limit stop loss, which needs one; ignored for a market one. */
    Optional<BigDecimal> slLimitPrice();
}

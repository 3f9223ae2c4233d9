package dev.exchangekit.bitget.uta.strategy;

import dev.exchangekit.bitget.OrderType;
import dev.exchangekit.bitget.uta.trade.TpslTerms;
import dev.exchangekit.bitget.uta.trade.TriggerBy;
import java.math.BigDecimal;
import java.util.Optional;

/** What a strategy order waits for, and what it does then. */
public interface TriggerTerms extends TpslTerms {
    /** Which price triggers; the market price if absent. {@link StrategyType#TRIGGER} only. */
    Optional<TriggerBy> triggerBy();

    /** Price in quote coin that triggers; required for {@link StrategyType#TRIGGER}, and only there. */
    Optional<BigDecimal> triggerPrice();

    /** Type of the order that is placed then. {@link StrategyType#TRIGGER} only. */
    Optional<OrderType> triggerOrderType();

    /** Limit price in quote coin of a limit order that is placed then; ignored for a market one. */
    Optional<BigDecimal> triggerOrderPrice();
}

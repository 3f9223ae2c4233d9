package dev.exchangekit.bitget.uta.strategy;

import dev.exchangekit.bitget.internal.Tpsl;
import dev.exchangekit.bitget.internal.UtaStrategySearch.Found;
import dev.exchangekit.core.order.OrderAction;
import dev.exchangekit.core.spi.AsAsked;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import java.time.Instant;

/** A change of a strategy order. */
record Modifying() implements StrategyKind.OfExisting<ModifyStrategyOrderRequest> {
    @Override
    public OrderAction action() {
        return OrderAction.AMEND;
    }

    @Override
    public Finding judge(ModifyStrategyOrderRequest asked, Found found, Instant since) {
        return StrategyKind.found(found).amended(isAsAsked(asked, found.order()), since);
    }

    private static boolean isAsAsked(ModifyStrategyOrderRequest asked, StrategyOrder found) {
        return AsAsked.number(asked.quantity(), found.quantity())
                && AsAsked.number(asked.triggerPrice(), found.triggerPrice())
                && AsAsked.number(asked.triggerOrderPrice(), found.triggerOrderPrice())
                && AsAsked.word(asked.triggerBy(), found.triggerBy())
                && AsAsked.word(asked.triggerOrderType(), found.triggerOrderType())
                && Tpsl.asAsked(asked, found);
    }
}

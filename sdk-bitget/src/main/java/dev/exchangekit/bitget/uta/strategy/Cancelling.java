package dev.exchangekit.bitget.uta.strategy;

import dev.exchangekit.bitget.internal.UtaStrategySearch.Found;
import dev.exchangekit.core.order.OrderAction;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import java.time.Instant;

/** A cancel of a strategy order. */
record Cancelling() implements StrategyKind.OfExisting<CancelStrategyOrderRequest> {
    @Override
    public OrderAction action() {
        return OrderAction.CANCEL;
    }

    /** A past order without a status ended by this cancel or in another way. */
    @Override
    public Finding judge(CancelStrategyOrderRequest order, Found found, Instant since) {
        boolean endedSomehow = found.past() && found.order().status().isEmpty();
        return endedSomehow ? Finding.unclear() : StrategyKind.found(found).cancelled();
    }
}

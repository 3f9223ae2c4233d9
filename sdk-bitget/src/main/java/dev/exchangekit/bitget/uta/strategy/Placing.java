package dev.exchangekit.bitget.uta.strategy;

import dev.exchangekit.bitget.internal.HedgeMode;
import dev.exchangekit.bitget.internal.UtaStrategySearch;
import dev.exchangekit.bitget.internal.UtaStrategySearch.Found;
import dev.exchangekit.core.spi.NewOrderKind;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import dev.exchangekit.core.spi.Plan;
import java.time.Instant;
import java.util.Optional;

/** A new strategy order. */
record Placing()
        implements StrategyKind<PlaceStrategyOrderRequest>,
                NewOrderKind<PlaceStrategyOrderRequest, PlaceStrategyOrderRequest> {
    @Override
    public PlaceStrategyOrderRequest withClientOrderId(PlaceStrategyOrderRequest order, String id) {
        return order.withClientOid(id);
    }

    @Override
    public String symbol(PlaceStrategyOrderRequest scope, PlaceStrategyOrderRequest order) {
        return order.symbol();
    }

    @Override
    public Optional<String> clientOrderId(PlaceStrategyOrderRequest order) {
        return order.clientOid();
    }

    /** Take profit and stop loss of futures close the position that they are for. */
    @Override
    public boolean reducesOnly(PlaceStrategyOrderRequest order) {
        return order.type().orElse(StrategyType.TPSL).equals(StrategyType.TPSL)
                ? order.category().isFutures()
                : order.reduceOnly().orElse(false)
                        || HedgeMode.closes(order.category(), order.side(), order.positionSide());
    }

    @Override
    public Plan<Optional<Found>> search(PlaceStrategyOrderRequest order) {
        return UtaStrategySearch.placed(order);
    }

    @Override
    public Finding judge(PlaceStrategyOrderRequest order, Found found, Instant since) {
        return StrategyKind.found(found).placed(since);
    }
}

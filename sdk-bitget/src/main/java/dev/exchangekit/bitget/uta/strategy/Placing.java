package dev.exchangekit.bitget.uta.strategy;

import dev.exchangekit.bitget.Category;
import dev.exchangekit.bitget.uta.strategy.StrategySearch.Found;
import dev.exchangekit.core.order.ClientOrderIds;
import dev.exchangekit.core.order.OrderAction;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import dev.exchangekit.core.spi.Plan;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** A new strategy order. */
record Placing() implements StrategyKind<PlaceStrategyOrderRequest> {
    private static final Set<Category> FUTURES =
            Set.of(Category.USDT_FUTURES, Category.USDC_FUTURES, Category.COIN_FUTURES);

    @Override
    public OrderAction action() {
        return OrderAction.PLACE;
    }

    @Override
    public PlaceStrategyOrderRequest identify(PlaceStrategyOrderRequest order, ClientOrderIds ids) {
        return order.clientOid().isPresent() ? order : order.withClientOid(ids.next());
    }

    @Override
    public String symbol(PlaceStrategyOrderRequest scope, PlaceStrategyOrderRequest order) {
        return order.symbol();
    }

    @Override
    public Optional<String> orderId(PlaceStrategyOrderRequest order) {
        return Optional.empty();
    }

    @Override
    public Optional<String> clientOrderId(PlaceStrategyOrderRequest order) {
        return order.clientOid();
    }

    /** Take profit and stop loss of futures close positions, which they are attached to. */
    @Override
    public boolean reducesOnly(PlaceStrategyOrderRequest order) {
        boolean tpsl = order.type().orElse(StrategyType.TPSL).equals(StrategyType.TPSL);
        return tpsl ? FUTURES.contains(order.category()) : order.reduceOnly().orElse(false);
    }

    @Override
    public Plan<Optional<Found>> search(PlaceStrategyOrderRequest order) {
        return StrategySearch.placed(order);
    }

    @Override
    public Finding judge(PlaceStrategyOrderRequest order, Found found, Instant since) {
        return StrategyKind.found(found).placed(since);
    }
}

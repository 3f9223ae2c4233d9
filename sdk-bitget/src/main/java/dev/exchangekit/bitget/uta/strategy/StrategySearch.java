package dev.exchangekit.bitget.uta.strategy;

import dev.exchangekit.bitget.Category;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.spi.Plan;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds a strategy order by one of its ids: the exchange lists them by category and type only. */
final class StrategySearch {
    /** Where an order can be that is known by its id alone, the likeliest first. */
    private static final List<Shelf> ALL = Stream.of(StrategyType.TPSL, StrategyType.TRIGGER)
            .flatMap(type -> Stream.of(
                            Category.USDT_FUTURES,
                            Category.USDC_FUTURES,
                            Category.COIN_FUTURES,
                            Category.SPOT,
                            Category.MARGIN)
                    .map(category -> new Shelf(category, type)))
            .toList();

    private StrategySearch() {}

    private record Shelf(Category category, StrategyType type) {}

    /**
     * What was found.
     *
     * @param past whether it is among the past orders
     */
    record Found(StrategyOrder order, boolean past) {}

    static Plan<Optional<StrategyOrder>> find(Category category, StrategyType type, String clientOid) {
        return on(new Shelf(category, type), is(Optional.empty(), Optional.of(clientOid)))
                .map(found -> found.map(Found::order));
    }

    static Plan<Optional<Found>> placed(PlaceStrategyOrderRequest order) {
        Shelf shelf = new Shelf(order.category(), order.type().orElse(StrategyType.TPSL));
        return on(shelf, is(Optional.empty(), order.clientOid()));
    }

    /** The exchange's own id goes before the client's. */
    static Plan<Optional<Found>> anywhere(Optional<String> orderId, Optional<String> clientOid) {
        return anywhere(ALL, is(orderId, clientOid));
    }

    private static Plan<Optional<Found>> anywhere(List<Shelf> shelves, Predicate<StrategyOrder> is) {
        if (shelves.isEmpty()) {
            return Plan.of(Optional.empty());
        }
        // not every account has every category
        return on(shelves.get(0), is)
                .rescue(failure -> failure instanceof ExchangeException
                        ? Optional.of(Plan.of(Optional.<Found>empty()))
                        : Optional.empty())
                .then(found -> found.isPresent() ? Plan.of(found) : anywhere(shelves.subList(1, shelves.size()), is));
    }

    private static Plan<Optional<Found>> on(Shelf shelf, Predicate<StrategyOrder> is) {
        OpenStrategyOrdersRequest open = OpenStrategyOrdersRequest.builder()
                .category(shelf.category())
                .type(shelf.type())
                .build();
        StrategyOrderHistoryRequest past = StrategyOrderHistoryRequest.builder()
                .category(shelf.category())
                .type(shelf.type())
                .build();
        return Plan.call(UtaStrategiesEndpoints.OPEN_ORDERS, open).then(orders -> {
            Optional<Found> found = pick(orders, is, false);
            return found.isPresent()
                    ? Plan.of(found)
                    : Plan.call(UtaStrategiesEndpoints.ORDER_HISTORY, past).map(page -> pick(page.items(), is, true));
        });
    }

    private static Optional<Found> pick(List<StrategyOrder> orders, Predicate<StrategyOrder> is, boolean past) {
        return orders.stream().filter(is).findFirst().map(order -> new Found(order, past));
    }

    private static Predicate<StrategyOrder> is(Optional<String> orderId, Optional<String> clientOid) {
        return order -> orderId.map(id -> id.equals(order.orderId()))
                .orElseGet(() -> order.clientOid().equals(clientOid));
    }
}

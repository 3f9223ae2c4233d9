package dev.exchangekit.bitget.internal;

import dev.exchangekit.bitget.Category;
import dev.exchangekit.bitget.uta.strategy.OpenStrategyOrdersRequest;
import dev.exchangekit.bitget.uta.strategy.PlaceStrategyOrderRequest;
import dev.exchangekit.bitget.uta.strategy.StrategyOrder;
import dev.exchangekit.bitget.uta.strategy.StrategyOrderHistoryRequest;
import dev.exchangekit.bitget.uta.strategy.StrategyType;
import dev.exchangekit.bitget.uta.strategy.UtaStrategiesEndpoints;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.Plans;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds strategy orders: the exchange lists them by category and type only. */
public final class UtaStrategySearch {
    private static final List<StrategyType> TYPES = List.of(StrategyType.TPSL, StrategyType.TRIGGER);

    /** Where an order can be that is known by its id alone, the likeliest first. */
    private static final List<Shelf> ALL = TYPES.stream()
            .flatMap(type -> Stream.of(
                            Category.USDT_FUTURES,
                            Category.USDC_FUTURES,
                            Category.COIN_FUTURES,
                            Category.SPOT,
                            Category.MARGIN)
                    .map(category -> new Shelf(category, type)))
            .toList();

    private UtaStrategySearch() {}

    private record Shelf(Category category, StrategyType type) {
        static List<Shelf> of(Category category) {
            return TYPES.stream().map(type -> new Shelf(category, type)).toList();
        }

        Plan<List<Found>> open() {
            OpenStrategyOrdersRequest request = OpenStrategyOrdersRequest.builder()
                    .category(category)
                    .type(type)
                    .build();
            return Plan.call(UtaStrategiesEndpoints.OPEN_ORDERS, request).map(orders -> found(orders, false));
        }

        StrategyOrderHistoryRequest newestPast() {
            return StrategyOrderHistoryRequest.builder()
                    .category(category)
                    .type(type)
                    .build();
        }

        List<Found> found(List<StrategyOrder> orders, boolean past) {
            return orders.stream().map(order -> new Found(order, type, past)).toList();
        }
    }

    /**
     * What was found.
     *
     * @param type the list that it is on
     * @param past whether it is among the past orders
     */
    public record Found(StrategyOrder order, StrategyType type, boolean past) {}

    /** By the client's id among those that wait and the newest past ones. */
    public static Plan<Optional<StrategyOrder>> find(Category category, StrategyType type, String clientOid) {
        return on(new Shelf(category, type), is(Optional.empty(), Optional.of(clientOid)))
                .map(found -> found.map(Found::order));
    }

    /** A new order among those that wait and the newest past ones. */
    public static Plan<Optional<Found>> placed(PlaceStrategyOrderRequest order) {
        Shelf shelf = new Shelf(order.category(), order.type().orElse(StrategyType.TPSL));
        return on(shelf, is(Optional.empty(), order.clientOid()));
    }

    /** In any category, among those that wait and the newest past ones. The exchange's own id goes before the client's. */
    public static Plan<Optional<Found>> anywhere(Optional<String> orderId, Optional<String> clientOid) {
        Predicate<StrategyOrder> is = is(orderId, clientOid);
        // not every account has every category
        return first(
                ALL,
                shelf -> on(shelf, is)
                        .rescue(failure -> failure instanceof ExchangeException
                                ? Optional.of(Plan.of(Optional.empty()))
                                : Optional.empty()));
    }

    /** In a category, as far back as the exchange remembers. The exchange's own id goes before the client's. */
    public static Plan<Optional<Found>> in(Category category, Optional<String> orderId, Optional<String> clientOid) {
        Predicate<StrategyOrder> is = is(orderId, clientOid);
        return first(
                Shelf.of(category),
                shelf -> orIfNotOffered(
                        shelf.open()
                                .map(orders -> pick(orders, is))
                                .then(found ->
                                        found.isPresent() ? Plan.of(found) : past(shelf, shelf.newestPast(), is)),
                        Optional.empty()));
    }

    /** All of a category that wait. */
    public static Plan<List<Found>> open(Category category) {
        return Plans.concat(Shelf.of(category).stream()
                .map(shelf -> orIfNotOffered(shelf.open(), List.of()))
                .toList());
    }

    /** Spot, and orders that wait for a trigger, came later than the exits of futures: where the words are not known, there are none. */
    private static <T> Plan<T> orIfNotOffered(Plan<T> plan, T none) {
        return plan.rescue(
                failure -> failure instanceof ExchangeException refusal && refusal.kind() == ErrorKind.BAD_REQUEST
                        ? Optional.of(Plan.of(none))
                        : Optional.empty());
    }

    private static Plan<Optional<Found>> first(List<Shelf> shelves, Function<Shelf, Plan<Optional<Found>>> search) {
        if (shelves.isEmpty()) {
            return Plan.of(Optional.empty());
        }
        return search.apply(shelves.get(0))
                .then(found -> found.isPresent() ? Plan.of(found) : first(shelves.subList(1, shelves.size()), search));
    }

    private static Plan<Optional<Found>> on(Shelf shelf, Predicate<StrategyOrder> is) {
        return shelf.open().then(orders -> {
            Optional<Found> found = pick(orders, is);
            return found.isPresent()
                    ? Plan.of(found)
                    : Plan.call(UtaStrategiesEndpoints.ORDER_HISTORY, shelf.newestPast())
                            .map(page -> pick(shelf.found(page.items(), true), is));
        });
    }

    private static Plan<Optional<Found>> past(
            Shelf shelf, StrategyOrderHistoryRequest request, Predicate<StrategyOrder> is) {
        return Plan.call(UtaStrategiesEndpoints.ORDER_HISTORY, request).then(page -> {
            Optional<Found> found = pick(shelf.found(page.items(), true), is);
            Optional<String> next =
                    page.nextCursor().filter(cursor -> !request.cursor().equals(Optional.of(cursor)));
            return found.isPresent() || next.isEmpty()
                    ? Plan.of(found)
                    : past(shelf, request.withCursor(next.get()), is);
        });
    }

    private static Optional<Found> pick(List<Found> orders, Predicate<StrategyOrder> is) {
        return orders.stream().filter(found -> is.test(found.order())).findFirst();
    }

    private static Predicate<StrategyOrder> is(Optional<String> orderId, Optional<String> clientOid) {
        return order -> orderId.map(id -> id.equals(order.orderId()))
                .orElseGet(() -> order.clientOid().equals(clientOid));
    }
}

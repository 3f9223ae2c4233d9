package dev.exchangekit.bybit.unified;

import dev.exchangekit.bybit.Category;
import dev.exchangekit.bybit.position.PositionEndpoints;
import dev.exchangekit.bybit.position.PositionPage;
import dev.exchangekit.bybit.position.PositionsRequest;
import dev.exchangekit.bybit.trade.Order;
import dev.exchangekit.bybit.trade.PositionIndex;
import dev.exchangekit.bybit.trade.StopOrderType;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.model.TrailingStop;
import dev.exchangekit.core.spi.Amounts;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.Plans;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The trailing stops of positions. Bybit states their distance with the position, and the rest with the order. */
final class Trails {
    private static final Trails NONE = new Trails(Map.of());

    private final Map<Place, BigDecimal> distances;

    private Trails(Map<Place, BigDecimal> distances) {
        this.distances = distances;
    }

    private record Place(String symbol, PositionIndex index) {}

    /** Those of open orders; costs a call per symbol that has any. A key that may not read positions knows none. */
    static Plan<Trails> of(Category category, List<Order> orders) {
        List<String> symbols = orders.stream()
                .filter(Trails::isOpenTrail)
                .map(Order::symbol)
                .distinct()
                .toList();
        if (symbols.isEmpty()) {
            return Plan.of(NONE);
        }
        return Plans.each(symbols, symbol -> positions(new Listing(category, symbol)))
                .map(Trails::of)
                .rescue(failure ->
                        failure instanceof ExchangeException ? Optional.of(Plan.of(NONE)) : Optional.empty());
    }

    private static Trails of(List<PositionPage> pages) {
        Map<Place, BigDecimal> distances = new HashMap<>();
        pages.stream()
                .flatMap(page -> page.items().stream())
                .forEach(position -> Amounts.nonZero(position.trailingStop())
                        .ifPresent(distance ->
                                distances.put(new Place(position.symbol(), position.positionIndex()), distance)));
        return new Trails(distances);
    }

    static Plan<PositionPage> positions(Listing listing) {
        return Plan.call(
                PositionEndpoints.POSITIONS,
                PositionsRequest.builder()
                        .category(listing.category())
                        .symbol(listing.symbol())
                        .build());
    }

    static boolean isTrail(Order order) {
        return order.stopOrderType().filter(StopOrderType.TRAILING_STOP::equals).isPresent();
    }

    private static boolean isOpenTrail(Order order) {
        return isTrail(order) && !OrderMapping.status(order).isFinal();
    }

    /** What an order follows; empty for one that does not trail, or no longer. */
    Optional<TrailingStop> of(Order order) {
        if (!isOpenTrail(order)) {
            return Optional.empty();
        }
        Place place = new Place(order.symbol(), order.positionIndex().orElse(PositionIndex.ONE_WAY));
        return Optional.ofNullable(distances.get(place))
                .map(distance -> TrailingStop.builder()
                        .distance(distance)
                        .activationPrice(Amounts.nonZero(order.triggerPrice()))
                        .build());
    }
}

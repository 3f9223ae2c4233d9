package dev.exchangekit.bitget.unified;

import dev.exchangekit.bitget.MarginMode;
import dev.exchangekit.bitget.uta.position.Position;
import dev.exchangekit.bitget.uta.position.PositionsRequest;
import dev.exchangekit.bitget.uta.position.UtaPositionsEndpoints;
import dev.exchangekit.core.model.OrderRequest;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.Plans;
import java.util.List;
import java.util.Optional;

/**
 * The margin modes of new orders that state none. Bitget would take crossed margin for them, beside or against a position
 * with isolated margin, so the positions are looked at first.
 */
final class UnifiedMargins {
    private final Symbols symbols;

    UnifiedMargins(Symbols symbols) {
        this.symbols = symbols;
    }

    /** The orders, stating the margin mode of their position unless that is what Bitget takes for those that state none. */
    Plan<List<OrderRequest>> stated(List<OrderRequest> orders) {
        List<Listing> open = orders.stream()
                .filter(order -> !isStated(order))
                .map(order -> symbols.listing(order.symbol()))
                .distinct()
                .toList();
        List<PositionsRequest> requests = open.stream()
                .map(Listing::category)
                .distinct()
                .map(category -> PositionsRequest.builder()
                        .category(category)
                        .symbol(open.size() == 1 ? Optional.of(open.get(0).symbol()) : Optional.empty())
                        .build())
                .toList();
        return Plans.each(requests, request -> Plan.call(UtaPositionsEndpoints.LIST, request))
                .map(answers -> {
                    List<Position> positions = answers.stream()
                            .flatMap(answer -> answer.items().stream())
                            .filter(position -> position.total().signum() != 0)
                            .toList();
                    return orders.stream()
                            .map(order -> isStated(order) ? order : stated(order, positions))
                            .toList();
                });
    }

    /** True when nothing is to be found out. The exit of a position says nothing of its margin. */
    boolean isStated(OrderRequest order) {
        return order.marginMode().isPresent()
                || symbols.listing(order.symbol()).isSpot()
                || (order.trigger().isPresent() && Direction.of(order).closes());
    }

    /** In hedge mode the position that is meant goes before the other one. */
    private OrderRequest stated(OrderRequest order, List<Position> positions) {
        Listing listing = symbols.listing(order.symbol());
        List<Position> held = positions.stream()
                .filter(position -> position.category().equals(listing.category())
                        && position.symbol().equals(listing.symbol()))
                .toList();
        return held.stream()
                .filter(position -> order.positionSide().equals(Optional.of(Modes.side(position.positionSide()))))
                .findFirst()
                .or(() -> held.stream().findFirst())
                .flatMap(Position::marginMode)
                .filter(mode -> !mode.equals(MarginMode.CROSSED))
                .<OrderRequest>map(mode ->
                        order.toBuilder().marginMode(Modes.marginMode(mode)).build())
                .orElse(order);
    }
}

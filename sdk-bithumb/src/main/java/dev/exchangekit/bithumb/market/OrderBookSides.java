package dev.exchangekit.bithumb.market;

import dev.exchangekit.core.model.PriceLevel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The sides of an order book, which stand in pairs on the wire. */
final class OrderBookSides {
    private OrderBookSides() {}

    /** What really rests on one side. */
    static List<PriceLevel> levels(
            List<OrderBookUnit> units,
            Function<OrderBookUnit, Optional<BigDecimal>> price,
            Function<OrderBookUnit, Optional<BigDecimal>> size) {
        List<PriceLevel> levels = new ArrayList<>(units.size());
        for (OrderBookUnit unit : units) {
            size.apply(unit)
                    .filter(resting -> resting.signum() > 0)
                    .ifPresent(resting -> price.apply(unit).ifPresent(at -> levels.add(new PriceLevel(at, resting))));
        }
        return List.copyOf(levels);
    }
}

package dev.exchangekit.bithumb.unified;

import dev.exchangekit.bithumb.order.OrderChance;
import dev.exchangekit.bithumb.order.OrderChanceRequest;
import dev.exchangekit.bithumb.order.OrdersEndpoints;
import dev.exchangekit.bithumb.order.SideRules;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.spi.Amounts;
import dev.exchangekit.core.spi.Plan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** What Bithumb has told so far of what it takes in which market. Thread-safe. */
final class MarketLimits {
    private final Map<Symbol, OrderChance> chances = new ConcurrentHashMap<>();

    /** Asks for the limits of a market, and keeps them. */
    Plan<OrderChance> read(Symbol symbol) {
        return Plan.call(
                        OrdersEndpoints.CHANCE,
                        OrderChanceRequest.builder().market(Markets.of(symbol)).build())
                .map(chance -> {
                    chances.put(symbol, chance);
                    return chance;
                });
    }

    /** Step of the prices at what the market was worth when it was asked for. */
    Optional<BigDecimal> priceUnit(Symbol symbol) {
        return stated(symbol, SideRules::priceUnit);
    }

    /** The least that an order must be worth. */
    Optional<BigDecimal> minTotal(Symbol symbol) {
        return stated(symbol, SideRules::minTotal);
    }

    /** The most that an order may be worth. */
    Optional<BigDecimal> maxTotal(Symbol symbol) {
        return Optional.ofNullable(chances.get(symbol))
                .flatMap(chance -> Amounts.positive(chance.market().maxTotal()));
    }

    /** What is stated of both sides alike, or of one alone. */
    private Optional<BigDecimal> stated(Symbol symbol, Function<SideRules, Optional<BigDecimal>> value) {
        List<BigDecimal> values = Optional.ofNullable(chances.get(symbol)).stream()
                .flatMap(chance ->
                        Stream.of(chance.market().bid(), chance.market().ask()))
                .flatMap(Optional::stream)
                .flatMap(rules -> Amounts.positive(value.apply(rules)).stream())
                .toList();
        boolean alike = values.stream().allMatch(one -> one.compareTo(values.get(0)) == 0);
        return alike ? values.stream().findFirst() : Optional.empty();
    }
}

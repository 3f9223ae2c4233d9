package dev.exchangekit.core.model;

import dev.exchangekit.core.error.InvalidRequestException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The arithmetic of ticks and lots, and the sentences about orders that do not keep to them. */
final class InstrumentRules {
    private InstrumentRules() {}

    static int places(BigDecimal step) {
        return Math.max(0, step.stripTrailingZeros().scale());
    }

    static BigDecimal round(BigDecimal value, BigDecimal step, RoundingMode mode) {
        return value.divide(step, 0, mode).multiply(step).setScale(places(step), RoundingMode.UNNECESSARY);
    }

    /** The band that holds at a price; empty below the lowest one. */
    static Optional<TickBand> band(Instrument instrument, BigDecimal price) {
        Optional<TickBand> found = Optional.empty();
        for (TickBand band : instrument.tickBands()) {
            if (band.from().compareTo(price) <= 0) {
                found = Optional.of(band);
            }
        }
        return found;
    }

    static boolean countsBase(Instrument instrument) {
        QuantityUnit unit = instrument.quantityUnit();
        return switch (unit.kind()) {
            case BASE -> true;
            case QUOTE -> false;
            case CONTRACT -> unit.currency().equals(instrument.symbol().base());
        };
    }

    static void require(List<OrderProblem> problems) {
        if (!problems.isEmpty()) {
            OrderProblem first = problems.get(0);
            throw new InvalidRequestException(first.field(), first.value(), first.rule());
        }
    }

    static List<OrderProblem> check(Instrument instrument, OrderRequest order) {
        Findings found = new Findings(instrument);
        found.symbol(order.symbol());
        if (!instrument.status().accepts(order.reduceOnly())) {
            found.add(
                    "symbol", order.symbol().toString(), "not taking this order: its status is " + instrument.status());
        }
        if (instrument.symbol().isSpot()) {
            if (order.reduceOnly()) {
                found.add("reduceOnly", "true", "not possible on spot: there is no position to reduce");
            }
            order.positionSide()
                    .ifPresent(side ->
                            found.add("positionSide", side.name(), "not possible on spot: there are no positions"));
        }
        boolean market = order.type().equals(OrderType.MARKET);
        order.quantity().ifPresent(quantity -> found.quantity("quantity", quantity, market));
        order.quoteAmount().ifPresent(amount -> {
            instrument
                    .quoteAmountStep()
                    .ifPresent(step ->
                            found.multiple("quoteAmount", amount, step, "step", "instrument.roundQuoteAmount(...)"));
            found.worth("quoteAmount", amount, amount, order.reduceOnly());
        });
        found.price("price", order.price());
        found.price("trigger.price", order.trigger().map(Trigger::price));
        found.exit("takeProfit", order.takeProfit());
        found.exit("stopLoss", order.stopLoss());
        order.trailingStop().ifPresent(trail -> {
            found.price("trailingStop.distance", trail.distance());
            found.price("trailingStop.activationPrice", trail.activationPrice());
        });
        if (order.price().isPresent() && order.quantity().isPresent()) {
            BigDecimal quantity = order.quantity().get();
            found.worth("quantity", quantity, instrument.notional(order.price().get(), quantity), order.reduceOnly());
        }
        return found.problems;
    }

    static List<OrderProblem> check(Instrument instrument, AmendRequest change) {
        Findings found = new Findings(instrument);
        found.symbol(change.order().symbol());
        change.quantity().ifPresent(quantity -> found.quantity("quantity", quantity, false));
        found.price("price", change.price());
        found.price("triggerPrice", change.triggerPrice());
        found.exit("takeProfit", change.takeProfit());
        found.exit("stopLoss", change.stopLoss());
        return found.problems;
    }

    private static final class Findings {
        private final Instrument instrument;
        private final List<OrderProblem> problems = new ArrayList<>();

        Findings(Instrument instrument) {
            this.instrument = instrument;
        }

        void add(String field, String value, String rule) {
            problems.add(new OrderProblem(field, value, rule));
        }

        void symbol(Symbol symbol) {
            if (!symbol.equals(instrument.symbol())) {
                add("symbol", symbol.toString(), "not " + instrument.symbol() + ", whose filters are applied");
            }
        }

        void exit(String field, Optional<ExitOrder> exit) {
            exit.ifPresent(e -> {
                price(field + ".triggerPrice", Optional.of(e.triggerPrice()));
                price(field + ".price", e.price());
            });
        }

        void price(String field, Optional<BigDecimal> price) {
            price.filter(instrument::isTickCertain)
                    .ifPresent(p -> multiple(field, p, instrument.tickSize(p), "tick", "instrument.roundPrice(...)"));
        }

        void quantity(String field, BigDecimal quantity, boolean market) {
            multiple(field, quantity, instrument.quantityStep(), "lot", "instrument.roundQuantity(...)");
            instrument
                    .minQuantity()
                    .filter(min -> quantity.compareTo(min) < 0)
                    .ifPresent(min -> add(field, plain(quantity), "below the minimum " + plain(min)));
            Optional<BigDecimal> largest =
                    market ? instrument.maxMarketQuantity().or(instrument::maxQuantity) : instrument.maxQuantity();
            largest.filter(max -> quantity.compareTo(max) > 0)
                    .ifPresent(max -> add(
                            field,
                            plain(quantity),
                            "above the maximum " + plain(max) + (market ? " of a market order" : "")));
        }

        /** An order that only closes may be smaller than the minimum: what is left of a position can be. */
        void worth(String field, BigDecimal value, BigDecimal notional, boolean reduceOnly) {
            String currency = instrument.symbol().quote();
            if (!reduceOnly) {
                instrument
                        .minNotional()
                        .filter(min -> notional.compareTo(min) < 0)
                        .ifPresent(min -> add(
                                field,
                                plain(value),
                                "worth " + plain(notional) + " " + currency + ", below the minimum " + plain(min)));
            }
            instrument
                    .maxNotional()
                    .filter(max -> notional.compareTo(max) > 0)
                    .ifPresent(max -> add(
                            field,
                            plain(value),
                            "worth " + plain(notional) + " " + currency + ", above the maximum " + plain(max)));
        }

        void multiple(String field, BigDecimal value, BigDecimal step, String name, String remedy) {
            if (value.remainder(step).signum() != 0) {
                add(field, plain(value), "not a multiple of " + name + " " + plain(step) + "; use " + remedy);
            }
        }

        private static String plain(BigDecimal value) {
            return value.toPlainString();
        }
    }
}

package dev.exchangekit.bybit.sim;

import dev.exchangekit.core.sim.front.Route;
import dev.exchangekit.core.testing.EndpointTable;
import dev.exchangekit.core.testing.EndpointTable.Rate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How often an account may call each path: what the exchange documents, at one VIP level. A level raises the usual
 * rates of orders; where a path has a rate of its own, the documentation does not say what a level makes of it.
 */
final class Rates {
    private static final List<Orders> ORDERS_BY_VIP =
            List.of(new Orders(10, 10, 20), new Orders(20, 20, 25), new Orders(40, 40, 30), new Orders(60, 60, 40));
    private static final Orders USUAL = ORDERS_BY_VIP.get(0);

    private final EndpointTable documented;
    private final Orders raised;

    Rates(int vip) {
        try (InputStream text = Rates.class.getResourceAsStream("coverage/bybit.csv")) {
            this.documented = EndpointTable.read(Objects.requireNonNull(text, "table"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.raised = ORDERS_BY_VIP.get(Math.max(0, Math.min(vip, ORDERS_BY_VIP.size() - 1)));
    }

    /** The usual calls per second; linear and inverse count together. */
    private record Orders(int futures, int option, int spot) {
        int of(Line line) {
            return switch (line) {
                case SPOT -> spot;
                case OPTION -> option;
                case LINEAR, INVERSE -> futures;
            };
        }
    }

    /** Whether the product lines of a path count apart. */
    boolean isByLine(Route route) {
        return of(route).stream().anyMatch(rate -> !rate.lines().isEmpty());
    }

    /** The rate of a path whose product lines are not told apart, if it has one. */
    Optional<Rate> rate(Route route) {
        return of(route).stream().findFirst();
    }

    /** The rate of a path for a product line. */
    Rate rate(Route route, Line line) {
        String name = line.wire();
        Rate rate = of(route).stream()
                .filter(each -> each.lines().contains(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(route.path() + " has no rate for " + name));
        return rate.permits() == USUAL.of(line) ? new Rate(rate.lines(), raised.of(line), rate.window()) : rate;
    }

    private List<Rate> of(Route route) {
        return documented.rates(route.method(), route.path());
    }
}

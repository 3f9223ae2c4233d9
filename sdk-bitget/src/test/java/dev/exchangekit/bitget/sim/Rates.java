package dev.exchangekit.bitget.sim;

import dev.exchangekit.core.sim.front.Route;
import dev.exchangekit.core.testing.EndpointTable;
import dev.exchangekit.core.testing.EndpointTable.Rate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;

/** How often each path may be called, by an account or, where no key is needed, by an address: what is documented. */
final class Rates {
    private final EndpointTable documented;

    Rates() {
        try (InputStream text = Rates.class.getResourceAsStream("coverage/bitget.csv")) {
            documented = EndpointTable.read(Objects.requireNonNull(text, "table"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the rate of a path, if it has one. */
    Optional<Rate> rate(Route route) {
        return documented.rates(route.method(), route.path()).stream().findFirst();
    }
}

package dev.exchangekit.core.sim.front;

import dev.exchangekit.core.sim.SimExchange;
import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.sim.SimMarket;
import dev.exchangekit.core.sim.SimScope;
import dev.exchangekit.core.sim.SimSymbol;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Finds instruments and what assets are worth. */
public final class Catalog {
    private final SimExchange sim;

    /** A catalog of what an exchange lists. */
    public Catalog(SimExchange sim) {
        this.sim = sim;
    }

    /** Returns the instruments in a scope. */
    public List<SimInstrument> all(SimScope scope) {
        return sim.market().instruments(scope);
    }

    /** Returns the instrument of that name. */
    public Optional<SimInstrument> find(SimMarket market, String name) {
        return all(SimScope.symbol(new SimSymbol(market, name))).stream().findFirst();
    }

    /** Returns what a unit of an asset is worth in dollars; stable coins are one, unknown ones zero. */
    public BigDecimal usd(String asset) {
        if (asset.startsWith("USD")) {
            return BigDecimal.ONE;
        }
        for (SimInstrument instrument : all(SimScope.base(SimMarket.SPOT, asset))) {
            BigDecimal last = sim.market().ticker(instrument.symbol()).last();
            if (last != null && instrument.quote().startsWith("USD")) {
                return last;
            }
        }
        return BigDecimal.ZERO;
    }
}

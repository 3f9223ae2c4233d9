package dev.exchangekit.bybit.sim;

import dev.exchangekit.core.sim.SimExchange;
import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.sim.SimMarket;
import dev.exchangekit.core.sim.SimScope;
import dev.exchangekit.core.sim.front.Catalog;
import dev.exchangekit.core.sim.front.Params;
import java.math.BigDecimal;
import java.util.List;

/** Finds instruments by their names on the wire. */
final class Listings {
    private final Catalog catalog;

    Listings(SimExchange sim) {
        catalog = new Catalog(sim);
    }

    List<SimInstrument> all(SimScope scope) {
        return catalog.all(scope);
    }

    /** Returns the instrument that {@code symbol} names, for calls that only read. */
    SimInstrument forReading(Line line, String symbol) {
        return catalog.find(line.market(), symbol)
                .orElseThrow(() -> Refusals.parameter("params error: symbol invalid " + symbol));
    }

    /**
     * Returns what the parameters {@code symbol}, {@code baseCoin} and {@code settleCoin} select; the first one given
     * decides.
     */
    SimScope scope(Line line, Params params) {
        SimMarket market = line.market();
        String symbol = params.text("symbol");
        String base = params.text("baseCoin");
        String settle = params.text("settleCoin");
        if (symbol != null) {
            return SimScope.symbol(forReading(line, symbol).symbol());
        }
        if (base != null) {
            return SimScope.base(market, base);
        }
        return settle != null ? SimScope.settle(market, settle) : SimScope.market(market);
    }

    /** Returns what a unit of an asset is worth in dollars; stable coins are one, unknown ones zero. */
    BigDecimal usd(String asset) {
        return catalog.usd(asset);
    }
}

package dev.exchangekit.bitget.sim;

import dev.exchangekit.core.sim.SimExchange;
import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.sim.SimScope;
import dev.exchangekit.core.sim.SimStatus;
import dev.exchangekit.core.sim.front.Catalog;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Refusal;
import java.math.BigDecimal;
import java.util.List;

/** Finds instruments by their names on the wire. */
public final class Listings {
    private final Catalog catalog;

    Listings(SimExchange sim) {
        catalog = new Catalog(sim);
    }

    /** Returns the instrument that the parameter {@code symbol} names, which must be there. */
    public SimInstrument required(Product product, Params params) {
        return named(product, params.require("symbol"), params);
    }

    /** Returns the instrument of that name. */
    public SimInstrument named(Product product, String symbol, Params params) {
        return catalog.find(product.market(), symbol)
                .filter(product.scope()::matches)
                .orElseThrow(() -> unknown(symbol, params));
    }

    /** Refuses a name that no instrument has. */
    public static Refusal unknown(String symbol, Params params) {
        return params.rules() == Rules.V3
                ? new Refusal("25100", "Trading pair " + symbol + " does not exist")
                : new Refusal("40034", "Parameter " + symbol + " does not exist");
    }

    /** Returns the instrument that the parameter {@code symbol} names, or without one all that are not over. */
    public List<SimInstrument> selected(Product product, Params params) {
        String symbol = params.text("symbol");
        if (symbol != null) {
            return List.of(named(product, symbol, params));
        }
        return catalog.all(product.scope()).stream()
                .filter(instrument -> instrument.status() != SimStatus.CLOSED)
                .toList();
    }

    /** Returns everything that was ever listed. */
    public List<SimInstrument> all() {
        return catalog.all(SimScope.everything());
    }

    /** Returns what the parameter {@code symbol} selects, the whole product line without it. */
    public SimScope scope(Product product, Params params) {
        return params.has("symbol") ? SimScope.symbol(required(product, params).symbol()) : product.scope();
    }

    /** Returns what a unit of an asset is worth in dollars; stable coins are one, unknown ones zero. */
    public BigDecimal usd(String asset) {
        return catalog.usd(asset);
    }
}

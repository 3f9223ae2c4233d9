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

/** Finds instruments by their names on the wire, which are those of V2 unless said otherwise. */
public final class Listings {
    private final Catalog catalog;
    private final boolean unified;

    Listings(SimExchange sim) {
        this(new Catalog(sim), false);
    }

    private Listings(Catalog catalog, boolean unified) {
        this.catalog = catalog;
        this.unified = unified;
    }

    /** Returns these listings by the names that they have in V3. */
    public Listings unified() {
        return new Listings(catalog, true);
    }

    /**
     * Returns the name of an instrument. What V2 calls {@code BTCUSD} and {@code BTCUSDZ26} is {@code BTCUSD_CM} and {@code
     * BTCCMZ26} in V3.
     */
    public String name(SimInstrument instrument) {
        String name = instrument.symbol().name();
        if (!unified || Product.of(instrument) != Product.COIN_FUTURES) {
            return name;
        }
        String pair = instrument.base() + instrument.quote();
        return instrument.isPerpetual() ? name + "_CM" : instrument.base() + "CM" + name.substring(pair.length());
    }

    /** Returns the instrument that the parameter {@code symbol} names, which must be there. */
    public SimInstrument required(Product product, Params params) {
        return named(product, params.require("symbol"), params);
    }

    /** Returns the instrument of that name. */
    public SimInstrument named(Product product, String symbol, Params params) {
        return catalog.all(product.scope()).stream()
                .filter(instrument -> name(instrument).equals(symbol))
                .findFirst()
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

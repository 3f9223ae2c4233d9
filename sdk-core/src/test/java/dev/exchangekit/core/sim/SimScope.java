package dev.exchangekit.core.sim;

import org.jspecify.annotations.Nullable;

/**
 * Selects instruments: everything on a market, or only those with a name, base or settlement asset.
 *
 * @param market the market, or null for all
 * @param name the symbol name, or null for all
 * @param base the base asset, or null for all
 * @param settle the settlement asset, or null for all
 */
public record SimScope(
        @Nullable SimMarket market,
        @Nullable String name,
        @Nullable String base,
        @Nullable String settle) {
    /** Selects every instrument. */
    public static SimScope everything() {
        return new SimScope(null, null, null, null);
    }

    /** Selects a market. */
    public static SimScope market(SimMarket market) {
        return new SimScope(market, null, null, null);
    }

    /** Selects one instrument. */
    public static SimScope symbol(SimSymbol symbol) {
        return new SimScope(symbol.market(), symbol.name(), null, null);
    }

    /** Selects a market's instruments with this base asset. */
    public static SimScope base(SimMarket market, String base) {
        return new SimScope(market, null, base, null);
    }

    /** Selects a market's instruments with this settlement asset. */
    public static SimScope settle(SimMarket market, String settle) {
        return new SimScope(market, null, null, settle);
    }

    /** Returns whether an instrument is selected. */
    public boolean matches(SimInstrument instrument) {
        return (market == null || market == instrument.symbol().market())
                && (name == null || name.equals(instrument.symbol().name()))
                && (base == null || base.equals(instrument.base()))
                && (settle == null || settle.equals(instrument.settle()));
    }
}

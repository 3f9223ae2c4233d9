package dev.exchangekit.bitget.sim;

import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.sim.SimMarket;
import dev.exchangekit.core.sim.SimScope;
import dev.exchangekit.core.sim.front.Params;
import java.util.Locale;

/** A product line: what V3 calls a category, and, of futures, V2 a product type. */
public enum Product {
    SPOT,
    USDT_FUTURES,
    COIN_FUTURES,
    USDC_FUTURES;

    /** Returns the product line of an instrument. */
    public static Product of(SimInstrument instrument) {
        for (Product product : values()) {
            if (product.scope().matches(instrument)) {
                return product;
            }
        }
        throw new IllegalArgumentException(instrument.symbol() + " belongs to no product line");
    }

    /** Reads V3's parameter {@code category}. */
    public static Product category(Params params) {
        return parse(params, "category");
    }

    /** Reads V3's parameter {@code category}, which must name futures. */
    public static Product futuresCategory(Params params) {
        Product product = category(params);
        if (!product.isFutures()) {
            throw params.rules().invalid("category");
        }
        return product;
    }

    /** Reads V2's parameter {@code productType}. */
    public static Product productType(Params params) {
        Product product = parse(params, "productType");
        if (!product.isFutures()) {
            throw params.rules().invalid("productType");
        }
        return product;
    }

    private static Product parse(Params params, String name) {
        String word = params.require(name).toUpperCase(Locale.ROOT);
        for (Product product : values()) {
            if (product.wire().equals(word)) {
                return product;
            }
        }
        throw params.rules().invalid(name);
    }

    /** Returns its name on the wire. */
    public String wire() {
        return name().replace('_', '-');
    }

    /** Returns whether it is one of futures. */
    public boolean isFutures() {
        return this != SPOT;
    }

    /** Returns what belongs to it. */
    public SimScope scope() {
        return switch (this) {
            case SPOT, COIN_FUTURES -> SimScope.market(market());
            case USDT_FUTURES -> SimScope.settle(market(), "USDT");
            case USDC_FUTURES -> SimScope.settle(market(), "USDC");
        };
    }

    /** Returns the engine's market that it is a part of. */
    public SimMarket market() {
        return switch (this) {
            case SPOT -> SimMarket.SPOT;
            case USDT_FUTURES, USDC_FUTURES -> SimMarket.LINEAR;
            case COIN_FUTURES -> SimMarket.INVERSE;
        };
    }
}

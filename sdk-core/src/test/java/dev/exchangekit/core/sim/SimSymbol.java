package dev.exchangekit.core.sim;

/**
 * Names one instrument: exchanges reuse a name such as {@code BTCUSDT} on several markets.
 *
 * @param market the market it trades on
 * @param name the exchange's own name for it
 */
public record SimSymbol(SimMarket market, String name) {
    /** Names a spot instrument. */
    public static SimSymbol spot(String name) {
        return new SimSymbol(SimMarket.SPOT, name);
    }

    /** Names a linear perpetual. */
    public static SimSymbol linear(String name) {
        return new SimSymbol(SimMarket.LINEAR, name);
    }

    /** Names an inverse perpetual. */
    public static SimSymbol inverse(String name) {
        return new SimSymbol(SimMarket.INVERSE, name);
    }

    /** Names an option. */
    public static SimSymbol option(String name) {
        return new SimSymbol(SimMarket.OPTION, name);
    }

    @Override
    public String toString() {
        return name + " (" + market + ")";
    }
}

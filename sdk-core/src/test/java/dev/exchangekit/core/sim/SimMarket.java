package dev.exchangekit.core.sim;

/** The kind of market an instrument trades on. The same symbol name may exist on several. */
public enum SimMarket {
    /** Assets change hands at once. */
    SPOT,
    /** Contracts counted in base asset and settled in the quote or another stable asset. */
    LINEAR,
    /** Perpetual contracts counted in quote asset and settled in base asset. */
    INVERSE,
    /** Options counted in base asset; the buyer pays the price when it trades. */
    OPTION;

    /** Returns whether trading opens positions instead of moving assets. */
    public boolean isContract() {
        return this != SPOT;
    }
}

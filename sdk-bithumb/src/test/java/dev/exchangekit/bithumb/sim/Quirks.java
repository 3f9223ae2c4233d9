package dev.exchangekit.bithumb.sim;

import dev.exchangekit.bithumb.ValueEncoding;

/**
 * What answers were seen to do against the documents, and what the documents leave open. Thread-safe; a change takes
 * effect with the next call.
 */
public final class Quirks {
    private volatile boolean tickersAhead = true;
    private volatile boolean zeroSizes = true;
    private volatile boolean repeatedClientIds;
    private volatile ValueEncoding hashed = ValueEncoding.RAW;
    private volatile Delay placing = Delay.none();
    private volatile Delay cancelling = Delay.none();

    Quirks() {}

    /** Sets whether the epoch times of tickers are nine hours ahead, as they were seen to be; they are by default. */
    public void tickersAhead(boolean on) {
        tickersAhead = on;
    }

    /** Sets whether every fourth order book has levels without size; it has by default. */
    public void zeroSizes(boolean on) {
        zeroSizes = on;
    }

    /**
     * Sets whether an order with a client order id that was used before is answered with the first one; it is refused by
     * default.
     */
    public void answerRepeatedClientIds(boolean on) {
        repeatedClientIds = on;
    }

    /** Sets how the values of the text that tokens hash are written; raw by default. */
    public void hashed(ValueEncoding encoding) {
        hashed = encoding;
    }

    /**
     * Sets when an acknowledged order can be looked up and cancelled; at once by default. It trades at once in any case.
     */
    public void placingTakes(Delay delay) {
        placing = delay;
    }

    /** Sets when an acknowledged cancellation takes effect; at once by default. Until then the order may trade. */
    public void cancellingTakes(Delay delay) {
        cancelling = delay;
    }

    /** Returns whether the epoch times of tickers are nine hours ahead. */
    public boolean areTickersAhead() {
        return tickersAhead;
    }

    /** Returns whether order books have levels without size now and then. */
    public boolean hasZeroSizes() {
        return zeroSizes;
    }

    /** Returns whether a repeated client order id is answered with the first order. */
    public boolean answersRepeatedClientIds() {
        return repeatedClientIds;
    }

    ValueEncoding hashed() {
        return hashed;
    }

    Delay placing() {
        return placing;
    }

    Delay cancelling() {
        return cancelling;
    }
}

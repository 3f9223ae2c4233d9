package dev.exchangekit.bitget.unified;

/**
 * What orders of a classic account have in common that go out in one call.
 *
 * @param listing whose orders they are; without a symbol where a call takes those of several
 * @param terms what else a call says once for all of them
 * @param alone true for an order that needs a call of its own
 */
record Lane(Listing listing, String terms, boolean alone) {
    static final int LARGEST = 50;

    int largest() {
        return alone ? 1 : LARGEST;
    }
}

package dev.exchangekit.core.sim;

import java.util.UUID;

/** Turns the engine's deterministic numbers into the ids an exchange shows. */
@FunctionalInterface
public interface SimIds {
    /** Ids in the form of a random UUID. */
    SimIds UUIDS = (market, sequence, random) -> new UUID(
                    (random & ~0xf000L) | 0x4000L,
                    ((random * 0x9E3779B97F4A7C15L + sequence) & 0x3fffffffffffffffL) | Long.MIN_VALUE)
            .toString();

    /** Ids of 19 digits that grow with time. */
    SimIds NUMBERS = (market, sequence, random) -> Long.toString(1_900_000_000_000_000_000L + sequence);

    /** Ids as {@link #NUMBERS} on spot and as {@link #UUIDS} elsewhere. */
    SimIds NUMBERS_ON_SPOT =
            (market, sequence, random) -> (market.isContract() ? UUIDS : NUMBERS).id(market, sequence, random);

    /**
     * Returns an id.
     *
     * @param market the market of the order or trade
     * @param sequence a number that grows by one with each order or trade of this exchange; makes the id unique
     * @param random a number from the exchange's seed
     */
    String id(SimMarket market, long sequence, long random);
}

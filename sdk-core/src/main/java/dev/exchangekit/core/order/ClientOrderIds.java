package dev.exchangekit.core.order;

/** Makes the ids by which orders are found again. Thread-safe; never gives the same id twice, in any process. */
@FunctionalInterface
public interface ClientOrderIds {
    /** A new id: 1 to 32 characters of {@code [A-Za-z0-9_-]}, which all three exchanges accept. */
    String next();

    /** Random ids of 24 characters. */
    static ClientOrderIds random() {
        return new RandomClientOrderIds("");
    }

    /**
     * Random ids that start with a prefix of the caller, for example the name of a strategy.
     *
     * @param prefix at most 8 characters of {@code [A-Za-z0-9_-]}
     */
    static ClientOrderIds prefixed(String prefix) {
        return new RandomClientOrderIds(prefix);
    }
}

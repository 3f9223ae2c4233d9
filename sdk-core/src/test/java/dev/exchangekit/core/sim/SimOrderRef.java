package dev.exchangekit.core.sim;

import org.jspecify.annotations.Nullable;

/**
 * Points at an order of an account.
 *
 * @param id the exchange's id; wins over {@code clientId} when both are given
 * @param clientId the account's own id
 * @param symbol when given, an order of another instrument counts as not found
 */
public record SimOrderRef(
        @Nullable String id,
        @Nullable String clientId,
        @Nullable SimSymbol symbol) {
    /** Points by the exchange's id. */
    public static SimOrderRef id(String id) {
        return new SimOrderRef(id, null, null);
    }

    /** Points by the account's own id. */
    public static SimOrderRef clientId(String clientId) {
        return new SimOrderRef(null, clientId, null);
    }

    /** Returns this reference restricted to one instrument. */
    public SimOrderRef in(SimSymbol value) {
        return new SimOrderRef(id, clientId, value);
    }

    @Override
    public String toString() {
        return (id != null ? "order " + id : "order with client id " + clientId)
                + (symbol == null ? "" : " in " + symbol);
    }
}

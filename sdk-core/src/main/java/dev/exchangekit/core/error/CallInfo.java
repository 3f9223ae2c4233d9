package dev.exchangekit.core.error;

import java.io.Serializable;

/**
 * Which call an exception or an observation is about.
 *
 * @param exchange display name, for example {@code Bybit}
 * @param operation group and method, for example {@code trade.placeOrder}
 * @param endpoint HTTP method and path
 * @param attempts attempts made so far
 */
public record CallInfo(String exchange, String operation, String endpoint, int attempts) implements Serializable {
    @Override
    public String toString() {
        return exchange + " " + operation + " (" + endpoint + ", attempt " + attempts + ")";
    }
}

package dev.exchangekit.core.sim.front;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A request that the simulator read.
 *
 * @param number counts from 1 in the order of arrival
 * @param time the simulator's time of arrival
 * @param connection tells connections apart; requests with the same number came over the same one
 * @param method the HTTP method
 * @param path the path without query
 * @param query the query as it was sent, without the question mark; empty if there was none
 * @param headers the headers by name in lower case
 * @param body the body as text; empty if there was none
 * @param signed whether an API key came with it
 */
public record SimRequest(
        long number,
        Instant time,
        int connection,
        String method,
        String path,
        String query,
        Map<String, String> headers,
        String body,
        boolean signed) {

    /** Returns a header. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /** Returns method and path; headers and body may hold secrets. */
    @Override
    public String toString() {
        return number + ": " + method + " " + path;
    }
}

package dev.exchangekit.core;

import java.util.Optional;

/**
 * A request for one page of a list.
 *
 * @param <Q> the request itself
 */
public interface CursorRequest<Q extends CursorRequest<Q>> {
    /** Where the page begins: {@link Page#nextCursor()} of the page before; absent for the first. */
    Optional<String> cursor();

    /** This request for the page that begins at {@code cursor}. */
    Q withCursor(String cursor);
}

package dev.exchangekit.core;

import java.util.List;
import java.util.Optional;

/**
 * One page of a list.
 *
 * @param <T> an item of the list
 */
public interface Page<T> {
    /** The items of this page, in the order of the exchange. */
    List<T> items();

    /** What asks for the page after this one; absent on the last. Opaque: pass it on as it is. */
    Optional<String> nextCursor();
}

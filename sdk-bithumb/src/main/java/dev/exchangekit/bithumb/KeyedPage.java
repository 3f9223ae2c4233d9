package dev.exchangekit.bithumb;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.exchangekit.core.Page;
import dev.exchangekit.core.spi.WireModel;
import java.util.Optional;

/**
 * A page that names the key of the next one.
 *
 * @param <T> an item of the list
 */
public interface KeyedPage<T> extends WireModel, Page<T> {
    /** Whether another page follows. */
    @JsonProperty("has_next")
    Optional<Boolean> hasNext();

    /** Where the page after this one begins, absent on the last. */
    @JsonProperty("next_key")
    Optional<String> nextKey();

    @Override
    default Optional<String> nextCursor() {
        return nextKey().filter(key -> hasNext().orElse(true));
    }
}

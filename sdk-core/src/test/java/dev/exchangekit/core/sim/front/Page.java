package dev.exchangekit.core.sim.front;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;

/**
 * A part of a list.
 *
 * @param items what is on it
 * @param next what leads to the next page; empty on the last
 */
public record Page<T>(List<T> items, OptionalLong next) {
    /**
     * Cuts a page out of items whose keys fall from each to the next.
     *
     * <p>What leads on is the key of the last item shown, so a page neither repeats nor skips anything when newer items
     * arrive between two calls.
     *
     * @param below the page begins with the first item whose key is less
     */
    public static <T> Page<T> descending(List<T> items, ToLongFunction<T> key, int limit, long below) {
        List<T> page = new ArrayList<>();
        for (T item : items) {
            if (key.applyAsLong(item) >= below) {
                continue;
            }
            if (page.size() == limit) {
                return new Page<>(page, OptionalLong.of(key.applyAsLong(page.get(limit - 1))));
            }
            page.add(item);
        }
        return new Page<>(page, OptionalLong.empty());
    }

    /** Cuts a page out of items in a fixed order; what leads on is how many were shown. */
    public static <T> Page<T> fixed(List<T> items, int limit, long shown) {
        int from = (int) Math.min(items.size(), shown);
        int to = Math.min(items.size(), from + limit);
        return new Page<>(items.subList(from, to), to == items.size() ? OptionalLong.empty() : OptionalLong.of(to));
    }
}

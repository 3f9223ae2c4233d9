package dev.exchangekit.bybit.sim;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts lists, newest first, into pages.
 *
 * <p>A cursor names the last item shown, so a page neither repeats nor skips anything when newer items arrive between
 * two calls. As the exchange's do, it holds percent escapes that are part of its text.
 */
final class Pages {
    private static final Pattern TOKEN = Pattern.compile("page_token=(\\d+)&");

    private Pages() {}

    /**
     * A page.
     *
     * @param items what is on it
     * @param cursor leads to the next one; empty on the last
     */
    record Page<T>(List<T> items, String cursor) {}

    /** Returns the page that {@code cursor} leads to, of items whose keys fall from each to the next. */
    static <T> Page<T> descending(List<T> items, ToLongFunction<T> key, int limit, @Nullable String cursor) {
        long below = cursor == null ? Long.MAX_VALUE : parse(cursor);
        List<T> page = new ArrayList<>();
        for (T item : items) {
            if (key.applyAsLong(item) >= below) {
                continue;
            }
            if (page.size() == limit) {
                return new Page<>(page, write(key.applyAsLong(page.get(limit - 1))));
            }
            page.add(item);
        }
        return new Page<>(page, "");
    }

    /** Returns the page that {@code cursor} leads to, of items in a fixed order. */
    static <T> Page<T> fixed(List<T> items, int limit, @Nullable String cursor) {
        int from = cursor == null ? 0 : (int) Math.min(items.size(), parse(cursor));
        int to = Math.min(items.size(), from + limit);
        return new Page<>(items.subList(from, to), to == items.size() ? "" : write(to));
    }

    private static String write(long token) {
        return "page_token%3D" + token + "%26";
    }

    /** Reads a cursor, also from a client that forgot to encode it and so had its escapes taken off. */
    private static long parse(String cursor) {
        try {
            Matcher token = TOKEN.matcher(URLDecoder.decode(cursor, StandardCharsets.UTF_8));
            if (token.matches()) {
                return Long.parseLong(token.group(1));
            }
        } catch (IllegalArgumentException e) {
            throw Refusal.parameter("params error: cursor invalid");
        }
        throw Refusal.parameter("params error: cursor invalid");
    }
}

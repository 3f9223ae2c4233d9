package dev.exchangekit.bybit.sim;

import dev.exchangekit.core.sim.front.Page;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts lists into pages by cursors that, as the exchange's do, hold percent escapes that are part of their text. */
final class Pages {
    private static final Pattern TOKEN = Pattern.compile("page_token=(\\d+)&");

    private Pages() {}

    /** Returns the page that {@code cursor} leads to, of items whose keys fall from each to the next. */
    static <T> Page<T> descending(List<T> items, ToLongFunction<T> key, int limit, @Nullable String cursor) {
        return Page.descending(items, key, limit, cursor == null ? Long.MAX_VALUE : parse(cursor));
    }

    /** Returns the page that {@code cursor} leads to, of items in a fixed order. */
    static <T> Page<T> fixed(List<T> items, int limit, @Nullable String cursor) {
        return Page.fixed(items, limit, cursor == null ? 0 : parse(cursor));
    }

    /** Returns what leads to the page after this one; empty on the last. */
    static String cursor(Page<?> page) {
        OptionalLong next = page.next();
        return next.isPresent() ? "page_token%3D" + next.getAsLong() + "%26" : "";
    }

    /** Reads a cursor, also from a client that forgot to encode it and so had its escapes taken off. */
    private static long parse(String cursor) {
        try {
            Matcher token = TOKEN.matcher(URLDecoder.decode(cursor, StandardCharsets.UTF_8));
            if (token.matches()) {
                return Long.parseLong(token.group(1));
            }
        } catch (IllegalArgumentException e) {
            throw Refusals.parameter("params error: cursor invalid");
        }
        throw Refusals.parameter("params error: cursor invalid");
    }
}

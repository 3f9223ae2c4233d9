package dev.exchangekit.bithumb.sim.rest;

import dev.exchangekit.core.sim.front.Params;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** What all lists have in common. */
final class Lists {
    /** Makes cursors of characters that a URL must escape. */
    private static final short MARK = (short) 0xfbff;

    private Lists() {}

    /** Puts what is newest first in the order asked for. */
    static <T> List<T> ordered(Params params, List<T> newestFirst) {
        List<T> ordered = new ArrayList<>(newestFirst);
        if (params.word("order_by", "desc", "asc", "desc").equals("asc")) {
            Collections.reverse(ordered);
        }
        return ordered;
    }

    /** Cuts out the page that the parameters name by its number. */
    static <T> List<T> numbered(Params params, List<T> newestFirst) {
        int limit = params.integer("limit", 100, 1, 100);
        int page = params.integer("page", 1, 1, 1_000_000);
        List<T> ordered = ordered(params, newestFirst);
        long from = Math.min(ordered.size(), (page - 1L) * limit);
        return ordered.subList((int) from, (int) Math.min(ordered.size(), from + limit));
    }

    /**
     * A part of a list.
     *
     * @param next what leads to the next page, or null on the last
     */
    record CursorPage<T>(List<T> items, @Nullable String next) {}

    /** Cuts out the page after a cursor, which is the number of the last item shown. */
    static <T> CursorPage<T> after(Params params, List<T> newestFirst, ToLongFunction<T> number, int most) {
        int limit = params.integer("limit", 100, 1, most);
        boolean rising = params.word("order_by", "desc", "asc", "desc").equals("asc");
        String key = params.text("next_key");
        Long last = key == null ? null : read(params, key);
        List<T> left = ordered(params, newestFirst).stream()
                .filter(item ->
                        last == null || (rising ? number.applyAsLong(item) > last : number.applyAsLong(item) < last))
                .toList();
        List<T> page = left.subList(0, Math.min(limit, left.size()));
        return new CursorPage<>(
                page, left.size() > limit ? write(number.applyAsLong(page.get(page.size() - 1))) : null);
    }

    private static String write(long number) {
        byte[] bytes = ByteBuffer.allocate(2 + Long.BYTES)
                .putShort(MARK)
                .putLong(number)
                .array();
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static long read(Params params, String key) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(key));
            if (bytes.remaining() == 2 + Long.BYTES && bytes.getShort() == MARK) {
                return bytes.getLong();
            }
        } catch (IllegalArgumentException e) {
            throw params.rules().invalid("next_key");
        }
        throw params.rules().invalid("next_key");
    }
}

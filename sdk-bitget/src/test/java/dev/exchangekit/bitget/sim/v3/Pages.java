package dev.exchangekit.bitget.sim.v3;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.bitget.sim.Answers;
import dev.exchangekit.core.sim.front.Outcome;
import dev.exchangekit.core.sim.front.Page;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Window;
import dev.exchangekit.core.sim.front.Wire;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * Cuts lists into pages as all lists of an account are: newest first, led on by the id of the last item, which a client
 * follows until a page is empty.
 */
final class Pages {
    private static final Duration LONGEST = Duration.ofDays(30);
    private static final Duration OLDEST = Duration.ofDays(90);

    private Pages() {}

    /**
     * Answers a page.
     *
     * @param items all of them, with ids that fall from each to the next
     */
    static <T> Outcome page(
            Params params, List<T> items, Function<T, String> id, Function<? super T, ObjectNode> json) {
        int limit = params.integer("limit", 100, 1, 100);
        Page<T> page = Page.descending(items, item -> Long.parseLong(id.apply(item)), limit, below(params));
        ObjectNode data = Wire.object();
        ArrayNode list = data.putArray("list");
        page.items().forEach(item -> list.add(json.apply(item)));
        int size = page.items().size();
        data.put("cursor", size == 0 ? null : id.apply(page.items().get(size - 1)));
        return Answers.ok(data);
    }

    private static long below(Params params) {
        String cursor = params.text("cursor");
        if (cursor == null) {
            return Long.MAX_VALUE;
        }
        if (!cursor.matches("\\d{1,18}|[1-8]\\d{18}")) {
            throw params.rules().invalid("cursor");
        }
        return Long.parseLong(cursor);
    }

    /** Reads {@code startTime} and {@code endTime}, which are 30 days apart at most; older than 90 days is nothing. */
    static Window window(Params params, Instant now) {
        Window window = Window.of(params.time("startTime"), params.time("endTime"), now, LONGEST);
        if (window.length().isNegative() || window.length().compareTo(LONGEST) > 0) {
            throw params.rules().invalid("startTime");
        }
        Instant oldest = now.minus(OLDEST);
        return window.from().isBefore(oldest) ? new Window(oldest, window.to()) : window;
    }
}

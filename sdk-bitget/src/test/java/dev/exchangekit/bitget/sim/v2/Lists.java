package dev.exchangekit.bitget.sim.v2;

import dev.exchangekit.core.sim.SimFill;
import dev.exchangekit.core.sim.SimOrder;
import dev.exchangekit.core.sim.front.Page;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Refusal;
import dev.exchangekit.core.sim.front.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.ToLongFunction;

/** Cuts lists, newest first, by what calls say of time, of the last id seen and of the size of a page. */
final class Lists {
    private static final Duration LONGEST = Duration.ofDays(90);

    private Lists() {}

    /** Reads the span that a call asks for, which is no longer than 90 days. */
    static Window window(Params params, Instant now) {
        return window(params, now, LONGEST);
    }

    static Window window(Params params, Instant now, Duration longest) {
        Instant start = params.time("startTime");
        Instant end = params.time("endTime");
        Window window = start != null && end == null
                ? new Window(start, now.isBefore(start) ? start : now)
                : Window.of(start, end, now, longest);
        if (window.length().isNegative()) {
            throw new Refusal("40707", "Start time is greater than end time");
        }
        if (window.length().compareTo(longest) > 0) {
            throw longest.equals(LONGEST)
                    ? new Refusal("40705", "The start and end time cannot exceed 90 days")
                    : new Refusal(
                            "00001",
                            "startTime and endTime interval cannot be greater than " + longest.toDays() + " days");
        }
        return window;
    }

    static <T> List<T> page(Params params, List<T> items, ToLongFunction<T> id) {
        return page(params, items, id, 100).items();
    }

    static <T> Page<T> page(Params params, List<T> items, ToLongFunction<T> id, int usual) {
        return page(params, items, id, usual, 100);
    }

    static <T> Page<T> page(Params params, List<T> items, ToLongFunction<T> id, int usual, int most) {
        int limit = params.integer("limit", usual, 1, most);
        String below = params.text("idLessThan");
        if (below != null && !below.matches("\\d{1,19}")) {
            throw params.rules().invalid("idLessThan");
        }
        return Page.descending(items, id, limit, below == null ? Long.MAX_VALUE : Long.parseLong(below));
    }

    static long id(SimOrder order) {
        return Long.parseLong(order.id());
    }

    static long id(SimFill fill) {
        return Long.parseLong(fill.tradeId());
    }
}

package dev.exchangekit.core.spi;

import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Plans of several calls, one after the other. */
public final class Plans {
    private Plans() {}

    /** The items of all pages. */
    public static <Q extends CursorRequest<Q>, T, R extends Page<T>> Plan<List<T>> allPages(
            Endpoint<Q, R> endpoint, Q request) {
        return pagesFrom(endpoint, request, List.of());
    }

    private static <Q extends CursorRequest<Q>, T, R extends Page<T>> Plan<List<T>> pagesFrom(
            Endpoint<Q, R> endpoint, Q request, List<T> before) {
        return Plan.call(endpoint, request).then(page -> {
            List<T> items = joined(before, page.items());
            // an empty page, or a cursor that does not move, would go on for ever
            Optional<String> next = page.nextCursor()
                    .filter(cursor -> !page.items().isEmpty()
                            && !cursor.equals(request.cursor().orElse("")));
            return next.isPresent() ? pagesFrom(endpoint, request.withCursor(next.get()), items) : Plan.of(items);
        });
    }

    /** Sets something; true when that changed anything. That it is set already is no failure. */
    public static <Q> Plan<Boolean> set(Endpoint<Q, ?> endpoint, Q request) {
        return Plan.call(endpoint, request)
                .map(answer -> true)
                .rescue(failure -> Refusals.isNotModified(failure) ? Optional.of(Plan.of(false)) : Optional.empty());
    }

    /** One plan per input, in their order. */
    public static <S, T> Plan<List<T>> each(List<S> inputs, Function<? super S, Plan<T>> plan) {
        Plan<List<T>> all = Plan.of(List.of());
        for (S input : inputs) {
            all = all.then(done -> plan.apply(input).map(result -> joined(done, List.of(result))));
        }
        return all;
    }

    /** One plan per number from 0 on. */
    public static <T> Plan<List<T>> eachIndex(int count, IntFunction<Plan<T>> plan) {
        return each(IntStream.range(0, count).boxed().toList(), plan::apply);
    }

    /** The first result that is present; the second plan runs only when the first finds nothing. */
    public static <T> Plan<Optional<T>> either(Plan<Optional<T>> first, Plan<Optional<T>> second) {
        return first.then(found -> found.isPresent() ? Plan.of(found) : second);
    }

    /** The results of all plans in one list. */
    public static <T> Plan<List<T>> concat(List<Plan<List<T>>> plans) {
        return each(plans, plan -> plan)
                .map(lists -> lists.stream().flatMap(List::stream).toList());
    }

    private static <T> List<T> joined(List<T> before, List<T> more) {
        List<T> all = new ArrayList<>(before);
        all.addAll(more);
        return List.copyOf(all);
    }
}

package dev.exchangekit.core.spi;

import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** From page to page, never in a circle. */
final class PageCursors<Q extends CursorRequest<Q>> {
    private final Set<String> seen = new HashSet<>();

    <T> PageStep<Q, T> step(Q request, Page<? extends T> page) {
        return step(request, page.items(), page.nextCursor());
    }

    <T> PageStep<Q, T> step(Q request, List<? extends T> items, Optional<String> nextCursor) {
        // another window of time may well have the cursors of the one before
        if (request.cursor().isEmpty()) {
            seen.clear();
        }
        request.cursor().ifPresent(seen::add);
        return new PageStep<>(items, after(request, nextCursor));
    }

    /** The request for the page after this one. */
    private Optional<Q> after(Q request, Optional<String> nextCursor) {
        return nextCursor.map(cursor -> {
            if (seen.contains(cursor)) {
                throw new IllegalStateException("the exchange sent the page cursor " + cursor + " twice");
            }
            return request.withCursor(cursor);
        });
    }
}

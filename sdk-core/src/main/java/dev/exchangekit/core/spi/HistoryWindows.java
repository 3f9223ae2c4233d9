package dev.exchangekit.core.spi;

import dev.exchangekit.core.model.HistoryPage;
import dev.exchangekit.core.model.HistoryWindow;
import java.util.HashSet;
import java.util.Set;

/** From window to window of a history, never in a circle. */
final class HistoryWindows {
    private final Set<HistoryWindow> seen = new HashSet<>();

    <T> PageStep<HistoryWindow, T> step(HistoryWindow window, HistoryPage<T> page) {
        seen.add(window);
        page.next().filter(seen::contains).ifPresent(again -> {
            throw new IllegalStateException("the history came back to " + again);
        });
        return new PageStep<>(page.items(), page.next());
    }
}

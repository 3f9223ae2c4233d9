package dev.exchangekit.core.model;

import java.util.List;
import java.util.Optional;

/**
 * One page of a history, in the order the operation states.
 *
 * @param items what the page holds
 * @param next the window of the next page; empty on the last one
 */
public record HistoryPage<T>(List<T> items, Optional<HistoryWindow> next) {
    public HistoryPage {
        items = List.copyOf(items);
    }
}

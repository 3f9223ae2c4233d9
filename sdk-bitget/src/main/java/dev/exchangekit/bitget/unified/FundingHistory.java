package dev.exchangekit.bitget.unified;

import dev.exchangekit.core.model.FundingRate;
import dev.exchangekit.core.model.HistoryPage;
import dev.exchangekit.core.model.HistoryWindow;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.spi.Plan;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Past funding rates. Bitget numbers their pages from the newest rate on and takes no times, so a window is found by
 * paging, and what is outside of it is left out. What follows the last page is not documented: a walk ends with a page
 * that is empty, older than the window, or the same again.
 */
final class FundingHistory {
    private FundingHistory() {}

    /**
     * Where a walk is.
     *
     * @param page number of the next page
     * @param oldest rate of the pages before
     */
    private record Place(int page, Optional<Instant> oldest) {
        private static final Place START = new Place(1, Optional.empty());

        static Place of(HistoryWindow window) {
            return window.cursor()
                    .map(text -> text.split("@", 2))
                    .map(parts -> new Place(
                            Integer.parseInt(parts[0]), Optional.of(Instant.ofEpochMilli(Long.parseLong(parts[1])))))
                    .orElse(START);
        }

        String next(Instant last) {
            return (page + 1) + "@" + last.toEpochMilli();
        }
    }

    static Plan<HistoryPage<FundingRate>> page(
            MarketSource market, Symbol symbol, Listing listing, HistoryWindow window) {
        Place place = Place.of(window);
        int limit = Math.min(window.limit().orElse(market.ratesPerPage()), market.ratesPerPage());
        return market.fundingHistory(symbol, listing, limit, place.page())
                .map(answer -> page(market, window, place, answer));
    }

    private static HistoryPage<FundingRate> page(
            MarketSource market, HistoryWindow window, Place place, List<FundingRate> answer) {
        List<FundingRate> fresh = answer.stream()
                .filter(rate -> place.oldest()
                        .filter(last -> !rate.time().isBefore(last))
                        .isEmpty())
                .sorted(Comparator.comparing(FundingRate::time).reversed())
                .toList();
        List<FundingRate> wanted = fresh.stream()
                .filter(rate -> window.start().filter(rate.time()::isBefore).isEmpty())
                .filter(rate -> window.end().filter(rate.time()::isAfter).isEmpty())
                .toList();
        if (fresh.isEmpty() || place.page() >= market.lastRatePage()) {
            return new HistoryPage<>(wanted, Optional.empty());
        }
        Instant oldest = fresh.get(fresh.size() - 1).time();
        boolean more = window.start().filter(start -> !oldest.isAfter(start)).isEmpty();
        return new HistoryPage<>(
                wanted,
                more ? Optional.of(window.toBuilder().cursor(place.next(oldest)).build()) : Optional.empty());
    }
}

package dev.exchangekit.bitget.futuresmarket;

import dev.exchangekit.bitget.internal.ListPage;
import dev.exchangekit.core.spi.Plan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One walk from page number to page number, until a page is empty or goes back to what was there before: what follows
 * the last page is not documented.
 */
final class FundingRatePages {
    private volatile @Nullable Instant oldest;

    Plan<ListPage<FundingRate>> page(FundingRatesRequest request) {
        return Plan.call(FuturesMarketEndpoints.FUNDING_RATES, request)
                .map(rates -> isOver(rates)
                        ? new ListPage<>(List.of(), Optional.empty())
                        : new ListPage<>(
                                rates,
                                Optional.of(String.valueOf(request.pageNumber().orElse(1) + 1))));
    }

    private boolean isOver(List<FundingRate> rates) {
        if (rates.isEmpty()) {
            return true;
        }
        Instant last = oldest;
        oldest = rates.get(rates.size() - 1).time();
        return last != null && !rates.get(0).time().isBefore(last);
    }
}

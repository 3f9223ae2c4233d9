package dev.exchangekit.bitget.futuresmarket;

import dev.exchangekit.bitget.internal.ListPage;
import dev.exchangekit.core.spi.Plan;
import java.util.Optional;

/** From page number to page number, until one is empty. */
final class FundingRatePage {
    private FundingRatePage() {}

    static Plan<ListPage<FundingRate>> of(FundingRatesRequest request) {
        return Plan.call(FuturesMarketEndpoints.FUNDING_RATES, request)
                .map(rates -> new ListPage<>(
                        rates,
                        rates.isEmpty()
                                ? Optional.empty()
                                : Optional.of(
                                        String.valueOf(request.pageNumber().orElse(1) + 1))));
    }
}

package dev.exchangekit.bitget.futuresmarket;

import dev.exchangekit.bitget.internal.NumberedPages;
import dev.exchangekit.core.spi.Plan;

/** From page to page of funding rates. */
final class FundingRatePages {
    private FundingRatePages() {}

    static NumberedPages<FundingRatesRequest, FundingRate> walk() {
        return new NumberedPages<>(
                request -> Plan.call(FuturesMarketEndpoints.FUNDING_RATES, request),
                FundingRate::time,
                Integer.MAX_VALUE);
    }
}

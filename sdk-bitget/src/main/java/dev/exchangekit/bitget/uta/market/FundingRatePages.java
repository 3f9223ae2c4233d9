package dev.exchangekit.bitget.uta.market;

import dev.exchangekit.bitget.internal.NumberedPages;
import dev.exchangekit.core.spi.Plan;

/** From page to page of funding rates. */
final class FundingRatePages {
    private static final int LAST = 100;

    private FundingRatePages() {}

    static NumberedPages<FundingRatesRequest, FundingRate> walk() {
        return new NumberedPages<>(
                request -> Plan.call(UtaMarketEndpoints.FUNDING_RATES, request).map(FundingRates::items),
                FundingRate::time,
                LAST);
    }
}

package dev.exchangekit.bitget.uta.market;

import dev.exchangekit.bitget.internal.ListPage;
import dev.exchangekit.core.spi.Plan;
import java.util.Optional;
import java.util.regex.Pattern;

/** Pages that are numbered by the request alone: the exchange does not say whether another one follows. */
final class FundingPages {
    static final Pattern NUMBER = Pattern.compile("[1-9]\\d?|100");

    private static final int LAST = 100;

    private FundingPages() {}

    /** The page with the number of the next one, as long as it holds anything. */
    static Plan<ListPage<FundingRate>> page(FundingRatesRequest request) {
        return Plan.call(UtaMarketEndpoints.FUNDING_RATES, request)
                .map(rates -> new ListPage<>(rates.items(), next(request, rates)));
    }

    private static Optional<String> next(FundingRatesRequest request, FundingRates rates) {
        int number = request.cursor().map(Integer::valueOf).orElse(1);
        return rates.items().isEmpty() || number >= LAST ? Optional.empty() : Optional.of(String.valueOf(number + 1));
    }
}

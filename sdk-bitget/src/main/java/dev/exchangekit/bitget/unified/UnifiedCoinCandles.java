package dev.exchangekit.bitget.unified;

import dev.exchangekit.bitget.uta.market.CandlesRequest;
import dev.exchangekit.bitget.uta.market.Interval;
import dev.exchangekit.bitget.uta.market.UtaMarketEndpoints;
import dev.exchangekit.core.model.Candle;
import dev.exchangekit.core.model.CandleInterval;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.Plan;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Candles of the coin-margined futures of unified accounts, which the API of classic accounts does not have. The longest
 * last four hours: longer ones begin by Beijing time here.
 */
final class UnifiedCoinCandles {
    private static final int MOST_PAST = 100;
    private static final Duration DEPTH = Duration.ofDays(90);

    private UnifiedCoinCandles() {}

    /** Empty for an interval that Bitget does not have. */
    static Optional<CandleSource> of(Listing listing, CandleMapping mapping) {
        return interval(mapping.interval()).map(interval -> {
            CandlesRequest request = CandlesRequest.builder()
                    .category(listing.category())
                    .symbol(listing.symbol())
                    .interval(interval)
                    .build();
            return new CandleSource(
                    DEPTH,
                    (end, limit) -> candles(
                            UtaMarketEndpoints.CANDLES,
                            request.toBuilder().endTime(end).limit(limit).build(),
                            mapping),
                    MOST_PAST,
                    (end, limit) -> candles(
                            UtaMarketEndpoints.HISTORY_CANDLES,
                            request.toBuilder().endTime(end).limit(limit).build(),
                            mapping));
        });
    }

    private static Plan<List<Candle>> candles(
            Endpoint<CandlesRequest, List<dev.exchangekit.bitget.uta.market.Candle>> endpoint,
            CandlesRequest request,
            CandleMapping mapping) {
        return Plan.call(endpoint, request)
                .map(candles -> candles.stream().map(mapping::of).toList());
    }

    private static Optional<Interval> interval(CandleInterval interval) {
        return switch (interval) {
            case ONE_MINUTE -> Optional.of(Interval.MINUTES_1);
            case THREE_MINUTES -> Optional.of(Interval.MINUTES_3);
            case FIVE_MINUTES -> Optional.of(Interval.MINUTES_5);
            case FIFTEEN_MINUTES -> Optional.of(Interval.MINUTES_15);
            case THIRTY_MINUTES -> Optional.of(Interval.MINUTES_30);
            case ONE_HOUR -> Optional.of(Interval.HOURS_1);
            case FOUR_HOURS -> Optional.of(Interval.HOURS_4);
            case TEN_MINUTES, TWO_HOURS, SIX_HOURS, TWELVE_HOURS, ONE_DAY, ONE_WEEK, ONE_MONTH -> Optional.empty();
        };
    }
}

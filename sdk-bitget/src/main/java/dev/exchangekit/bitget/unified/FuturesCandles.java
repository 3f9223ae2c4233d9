package dev.exchangekit.bitget.unified;

import dev.exchangekit.bitget.ProductType;
import dev.exchangekit.bitget.futuresmarket.CandlesRequest;
import dev.exchangekit.bitget.futuresmarket.FuturesMarketEndpoints;
import dev.exchangekit.bitget.futuresmarket.Granularity;
import dev.exchangekit.bitget.futuresmarket.HistoryCandlesRequest;
import dev.exchangekit.core.model.Candle;
import dev.exchangekit.core.model.CandleInterval;
import dev.exchangekit.core.spi.Plan;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Candles of futures, other than the coin-margined ones of unified accounts. */
record FuturesCandles(String symbol, ProductType productType, Granularity granularity, CandleMapping mapping)
        implements CandleSource {
    private static final int MOST_PAST = 200;

    /** Empty for an interval that Bitget does not have. */
    static Optional<CandleSource> of(Listing listing, CandleMapping mapping) {
        return granularity(mapping.interval())
                .map(word -> new FuturesCandles(listing.symbol(), listing.productType(), word, mapping));
    }

    @Override
    public Duration depth() {
        return mapping.depth();
    }

    @Override
    public Plan<List<Candle>> recent(Optional<Instant> end, int limit) {
        CandlesRequest request = CandlesRequest.builder()
                .symbol(symbol)
                .productType(productType)
                .granularity(granularity)
                .endTime(end)
                .limit(limit)
                .build();
        return Plan.call(FuturesMarketEndpoints.CANDLES, request).map(this::mapped);
    }

    @Override
    public Plan<List<Candle>> past(Instant end, int limit) {
        HistoryCandlesRequest request = HistoryCandlesRequest.builder()
                .symbol(symbol)
                .productType(productType)
                .granularity(granularity)
                .endTime(end)
                .limit(Math.min(limit, MOST_PAST))
                .build();
        return Plan.call(FuturesMarketEndpoints.HISTORY_CANDLES, request).map(this::mapped);
    }

    private List<Candle> mapped(List<dev.exchangekit.bitget.futuresmarket.Candle> candles) {
        return candles.stream().map(mapping::of).toList();
    }

    private static Optional<Granularity> granularity(CandleInterval interval) {
        return switch (interval) {
            case ONE_MINUTE -> Optional.of(Granularity.MINUTES_1);
            case THREE_MINUTES -> Optional.of(Granularity.MINUTES_3);
            case FIVE_MINUTES -> Optional.of(Granularity.MINUTES_5);
            case FIFTEEN_MINUTES -> Optional.of(Granularity.MINUTES_15);
            case THIRTY_MINUTES -> Optional.of(Granularity.MINUTES_30);
            case ONE_HOUR -> Optional.of(Granularity.HOURS_1);
            case FOUR_HOURS -> Optional.of(Granularity.HOURS_4);
            case SIX_HOURS -> Optional.of(Granularity.HOURS_6_UTC);
            case TWELVE_HOURS -> Optional.of(Granularity.HOURS_12_UTC);
            case ONE_DAY -> Optional.of(Granularity.DAY_UTC);
            case ONE_WEEK -> Optional.of(Granularity.WEEK_UTC);
            case ONE_MONTH -> Optional.of(Granularity.MONTH_UTC);
            case TEN_MINUTES, TWO_HOURS -> Optional.empty();
        };
    }
}

package dev.exchangekit.bitget.unified;

import dev.exchangekit.bitget.spot.CandlesRequest;
import dev.exchangekit.bitget.spot.Granularity;
import dev.exchangekit.bitget.spot.HistoryCandlesRequest;
import dev.exchangekit.bitget.spot.SpotEndpoints;
import dev.exchangekit.core.model.CandleInterval;
import dev.exchangekit.core.spi.Plan;
import java.util.Optional;

/** Candles of spot pairs. */
final class SpotCandles {
    private static final int MOST_PAST = 200;

    private SpotCandles() {}

    /** Empty for an interval that Bitget does not have. */
    static Optional<CandleSource> of(Listing listing, CandleMapping mapping) {
        return granularity(mapping.interval())
                .map(granularity -> new CandleSource(
                        mapping.depth(),
                        (end, limit) -> Plan.call(
                                        SpotEndpoints.CANDLES,
                                        CandlesRequest.builder()
                                                .symbol(listing.symbol())
                                                .granularity(granularity)
                                                .endTime(end)
                                                .limit(limit)
                                                .build())
                                .map(candles ->
                                        candles.stream().map(mapping::of).toList()),
                        MOST_PAST,
                        (end, limit) -> Plan.call(
                                        SpotEndpoints.HISTORY_CANDLES,
                                        HistoryCandlesRequest.builder()
                                                .symbol(listing.symbol())
                                                .granularity(granularity)
                                                .endTime(end)
                                                .limit(limit)
                                                .build())
                                .map(candles ->
                                        candles.stream().map(mapping::of).toList())));
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

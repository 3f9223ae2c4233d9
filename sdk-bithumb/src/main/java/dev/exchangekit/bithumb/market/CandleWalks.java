package dev.exchangekit.bithumb.market;

import dev.exchangekit.core.spi.CandleWalk;
import dev.exchangekit.core.spi.Endpoint;
import java.util.List;
import java.util.Optional;

/** From answer to answer of candles, back to the first there is. Answers are as long as can be, unless asked for. */
final class CandleWalks {
    private static final int MOST = 200;

    private CandleWalks() {}

    static CandleWalk<MinuteCandlesRequest, MinuteCandle> minutes(MinuteCandlesRequest request) {
        MinuteCandlesRequest newest =
                request.toBuilder().count(request.count().orElse(MOST)).build();
        return new CandleWalk<>(
                MarketEndpoints.MINUTE_CANDLES,
                newest,
                end -> newest.toBuilder().to(end).build(),
                Optional.empty(),
                Candle::start);
    }

    static CandleWalk<DayCandlesRequest, DayCandle> days(DayCandlesRequest request) {
        DayCandlesRequest newest =
                request.toBuilder().count(request.count().orElse(MOST)).build();
        return new CandleWalk<>(
                MarketEndpoints.DAY_CANDLES,
                newest,
                end -> newest.toBuilder().to(end).build(),
                Optional.empty(),
                Candle::start);
    }

    static CandleWalk<CandlesRequest, PeriodCandle> weeks(CandlesRequest request) {
        return periods(MarketEndpoints.WEEK_CANDLES, request);
    }

    static CandleWalk<CandlesRequest, PeriodCandle> months(CandlesRequest request) {
        return periods(MarketEndpoints.MONTH_CANDLES, request);
    }

    private static CandleWalk<CandlesRequest, PeriodCandle> periods(
            Endpoint<CandlesRequest, List<PeriodCandle>> endpoint, CandlesRequest request) {
        CandlesRequest newest =
                request.toBuilder().count(request.count().orElse(MOST)).build();
        return new CandleWalk<>(
                endpoint, newest, end -> newest.toBuilder().to(end).build(), Optional.empty(), Candle::start);
    }
}

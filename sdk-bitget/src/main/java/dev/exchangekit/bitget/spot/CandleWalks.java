package dev.exchangekit.bitget.spot;

import dev.exchangekit.core.spi.CandleWalk;
import java.util.Optional;

/** From answer to answer of candles. */
final class CandleWalks {
    private CandleWalks() {}

    static CandleWalk<CandlesRequest, Candle> recent(CandlesRequest request) {
        CandlesRequest newest = request.toBuilder().startTime(Optional.empty()).build();
        return new CandleWalk<>(
                SpotEndpoints.CANDLES,
                newest,
                end -> newest.toBuilder().endTime(end).build(),
                request.startTime(),
                Candle::start);
    }

    static CandleWalk<HistoryCandlesRequest, Candle> history(HistoryCandlesRequest request) {
        return new CandleWalk<>(
                SpotEndpoints.HISTORY_CANDLES,
                request,
                end -> request.toBuilder().endTime(end).build(),
                Optional.empty(),
                Candle::start);
    }
}

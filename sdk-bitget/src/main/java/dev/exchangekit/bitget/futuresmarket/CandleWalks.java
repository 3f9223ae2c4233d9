package dev.exchangekit.bitget.futuresmarket;

import dev.exchangekit.core.spi.CandleWalk;
import dev.exchangekit.core.spi.Endpoint;
import java.util.List;
import java.util.Optional;

/** From answer to answer of candles. */
final class CandleWalks {
    private CandleWalks() {}

    static CandleWalk<CandlesRequest, Candle> recent(CandlesRequest request) {
        CandlesRequest newest = request.toBuilder().startTime(Optional.empty()).build();
        return new CandleWalk<>(
                FuturesMarketEndpoints.CANDLES,
                newest,
                end -> newest.toBuilder().endTime(end).build(),
                request.startTime(),
                Candle::start);
    }

    static CandleWalk<HistoryCandlesRequest, Candle> history(
            Endpoint<HistoryCandlesRequest, List<Candle>> endpoint, HistoryCandlesRequest request) {
        HistoryCandlesRequest newest =
                request.toBuilder().startTime(Optional.empty()).build();
        return new CandleWalk<>(
                endpoint, newest, end -> newest.toBuilder().endTime(end).build(), request.startTime(), Candle::start);
    }
}

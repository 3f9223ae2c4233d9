package dev.exchangekit.bitget.uta.market;

import dev.exchangekit.core.spi.CandleWalk;
import dev.exchangekit.core.spi.Endpoint;
import java.util.List;
import java.util.Optional;

/** From answer to answer of candles. */
final class CandleWalks {
    private CandleWalks() {}

    static CandleWalk<CandlesRequest, Candle> of(
            Endpoint<CandlesRequest, List<Candle>> endpoint, CandlesRequest request) {
        CandlesRequest newest = request.toBuilder().startTime(Optional.empty()).build();
        return new CandleWalk<>(
                endpoint, newest, end -> newest.toBuilder().endTime(end).build(), request.startTime(), Candle::start);
    }
}

package dev.exchangekit.bitget.unified;

import dev.exchangekit.core.model.Candle;
import dev.exchangekit.core.model.CandleInterval;
import dev.exchangekit.core.model.NativeModel;
import dev.exchangekit.core.model.Symbol;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** Bitget's candles of one instrument and interval in unified words. */
record CandleMapping(Symbol symbol, CandleInterval interval, Supplier<Instant> now) {
    private static final Duration MONTH = Duration.ofDays(30);

    /** How far the calls for recent candles reach back. For more than six hours Bitget does not say; as for six is safe. */
    Duration depth() {
        return switch (interval) {
            case ONE_MINUTE, THREE_MINUTES, FIVE_MINUTES -> MONTH;
            case TEN_MINUTES, FIFTEEN_MINUTES -> Duration.ofDays(52);
            case THIRTY_MINUTES -> Duration.ofDays(62);
            case ONE_HOUR -> Duration.ofDays(83);
            case TWO_HOURS -> Duration.ofDays(120);
            case FOUR_HOURS -> Duration.ofDays(240);
            case SIX_HOURS, TWELVE_HOURS, ONE_DAY, ONE_WEEK, ONE_MONTH -> Duration.ofDays(360);
        };
    }

    Candle of(dev.exchangekit.bitget.spot.Candle from) {
        return of(from.start(), from.volume(), from.quoteVolume(), from)
                .open(from.open())
                .high(from.high())
                .low(from.low())
                .close(from.close())
                .build();
    }

    Candle of(dev.exchangekit.bitget.futuresmarket.Candle from) {
        return of(from.start(), from.volume(), from.quoteVolume(), from)
                .open(from.open())
                .high(from.high())
                .low(from.low())
                .close(from.close())
                .build();
    }

    Candle of(dev.exchangekit.bitget.uta.market.Candle from) {
        return of(from.start(), from.volume(), from.turnover(), from)
                .open(from.open())
                .high(from.high())
                .low(from.low())
                .close(from.close())
                .build();
    }

    private Candle.Builder of(Instant start, BigDecimal volume, BigDecimal turnover, Object nativeModel) {
        Candle.Builder candle = Candle.builder();
        candle.symbol(symbol)
                .interval(interval)
                .openTime(start)
                .volume(volume)
                .turnover(turnover)
                .closed(!interval.end(start).isAfter(now.get()))
                .nativeModel(NativeModel.of(nativeModel));
        return candle;
    }
}

package dev.exchangekit.bitget.uta.market;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * A candle.
 *
 * @param start when it begins
 * @param close price of the last trade while the candle is open
 * @param volume traded quantity, in the base coin
 * @param turnover traded value, in the quote coin
 */
@JsonDeserialize(using = CandleReader.class)
public record Candle(
        Instant start,
        BigDecimal open,
        BigDecimal high,
        BigDecimal low,
        BigDecimal close,
        BigDecimal volume,
        BigDecimal turnover) {}

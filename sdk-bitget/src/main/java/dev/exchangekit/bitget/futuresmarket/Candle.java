package dev.exchangekit.bitget.futuresmarket;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * A candle of a contract.
 *
 * @param start when it begins
 * @param close price of the last trade while the candle is open
 * @param volume traded quantity in the base coin; 0 for mark and index prices
 * @param quoteVolume traded value in the quote coin; 0 for mark and index prices
 */
@JsonDeserialize(using = CandleReader.class)
public record Candle(
        Instant start,
        BigDecimal open,
        BigDecimal high,
        BigDecimal low,
        BigDecimal close,
        BigDecimal volume,
        BigDecimal quoteVolume) {}

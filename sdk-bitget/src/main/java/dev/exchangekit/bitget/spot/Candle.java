package dev.exchangekit.bitget.spot;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * A candle of a spot symbol.
 *
 * @param start when it begins
 * @param close price of the last trade while the candle is open
 * @param volume traded quantity in the base coin
 * @param usdtVolume traded value in USDT
 * @param quoteVolume traded value in the quote coin
 */
@JsonDeserialize(using = CandleReader.class)
public record Candle(
        Instant start,
        BigDecimal open,
        BigDecimal high,
        BigDecimal low,
        BigDecimal close,
        BigDecimal volume,
        BigDecimal usdtVolume,
        BigDecimal quoteVolume) {}

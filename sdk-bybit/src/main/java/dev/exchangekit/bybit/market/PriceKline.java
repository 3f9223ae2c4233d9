package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * A candle of a price that is not traded: mark price, index price or premium index.
 *
 * @param start when it begins
 * @param close the latest price while the candle is open
 */
@JsonDeserialize(using = PriceKlineReader.class)
public record PriceKline(Instant start, BigDecimal open, BigDecimal high, BigDecimal low, BigDecimal close) {}

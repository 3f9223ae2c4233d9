package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;

/**
 * One level of an order book with retail price improvement orders.
 *
 * @param size what rests at that price and everybody can trade with
 * @param rpiSize what rests there for retail takers alone; orders that cross the other side do not count
 */
@JsonDeserialize(using = RpiPriceLevelReader.class)
public record RpiPriceLevel(BigDecimal price, BigDecimal size, BigDecimal rpiSize) {}

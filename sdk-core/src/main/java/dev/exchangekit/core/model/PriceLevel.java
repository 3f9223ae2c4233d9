package dev.exchangekit.core.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;

/**
 * One level of an order book; on the wire the row {@code [price, size]}.
 *
 * @param size what rests at that price; zero in an update that removes the level
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"price", "size"})
public record PriceLevel(BigDecimal price, BigDecimal size) {}

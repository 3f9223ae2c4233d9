package dev.exchangekit.core.model;

import java.math.BigDecimal;

/**
 * What was charged.
 *
 * @param amount positive is a cost, negative a rebate
 * @param asset what it was charged in
 */
public record Fee(BigDecimal amount, String asset) {}

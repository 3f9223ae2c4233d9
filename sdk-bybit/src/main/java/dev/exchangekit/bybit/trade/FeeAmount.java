package dev.exchangekit.bybit.trade;

import java.math.BigDecimal;

/**
 * A fee in one coin.
 *
 * @param coin the coin it is paid in
 * @param amount positive is cost, negative is rebate
 */
public record FeeAmount(String coin, BigDecimal amount) {}

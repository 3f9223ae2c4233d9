package dev.exchangekit.bybit.account;

import java.math.BigDecimal;

/**
 * How much of a coin can leave the unified account.
 *
 * @param coin the coin
 * @param amount in that coin
 */
public record TransferableAmount(String coin, BigDecimal amount) {}

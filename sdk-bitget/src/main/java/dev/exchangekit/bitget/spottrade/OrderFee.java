package dev.exchangekit.bitget.spottrade;

/**
 * Fees of an order.
 *
 * @param name {@code newFees}, or in older orders the coin that paid
 * @param amounts what was paid
 */
public record OrderFee(String name, OrderFeeAmounts amounts) {}

package dev.exchangekit.core.sim;

import java.math.BigDecimal;

/**
 * Fee rates as fractions of an order's value.
 *
 * @param maker the rate for resting orders; negative is a rebate
 * @param taker the rate for orders that trade on arrival
 */
public record SimFeeRates(BigDecimal maker, BigDecimal taker) {
    /** Reads two plain decimal texts. */
    public static SimFeeRates of(String maker, String taker) {
        return new SimFeeRates(new BigDecimal(maker), new BigDecimal(taker));
    }
}

package dev.exchangekit.core.model;

import java.math.BigDecimal;

/**
 * What one unit of an order's quantity is.
 *
 * @param kind base currency, quote currency, or contracts
 * @param value what one unit is worth in {@code currency}; 1 unless the unit is a contract
 * @param currency the currency that {@code value} is counted in
 */
public record QuantityUnit(Kind kind, BigDecimal value, String currency) {
    /** The three units that exchanges count in. */
    public enum Kind {
        BASE,
        QUOTE,
        CONTRACT
    }

    public QuantityUnit {
        if (value.signum() <= 0) {
            throw new IllegalArgumentException("value of a unit " + value.toPlainString() + " must be positive");
        }
    }

    /** Quantities count the base currency. */
    public static QuantityUnit base(String currency) {
        return new QuantityUnit(Kind.BASE, BigDecimal.ONE, currency);
    }

    /** Quantities count the quote currency. */
    public static QuantityUnit quote(String currency) {
        return new QuantityUnit(Kind.QUOTE, BigDecimal.ONE, currency);
    }

    /** Quantities count contracts, each worth {@code value} of the currency. */
    public static QuantityUnit contract(BigDecimal value, String currency) {
        return new QuantityUnit(Kind.CONTRACT, value, currency);
    }
}

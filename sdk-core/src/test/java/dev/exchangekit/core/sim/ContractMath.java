package dev.exchangekit.core.sim;

import java.math.BigDecimal;

/**
 * What a quantity is worth and what holding it earns, per market. Nothing else in the engine knows in which unit a
 * contract is counted; a market counted in quote asset is added here.
 */
final class ContractMath {
    private ContractMath() {}

    /** Returns the worth of a quantity at a price, in settlement asset; nothing is worth anything at a price of zero. */
    static BigDecimal value(SimMarket market, BigDecimal quantity, BigDecimal price) {
        return switch (market) {
            case SPOT, LINEAR, OPTION -> quantity.multiply(price);
            case INVERSE -> price.signum() == 0 ? price : Decimals.trim(Decimals.divide(quantity, price));
        };
    }

    /** Returns what {@code signedQuantity} (negative when short) earned between two prices, in settlement asset. */
    static BigDecimal profit(SimMarket market, BigDecimal signedQuantity, BigDecimal entry, BigDecimal exit) {
        return switch (market) {
            case SPOT, LINEAR, OPTION -> exit.subtract(entry).multiply(signedQuantity);
            case INVERSE ->
                Decimals.trim(Decimals.divide(signedQuantity.multiply(exit.subtract(entry)), entry.multiply(exit)));
        };
    }

    /** Returns the entry price of two quantities of the same sign together. */
    static BigDecimal averageEntry(
            SimMarket market, BigDecimal held, BigDecimal entry, BigDecimal added, BigDecimal price) {
        return switch (market) {
            case SPOT, LINEAR, OPTION ->
                Decimals.trim(Decimals.divide(
                        held.abs().multiply(entry).add(added.abs().multiply(price)),
                        held.abs().add(added.abs())));
            case INVERSE ->
                Decimals.trim(Decimals.divide(
                        held.abs().add(added.abs()).multiply(entry).multiply(price),
                        held.abs().multiply(price).add(added.abs().multiply(entry))));
        };
    }

    /** Returns the price at which a quantity is worth {@code value}. */
    static BigDecimal price(SimMarket market, BigDecimal quantity, BigDecimal value) {
        return Decimals.trim(
                switch (market) {
                    case SPOT, LINEAR, OPTION -> Decimals.divide(value, quantity);
                    case INVERSE -> Decimals.divide(quantity, value);
                });
    }

    /** Returns the price at which a position's own margin falls to the maintenance margin; not positive if never. */
    static BigDecimal liquidationPrice(
            SimMarket market, int sign, BigDecimal entry, BigDecimal leverage, BigDecimal maintenanceRate) {
        BigDecimal room = Decimals.divide(BigDecimal.ONE, leverage)
                .subtract(maintenanceRate)
                .multiply(BigDecimal.valueOf(sign));
        return switch (market) {
            case OPTION -> BigDecimal.ZERO;
            case SPOT, LINEAR -> entry.subtract(entry.multiply(room));
            case INVERSE -> {
                BigDecimal share = BigDecimal.ONE.add(room);
                yield share.signum() <= 0 ? BigDecimal.ZERO : Decimals.divide(entry, share);
            }
        };
    }
}

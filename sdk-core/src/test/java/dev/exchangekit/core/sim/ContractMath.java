package dev.exchangekit.core.sim;

import java.math.BigDecimal;

/**
 * What a quantity is worth and what holding it earns, per market. Nothing else in the engine knows in which unit a
 * contract is counted; a market counted in quote asset is added here.
 */
final class ContractMath {
    private ContractMath() {}

    /** Returns the worth of a quantity at a price, in settlement asset. */
    static BigDecimal value(SimMarket market, BigDecimal quantity, BigDecimal price) {
        return switch (market) {
            case SPOT, LINEAR -> quantity.multiply(price);
        };
    }

    /** Returns what {@code signedQuantity} (negative when short) earned between two prices, in settlement asset. */
    static BigDecimal profit(SimMarket market, BigDecimal signedQuantity, BigDecimal entry, BigDecimal exit) {
        return switch (market) {
            case SPOT, LINEAR -> exit.subtract(entry).multiply(signedQuantity);
        };
    }

    /** Returns the entry price of two quantities of the same sign together. */
    static BigDecimal averageEntry(
            SimMarket market, BigDecimal held, BigDecimal entry, BigDecimal added, BigDecimal price) {
        return switch (market) {
            case SPOT, LINEAR ->
                Decimals.trim(Decimals.divide(
                        held.abs().multiply(entry).add(added.abs().multiply(price)),
                        held.abs().add(added.abs())));
        };
    }

    /** Returns the price at which a position's own margin falls to the maintenance margin; not positive if never. */
    static BigDecimal liquidationPrice(
            SimMarket market, int sign, BigDecimal entry, BigDecimal leverage, BigDecimal maintenanceRate) {
        return switch (market) {
            case SPOT, LINEAR -> {
                BigDecimal room = Decimals.divide(BigDecimal.ONE, leverage).subtract(maintenanceRate);
                yield entry.subtract(entry.multiply(room).multiply(BigDecimal.valueOf(sign)));
            }
        };
    }
}

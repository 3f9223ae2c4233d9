package dev.exchangekit.core.sim;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One account's side of a trade.
 *
 * @param sequence grows by one with each trade of the exchange
 * @param tradeId the trade's id, the same for both sides
 * @param order the order as it was after this fill
 * @param price the price traded
 * @param quantity the quantity traded
 * @param fee what was paid; negative is a rebate
 * @param feeAsset the asset of the fee
 * @param feeRate the rate applied
 * @param maker whether the order was resting
 * @param closedQuantity how much of a position it closed; zero on spot
 * @param realizedProfit the profit of the closed part before fees, in settlement asset; zero on spot
 * @param openFee what opening the closed part had cost; zero on spot
 * @param time when it traded
 */
public record SimFill(
        long sequence,
        String tradeId,
        SimOrder order,
        BigDecimal price,
        BigDecimal quantity,
        BigDecimal fee,
        String feeAsset,
        BigDecimal feeRate,
        boolean maker,
        BigDecimal closedQuantity,
        BigDecimal realizedProfit,
        BigDecimal openFee,
        Instant time) {

    /** Returns the instrument. */
    public SimSymbol symbol() {
        return order.symbol();
    }

    /** Returns the order's side. */
    public SimSide side() {
        return order.side();
    }

    /** Returns the order's client id, or null. */
    public @Nullable String clientId() {
        return order.clientId();
    }

    /** Returns what it is worth: price times quantity, for inverse contracts quantity by price. */
    public BigDecimal value() {
        return ContractMath.value(symbol().market(), quantity, price);
    }
}

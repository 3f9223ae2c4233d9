package dev.exchangekit.core.sim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An order as it was at one moment.
 *
 * @param sequence grows by one with each order of the exchange
 * @param id the exchange's id
 * @param clientId the account's own id, or null
 * @param account the owner
 * @param symbol what it trades
 * @param side buy or sell
 * @param type limit or market
 * @param timeInForce as placed
 * @param price the current limit price, or null for market orders
 * @param quantity the current total quantity; for an order by quote amount, what it bought
 * @param quoteAmount the quote asset to spend, or null
 * @param reduceOnly as placed
 * @param positionSide the position it belongs to
 * @param filled the quantity traded
 * @param filledValue the sum of price times quantity traded
 * @param fees what was paid per asset; negative is a rebate
 * @param status its state
 * @param cancelReason why it was cancelled, or null
 * @param createdAt when it was accepted
 * @param updatedAt when it last changed
 * @param tags as placed
 */
public record SimOrder(
        long sequence,
        String id,
        @Nullable String clientId,
        String account,
        SimSymbol symbol,
        SimSide side,
        SimOrderType type,
        SimTimeInForce timeInForce,
        @Nullable BigDecimal price,
        BigDecimal quantity,
        @Nullable BigDecimal quoteAmount,
        boolean reduceOnly,
        SimPositionSide positionSide,
        BigDecimal filled,
        BigDecimal filledValue,
        Map<String, BigDecimal> fees,
        SimOrderStatus status,
        @Nullable SimCancelReason cancelReason,
        Instant createdAt,
        Instant updatedAt,
        Map<String, String> tags) {

    /** Returns the quantity that can still trade; zero for a final order. */
    public BigDecimal remaining() {
        return status.isFinal() ? BigDecimal.ZERO : quantity.subtract(filled);
    }

    /** Returns the average fill price, to at most 12 decimals, or null without fills. */
    public @Nullable BigDecimal averagePrice() {
        return filled.signum() == 0
                ? null
                : Decimals.trim(filledValue.divide(filled, Decimals.SCALE, RoundingMode.HALF_UP));
    }

    /** Returns a reference to this order. */
    public SimOrderRef ref() {
        return SimOrderRef.id(id);
    }
}

package dev.exchangekit.core.sim;

import java.math.BigDecimal;
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
 * @param quantity the current total quantity; for an order by quote amount, what it traded
 * @param quoteAmount the quote asset to spend or to earn, or null
 * @param reduceOnly as placed
 * @param positionSide the position it belongs to
 * @param origin where it comes from
 * @param trigger what it waits or waited for, or null
 * @param triggeredAt when its trigger was reached, or null
 * @param exits where what it opens is left, or null
 * @param parentClientId the client id of the order it is an exit of, or null
 * @param twin the id of the exit that it was set together with, or null
 * @param lastPrice the last price when it was accepted, or null
 * @param filled the quantity traded
 * @param filledValue the worth of what was traded: price times quantity, for inverse contracts quantity by price
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
        SimOrderOrigin origin,
        @Nullable SimTrigger trigger,
        @Nullable Instant triggeredAt,
        @Nullable SimExits exits,
        @Nullable String parentClientId,
        @Nullable String twin,
        @Nullable BigDecimal lastPrice,
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
        return filled.signum() == 0 ? null : ContractMath.price(symbol.market(), filled, filledValue);
    }

    /** Returns what the rest of it is worth at its limit price, or null without one. */
    public @Nullable BigDecimal remainingValue() {
        return price == null ? null : ContractMath.value(symbol.market(), remaining(), price);
    }

    /** Returns whether it waits, or waited until it ended, for its trigger. */
    public boolean isUntriggered() {
        return trigger != null && triggeredAt == null;
    }

    /** Returns a reference to this order. */
    public SimOrderRef ref() {
        return SimOrderRef.id(id);
    }
}

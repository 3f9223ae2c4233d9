package dev.exchangekit.core.model;

import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An order as the exchange told of it last. Pictures from different sources are joined with {@link OrderMerge}. */
@SdkStyle
@Value.Immutable
public interface Order extends UnifiedModel {
    Symbol symbol();

    /** The exchange's id. */
    String orderId();

    Optional<String> clientOrderId();

    /** What is done: opening a long and closing a short are both {@link Side#BUY}. */
    Side side();

    /** The position it belongs to, in hedge mode. */
    Optional<PositionSide> positionSide();

    Optional<OrderType> type();

    Optional<TimeInForce> timeInForce();

    @Value.Default
    default boolean reduceOnly() {
        return false;
    }

    /** The whole quantity in the instrument's unit, what is filled included. Absent for orders by quote amount. */
    Optional<BigDecimal> quantity();

    /** What is to be spent or earned in the quote currency; orders by quote amount only. */
    Optional<BigDecimal> quoteAmount();

    /** The limit. */
    Optional<BigDecimal> price();

    Optional<Trigger> trigger();

    /** What it follows the price by. May be absent of one that has ended; then {@link #reason} still tells. */
    Optional<TrailingStop> trailingStop();

    Optional<ExitOrder> takeProfit();

    Optional<ExitOrder> stopLoss();

    /** How much is filled so far, in the instrument's unit; 0 before the first fill. */
    BigDecimal filledQuantity();

    /** Average price of what is filled. */
    Optional<BigDecimal> averagePrice();

    OrderStatus status();

    /** The exchange's own word for the status. */
    Optional<String> nativeStatus();

    /** Why it was cancelled or refused, in the exchange's words. */
    Optional<String> endReason();

    /** Why it exists, where the account did not ask for it in these words. */
    Optional<OrderReason> reason();

    /** What it cost so far, one per asset. */
    List<Fee> fees();

    /** Its fills, oldest first and unique by trade id, where they are known; they may be fewer than what is filled. */
    List<Fill> fills();

    Optional<Instant> createdAt();

    /** When the exchange last changed it. */
    Optional<Instant> updatedAt();

    /** When the exchange stated quantity, price and triggers; the epoch where it stated no time. Set by {@link OrderMerge}. */
    Optional<Instant> termsAt();

    /** What is left to fill; empty for orders by quote amount. */
    default Optional<BigDecimal> remainingQuantity() {
        return quantity().map(whole -> whole.subtract(filledQuantity()));
    }

    /** True when it can neither fill nor change any more. */
    default boolean isFinal() {
        return status().isFinal();
    }

    /** This order as amends and cancels name it. */
    default OrderRef ref() {
        boolean waits = trigger().isPresent()
                && (status().equals(OrderStatus.UNTRIGGERED) || status().equals(OrderStatus.PENDING));
        return OrderRef.builder()
                .symbol(symbol())
                .orderId(orderId())
                .clientOrderId(clientOrderId())
                .conditional(waits || trailingStop().isPresent())
                .build();
    }

    /** The exchange's own order when it is of that type. */
    default <T> Optional<T> nativeOrder(Class<T> type) {
        return nativeModel(type);
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds orders; thread-confined. */
    class Builder extends ImmutableOrder.Builder {}
}

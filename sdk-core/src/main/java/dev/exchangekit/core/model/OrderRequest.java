package dev.exchangekit.core.model;

import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An order to place. The static methods make the usual kinds; {@link #toBuilder} adds the rest:
 *
 * <pre>{@code
 * OrderRequest.limit(symbol, Side.BUY, quantity, price)
 *     .toBuilder().timeInForce(TimeInForce.POST_ONLY).stopLoss(ExitOrder.market(stop)).build();
 * }</pre>
 *
 * <p>{@code build()} checks the shape only and throws {@link InvalidRequestException}; ticks, lots and minimums are
 * checked against the instrument when the order is placed.
 */
@SdkStyle
@Value.Immutable
public interface OrderRequest {
    Symbol symbol();

    Side side();

    /** {@link OrderType#LIMIT} or {@link OrderType#MARKET}. */
    OrderType type();

    /** How much, in the instrument's unit of quantity. Either this or {@link #quoteAmount}. */
    Optional<BigDecimal> quantity();

    /** How much to spend or to earn, in the quote currency; market orders only. */
    Optional<BigDecimal> quoteAmount();

    /** The limit, in the quote currency. Required for limit orders, absent for market orders. */
    Optional<BigDecimal> price();

    /** Default {@link TimeInForce#GTC}; without meaning for market orders. */
    @Value.Default
    default TimeInForce timeInForce() {
        return TimeInForce.GTC;
    }

    /** True for an order that may only make a position smaller. */
    @Value.Default
    default boolean reduceOnly() {
        return false;
    }

    /** Which position is meant. Required in hedge mode, absent in one-way mode. */
    Optional<PositionSide> positionSide();

    /**
     * How the position is margined, where the exchange asks for it with the order. Default: as the position is now, for
     * which it is read first; where there is none, as the exchange margins new ones.
     */
    Optional<MarginMode> marginMode();

    /** Makes it a stop or take-profit order that waits outside the book. */
    Optional<Trigger> trigger();

    /** Makes it a stop that follows the price; market orders only. */
    Optional<TrailingStop> trailingStop();

    /** Closes with a profit what this order opens. */
    Optional<ExitOrder> takeProfit();

    /** Closes with a loss what this order opens. */
    Optional<ExitOrder> stopLoss();

    /** The caller's id: 1 to 32 characters of {@code [A-Za-z0-9_-]}. Made by the client where absent. */
    Optional<String> clientOrderId();

    /** A limit order, good till cancelled. */
    static OrderRequest limit(Symbol symbol, Side side, BigDecimal quantity, BigDecimal price) {
        return of(symbol, side, OrderType.LIMIT).quantity(quantity).price(price).build();
    }

    /** A market order by quantity. */
    static OrderRequest market(Symbol symbol, Side side, BigDecimal quantity) {
        return of(symbol, side, OrderType.MARKET).quantity(quantity).build();
    }

    /** A market order that spends (buy) or earns (sell) an amount of the quote currency. */
    static OrderRequest marketQuote(Symbol symbol, Side side, BigDecimal quoteAmount) {
        return of(symbol, side, OrderType.MARKET).quoteAmount(quoteAmount).build();
    }

    /** A market order that waits for a stop or take-profit trigger. */
    static OrderRequest triggerMarket(Symbol symbol, Side side, BigDecimal quantity, Trigger trigger) {
        return of(symbol, side, OrderType.MARKET)
                .quantity(quantity)
                .trigger(trigger)
                .build();
    }

    /** A limit order that waits for a stop or take-profit trigger. */
    static OrderRequest triggerLimit(Symbol symbol, Side side, BigDecimal quantity, BigDecimal price, Trigger trigger) {
        return of(symbol, side, OrderType.LIMIT)
                .quantity(quantity)
                .price(price)
                .trigger(trigger)
                .build();
    }

    /**
     * A market order that waits for a stop which follows the price. Where a trailing stop is a property of the
     * position, as on Bybit, the order is taken on these terms, and otherwise refused with nothing changed: it is
     * reduce-only, its side closes the position, and its quantity is the whole position. There it carries no client
     * order id, its quantity follows that of the position, and it takes the place of a trailing stop that the position
     * had.
     */
    static OrderRequest trailing(Symbol symbol, Side side, BigDecimal quantity, TrailingStop trailingStop) {
        return of(symbol, side, OrderType.MARKET)
                .quantity(quantity)
                .trailingStop(trailingStop)
                .build();
    }

    private static Builder of(Symbol symbol, Side side, OrderType type) {
        return builder().symbol(symbol).side(side).type(type);
    }

    @Value.Check
    default void checkShape() {
        boolean limit = type().equals(OrderType.LIMIT);
        if (!limit && !type().equals(OrderType.MARKET)) {
            throw new InvalidRequestException("type", type().wire(), "must be LIMIT or MARKET");
        }
        if (quantity().isEmpty() && quoteAmount().isEmpty()) {
            throw new InvalidRequestException("quantity", "absent", "must be given");
        }
        if (quantity().isPresent() && quoteAmount().isPresent()) {
            throw new InvalidRequestException(
                    "quoteAmount", quoteAmount().get().toPlainString(), "must not be given beside a quantity");
        }
        if (limit && quoteAmount().isPresent()) {
            throw new InvalidRequestException(
                    "quoteAmount", quoteAmount().get().toPlainString(), "only for market orders: give a quantity");
        }
        if (limit && price().isEmpty()) {
            throw new InvalidRequestException("price", "absent", "must be given for a limit order");
        }
        if (!limit && price().isPresent()) {
            throw new InvalidRequestException(
                    "price", price().get().toPlainString(), "must not be given for a market order");
        }
        if (trailingStop().isPresent() && (limit || trigger().isPresent())) {
            throw new InvalidRequestException(
                    "trailingStop", "given", "only for market orders without another trigger");
        }
        Shape.positive("quantity", quantity());
        Shape.positive("quoteAmount", quoteAmount());
        Shape.positive("price", price());
        Shape.positive("trigger.price", trigger().map(Trigger::price));
        Shape.clientOrderId("clientOrderId", clientOrderId());
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds orders to place; thread-confined. */
    class Builder extends ImmutableOrderRequest.Builder {}
}

package dev.exchangekit.bybit.unified;

import dev.exchangekit.bybit.position.Position;
import dev.exchangekit.bybit.position.PositionEndpoints;
import dev.exchangekit.bybit.position.TradingStopRequest;
import dev.exchangekit.bybit.trade.OpenOrdersRequest;
import dev.exchangekit.bybit.trade.Order;
import dev.exchangekit.bybit.trade.PositionIndex;
import dev.exchangekit.bybit.trade.TpslMode;
import dev.exchangekit.bybit.trade.TradeEndpoints;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.error.OrderOutcomeUnknownException;
import dev.exchangekit.core.error.SdkException;
import dev.exchangekit.core.error.TransportException;
import dev.exchangekit.core.error.UnreadableResponseException;
import dev.exchangekit.core.error.UnsupportedFeatureException;
import dev.exchangekit.core.exchange.Feature;
import dev.exchangekit.core.model.NativeModel;
import dev.exchangekit.core.model.OrderAck;
import dev.exchangekit.core.model.OrderRequest;
import dev.exchangekit.core.model.TrailingStop;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.Plans;
import dev.exchangekit.core.spi.Refusals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Trailing stops. On Bybit they are a property of the position: always of the whole of it, by distance, and without an
 * id of ours. So the position is read first, and an order that does not mean all of it is refused; the write is sent
 * once, and when its answer is lost the position tells whether it stands as asked.
 */
final class TrailingPlans {
    private static final int MOST_ORDERS = 50;

    private final Symbols symbols;

    TrailingPlans(Symbols symbols) {
        this.symbols = symbols;
    }

    Plan<OrderAck> place(OrderRequest order) {
        requireTerms(order);
        Listing listing = symbols.listing(order.symbol());
        return Trails.positions(listing).then(page -> set(order, listing, requireWhole(order, page.items())));
    }

    private static void requireTerms(OrderRequest order) {
        if (trail(order).percent().isPresent()) {
            throw unsupported(Feature.TRAILING_STOPS, "a distance in percent");
        }
        if (order.takeProfit().isPresent() || order.stopLoss().isPresent()) {
            throw unsupported(Feature.ATTACHED_EXITS, "trailing stops");
        }
        order.clientOrderId().ifPresent(id -> {
            throw new InvalidRequestException(
                    "clientOrderId", id, "must be absent: a trailing stop belongs to the position and carries no id");
        });
        if (!order.reduceOnly()) {
            throw new InvalidRequestException(
                    "reduceOnly", "false", "must be true: a trailing stop closes the position and opens nothing");
        }
    }

    private static Position requireWhole(OrderRequest order, List<Position> positions) {
        PositionIndex index = order.positionSide().map(Words::positionIndex).orElse(PositionIndex.ONE_WAY);
        boolean otherMode = positions.stream().noneMatch(position -> position.positionIndex() == index);
        if (otherMode && !positions.isEmpty()) {
            throw index == PositionIndex.ONE_WAY
                    ? new InvalidRequestException("positionSide", "absent", "must be given in hedge mode")
                    : new InvalidRequestException("positionSide", name(order), "must be absent in one-way mode");
        }
        String quantity = quantity(order).toPlainString();
        Position position = positions.stream()
                .filter(p -> p.positionIndex() == index && p.size().signum() > 0)
                .findFirst()
                .orElseThrow(() -> new InvalidRequestException(
                        "quantity", quantity, "there is no position of " + order.symbol() + " to trail"));
        if (PositionMapping.side(position).exitSide() != order.side()) {
            throw new InvalidRequestException(
                    "side",
                    order.side().name(),
                    "does not close the position, which is " + PositionMapping.side(position));
        }
        if (position.size().compareTo(quantity(order)) != 0) {
            throw new InvalidRequestException(
                    "quantity",
                    quantity,
                    "a trailing stop closes the whole position, which is "
                            + position.size().toPlainString());
        }
        return position;
    }

    private static String name(OrderRequest order) {
        return order.positionSide().map(Enum::name).orElse("absent");
    }

    private Plan<OrderAck> set(OrderRequest order, Listing listing, Position position) {
        TradingStopRequest request = TradingStopRequest.builder()
                .category(listing.category())
                .symbol(listing.symbol())
                .tpslMode(TpslMode.FULL)
                .positionIndex(position.positionIndex())
                .trailingStop(trail(order).distance())
                .activePrice(trail(order).activationPrice())
                .build();
        return Plan.call(PositionEndpoints.SET_TRADING_STOP, request)
                .map(done -> true)
                .rescue(failure -> Refusals.isNotModified(failure) ? Optional.of(Plan.of(true)) : Optional.empty())
                .then(done -> acknowledged(order, listing, position.positionIndex()))
                .rescue(failure -> isOpen(failure)
                        ? Optional.of(afterLostAnswer(order, listing, position.positionIndex(), failure))
                        : Optional.empty());
    }

    /** The stop stands; that its order cannot be found is no failure. */
    private static Plan<OrderAck> acknowledged(OrderRequest order, Listing listing, PositionIndex index) {
        return find(listing, index)
                .rescue(failure -> Optional.of(Plan.of(Optional.empty())))
                .map(found -> ack(order, found));
    }

    private static Plan<Optional<Order>> find(Listing listing, PositionIndex index) {
        OpenOrdersRequest request = OpenOrdersRequest.builder()
                .category(listing.category())
                .symbol(listing.symbol())
                .limit(MOST_ORDERS)
                .build();
        return Plans.allPages(TradeEndpoints.OPEN_ORDERS, request)
                .map(orders -> orders.stream()
                        .filter(order ->
                                Trails.isTrail(order) && order.positionIndex().orElse(PositionIndex.ONE_WAY) == index)
                        .findFirst());
    }

    private static OrderAck ack(OrderRequest order, Optional<Order> found) {
        return OrderAck.builder()
                .symbol(order.symbol())
                .orderId(found.map(Order::orderId))
                .time(found.flatMap(stop -> stop.updatedTime()))
                .nativeModel(found.map(NativeModel::of))
                .build();
    }

    /** True when the write may have taken effect although it failed. */
    private static boolean isOpen(SdkException failure) {
        return failure instanceof UnreadableResponseException
                || (failure instanceof TransportException && failure.mayHaveReachedExchange())
                || (failure instanceof ExchangeException refusal
                        && refusal.kind().leavesWriteOpen());
    }

    /** A stop that stands as asked is the answer; anything else proves nothing, as the write may still be on its way. */
    private static Plan<OrderAck> afterLostAnswer(
            OrderRequest order, Listing listing, PositionIndex index, SdkException failure) {
        Plan<OrderAck> unknown = Plan.fail(new OrderOutcomeUnknownException(
                PositionEndpoints.SET_TRADING_STOP.info(BybitAdapter.NAME, 1),
                Map.of(),
                "the position of " + order.symbol() + " does not show the trailing stop, or cannot be read",
                failure));
        return find(listing, index)
                .then(found -> found.isEmpty()
                        ? unknown
                        : Trails.of(listing.category(), List.of(found.get()))
                                .then(trails -> trails.of(found.get())
                                                .filter(trail -> same(trail, trail(order)))
                                                .isPresent()
                                        ? Plan.of(ack(order, found))
                                        : unknown))
                .rescue(lookUp -> Optional.of(unknown));
    }

    private static boolean same(TrailingStop one, TrailingStop other) {
        return number(one.distance()).equals(number(other.distance()))
                && number(one.activationPrice()).equals(number(other.activationPrice()));
    }

    /** Without its scale, so that equal numbers are equal. */
    private static Optional<BigDecimal> number(Optional<BigDecimal> value) {
        return value.map(BigDecimal::stripTrailingZeros);
    }

    private static TrailingStop trail(OrderRequest order) {
        return order.trailingStop().orElseThrow();
    }

    private static BigDecimal quantity(OrderRequest order) {
        return order.quantity().orElseThrow();
    }

    private static UnsupportedFeatureException unsupported(Feature feature, String subject) {
        return new UnsupportedFeatureException(BybitAdapter.NAME, feature, subject);
    }
}

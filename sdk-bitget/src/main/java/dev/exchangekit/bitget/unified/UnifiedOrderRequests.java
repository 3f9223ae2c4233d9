package dev.exchangekit.bitget.unified;

import dev.exchangekit.bitget.internal.UtaStrategySearch.Found;
import dev.exchangekit.bitget.uta.strategy.ModifyStrategyOrderRequest;
import dev.exchangekit.bitget.uta.strategy.PlaceStrategyOrderRequest;
import dev.exchangekit.bitget.uta.strategy.StrategyOrder;
import dev.exchangekit.bitget.uta.strategy.StrategyType;
import dev.exchangekit.bitget.uta.strategy.TpslMode;
import dev.exchangekit.bitget.uta.trade.ModifyOrderRequest;
import dev.exchangekit.bitget.uta.trade.PlaceOrderRequest;
import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.error.UnsupportedFeatureException;
import dev.exchangekit.core.exchange.Feature;
import dev.exchangekit.core.model.AmendRequest;
import dev.exchangekit.core.model.ExitOrder;
import dev.exchangekit.core.model.MarginMode;
import dev.exchangekit.core.model.OrderRef;
import dev.exchangekit.core.model.OrderRequest;
import dev.exchangekit.core.model.OrderType;
import dev.exchangekit.core.model.TimeInForce;
import dev.exchangekit.core.model.Trigger;
import dev.exchangekit.core.spi.Amounts;
import java.util.Optional;

/** Orders and changes in the words of unified accounts. */
final class UnifiedOrderRequests {
    private UnifiedOrderRequests() {}

    static PlaceOrderRequest order(Listing listing, OrderRequest from) {
        Direction direction = Direction.of(from);
        PlaceOrderRequest.Builder to = PlaceOrderRequest.builder()
                .from(UnifiedExits.of(listing, from.takeProfit(), from.stopLoss()))
                .category(listing.category())
                .symbol(listing.symbol())
                .side(direction.unifiedSide())
                .positionSide(direction.unifiedPosition())
                .reduceOnly(direction.reduceOnly())
                .orderType(Words.type(from.type()))
                .quantity(from.quantity().or(from::quoteAmount).orElseThrow())
                .price(from.price())
                .clientOid(from.clientOrderId());
        if (from.type().equals(OrderType.LIMIT)) {
            to.timeInForce(Words.timeInForce(from.timeInForce()));
        }
        if (!listing.isSpot()) {
            to.marginMode(from.marginMode().map(Modes::marginMode));
        }
        return to.build();
    }

    /**
     * What closes a position is sent as its take profit or stop loss, which says from where the price comes. All else
     * is an order that waits for a price, wherever that comes from.
     */
    static PlaceStrategyOrderRequest strategy(Listing listing, OrderRequest from, Trigger trigger) {
        Feature feature = trigger.kind() == Trigger.Kind.STOP ? Feature.STOP_ORDERS : Feature.TAKE_PROFIT_ORDERS;
        checkWaiting(from, feature);
        Direction direction = Direction.of(from);
        PlaceStrategyOrderRequest.Builder to = PlaceStrategyOrderRequest.builder();
        if (direction.closes() && !listing.isSpot()) {
            Optional<ExitOrder> exit = Optional.of(ExitOrder.builder()
                    .triggerPrice(trigger.price())
                    .price(from.price())
                    .source(trigger.source())
                    .build());
            boolean stop = trigger.kind() == Trigger.Kind.STOP;
            to.from(UnifiedExits.of(listing, stop ? Optional.empty() : exit, stop ? exit : Optional.empty()))
                    .type(StrategyType.TPSL)
                    .tpslMode(TpslMode.PARTIAL)
                    .positionSide(direction.unifiedExit());
        } else {
            if (from.marginMode().filter(MarginMode.CROSS::equals).isEmpty()
                    && from.marginMode().isPresent()) {
                throw unsupported(Feature.MARGIN_MODE, "orders that wait for a trigger");
            }
            to.type(StrategyType.TRIGGER)
                    .side(direction.unifiedSide())
                    .positionSide(direction.unifiedPosition())
                    .triggerBy(UnifiedExits.triggerBy(listing, trigger.source(), feature))
                    .triggerPrice(trigger.price())
                    .triggerOrderType(Words.type(from.type()))
                    .triggerOrderPrice(from.price());
        }
        return to.category(listing.category())
                .symbol(listing.symbol())
                .quantity(from.quantity())
                .clientOid(from.clientOrderId())
                .build();
    }

    /** Bitget has no words for the rest. */
    private static void checkWaiting(OrderRequest from, Feature feature) {
        if (from.quoteAmount().isPresent()) {
            throw unsupported(feature, "market orders by quote amount");
        }
        if (from.takeProfit().isPresent() || from.stopLoss().isPresent()) {
            throw unsupported(Feature.ATTACHED_EXITS, "orders that wait for a trigger");
        }
        if (from.type().equals(OrderType.LIMIT) && !from.timeInForce().equals(TimeInForce.GTC)) {
            throw unsupported(feature, "limit orders with the time in force " + from.timeInForce());
        }
    }

    /** An order that cannot be changed stays as it is: Bitget is not told to cancel it then. */
    static ModifyOrderRequest change(Listing listing, AmendRequest from) {
        return ModifyOrderRequest.builder()
                .from(UnifiedExits.of(listing, from.takeProfit(), from.stopLoss()))
                .category(listing.category())
                .symbol(listing.symbol())
                .orderId(from.order().orderId())
                .clientOid(ownId(from.order()))
                .quantity(from.quantity())
                .price(from.price())
                .build();
    }

    /** Names all that the order has, changed or not. */
    static ModifyStrategyOrderRequest change(Listing listing, Found found, AmendRequest from) {
        StrategyOrder order = found.order();
        ModifyStrategyOrderRequest.Builder to = ModifyStrategyOrderRequest.builder()
                .orderId(order.orderId())
                .quantity(from.quantity().or(() -> Amounts.nonZero(order.quantity())));
        return (found.type().equals(StrategyType.TRIGGER)
                        ? trigger(to, order, from)
                        : to.from(exits(listing, order, from)))
                .build();
    }

    private static ModifyStrategyOrderRequest.Builder trigger(
            ModifyStrategyOrderRequest.Builder to, StrategyOrder order, AmendRequest from) {
        if (from.takeProfit().isPresent() || from.stopLoss().isPresent()) {
            throw unsupported(Feature.ATTACHED_EXITS, "orders that wait for a trigger");
        }
        boolean limit = order.triggerOrderType().equals(Optional.of(dev.exchangekit.bitget.OrderType.LIMIT));
        checkPrice(from, limit);
        return to.triggerBy(order.triggerBy())
                .triggerPrice(from.triggerPrice().or(() -> Amounts.nonZero(order.triggerPrice())))
                .triggerOrderType(order.triggerOrderType())
                .triggerOrderPrice(
                        limit ? from.price().or(() -> Amounts.nonZero(order.triggerOrderPrice())) : Optional.empty());
    }

    /** Of an order with both, trigger and price are those of the stop loss, as it is shown. */
    private static UnifiedExits exits(Listing listing, StrategyOrder order, AmendRequest from) {
        Optional<ExitOrder> takeProfit = UnifiedExits.takeProfit(order);
        Optional<ExitOrder> stopLoss = UnifiedExits.stopLoss(order);
        return stopLoss.isPresent()
                ? UnifiedExits.of(
                        listing,
                        from.takeProfit().or(() -> takeProfit),
                        from.stopLoss().or(() -> stopLoss.map(exit -> changed(exit, from))))
                : UnifiedExits.of(
                        listing,
                        from.takeProfit().or(() -> takeProfit.map(exit -> changed(exit, from))),
                        from.stopLoss());
    }

    private static ExitOrder changed(ExitOrder exit, AmendRequest from) {
        checkPrice(from, exit.price().isPresent());
        return ExitOrder.builder()
                .triggerPrice(from.triggerPrice().orElse(exit.triggerPrice()))
                .price(from.price().or(exit::price))
                .source(exit.source())
                .build();
    }

    private static void checkPrice(AmendRequest from, boolean limit) {
        from.price().filter(price -> !limit).ifPresent(price -> {
            throw new InvalidRequestException(
                    "price", price.toPlainString(), "must not be given: the order is a market order once it triggers");
        });
    }

    /** The exchange's id wins, and one is enough. */
    static Optional<String> ownId(OrderRef ref) {
        return ref.orderId().isPresent() ? Optional.empty() : ref.clientOrderId();
    }

    private static UnsupportedFeatureException unsupported(Feature feature, String subject) {
        return new UnsupportedFeatureException(BitgetAdapter.NAME, feature, subject);
    }
}

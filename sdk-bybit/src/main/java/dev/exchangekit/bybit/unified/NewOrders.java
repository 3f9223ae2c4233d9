package dev.exchangekit.bybit.unified;

import dev.exchangekit.bybit.trade.AmendOrderRequest;
import dev.exchangekit.bybit.trade.MarketUnit;
import dev.exchangekit.bybit.trade.OrderFilter;
import dev.exchangekit.bybit.trade.PlaceOrderRequest;
import dev.exchangekit.bybit.trade.TpslMode;
import dev.exchangekit.bybit.trade.TriggerDirection;
import dev.exchangekit.core.error.UnsupportedFeatureException;
import dev.exchangekit.core.exchange.Feature;
import dev.exchangekit.core.model.AmendRequest;
import dev.exchangekit.core.model.ExitOrder;
import dev.exchangekit.core.model.OrderRequest;
import dev.exchangekit.core.model.OrderType;
import dev.exchangekit.core.model.PriceSource;
import dev.exchangekit.core.model.Trigger;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Orders and changes in Bybit's words. Attached exits are sent as partial ones, which close what the order fills and
 * not the whole position.
 */
final class NewOrders {
    private NewOrders() {}

    static PlaceOrderRequest order(Listing listing, OrderRequest from) {
        boolean market = from.type().equals(OrderType.MARKET);
        PlaceOrderRequest.Builder to = PlaceOrderRequest.builder()
                .category(listing.category())
                .symbol(listing.symbol())
                .side(Words.side(from.side()))
                .orderType(type(from.type()))
                .quantity(from.quantity().or(from::quoteAmount).orElseThrow())
                .price(from.price())
                .orderLinkId(from.clientOrderId());
        if (!market) {
            to.timeInForce(Words.timeInForce(from.timeInForce()));
        }
        if (listing.isSpot()) {
            if (market) {
                to.marketUnit(from.quoteAmount().isPresent() ? MarketUnit.QUOTE_COIN : MarketUnit.BASE_COIN);
            }
            spotTrigger(to, from);
            spotExits(to, from);
        } else {
            to.positionIndex(from.positionSide().map(Words::positionIndex));
            if (from.reduceOnly()) {
                to.reduceOnly(true);
            }
            contractTrigger(to, from);
            contractExits(to, from);
        }
        return to.build();
    }

    /** Spot triggers watch the last price and know their direction from where it stands. */
    private static void spotTrigger(PlaceOrderRequest.Builder to, OrderRequest from) {
        from.trigger().ifPresent(trigger -> {
            if (trigger.source() != PriceSource.LAST) {
                throw unsupported(
                        trigger.kind() == Trigger.Kind.STOP ? Feature.STOP_ORDERS : Feature.TAKE_PROFIT_ORDERS,
                        "spot with a trigger on another price than the last one");
            }
            to.triggerPrice(trigger.price()).orderFilter(OrderFilter.STOP_ORDER);
        });
    }

    private static void contractTrigger(PlaceOrderRequest.Builder to, OrderRequest from) {
        from.trigger()
                .ifPresent(trigger -> to.triggerPrice(trigger.price())
                        .triggerDirection(trigger.risesTo(from.side()) ? TriggerDirection.RISE : TriggerDirection.FALL)
                        .triggerBy(Words.triggerBy(trigger.source())));
    }

    private static void spotExits(PlaceOrderRequest.Builder to, OrderRequest from) {
        if (from.takeProfit().isEmpty() && from.stopLoss().isEmpty()) {
            return;
        }
        if (!from.type().equals(OrderType.LIMIT)) {
            throw unsupported(Feature.ATTACHED_EXITS, "spot market orders");
        }
        if (Stream.of(from.takeProfit(), from.stopLoss())
                .flatMap(Optional::stream)
                .anyMatch(exit -> exit.source() != PriceSource.LAST)) {
            throw unsupported(Feature.ATTACHED_EXITS, "spot with a trigger on another price than the last one");
        }
        exits(to, from);
    }

    private static void contractExits(PlaceOrderRequest.Builder to, OrderRequest from) {
        if (from.takeProfit().isPresent() || from.stopLoss().isPresent()) {
            to.tpslMode(TpslMode.PARTIAL);
            from.takeProfit().ifPresent(exit -> to.tpTriggerBy(Words.triggerBy(exit.source())));
            from.stopLoss().ifPresent(exit -> to.slTriggerBy(Words.triggerBy(exit.source())));
            exits(to, from);
        }
    }

    private static void exits(PlaceOrderRequest.Builder to, OrderRequest from) {
        from.takeProfit()
                .ifPresent(exit -> to.takeProfit(exit.triggerPrice())
                        .tpLimitPrice(exit.price())
                        .tpOrderType(exitType(exit)));
        from.stopLoss()
                .ifPresent(exit -> to.stopLoss(exit.triggerPrice())
                        .slLimitPrice(exit.price())
                        .slOrderType(exitType(exit)));
    }

    private static dev.exchangekit.bybit.trade.OrderType exitType(ExitOrder exit) {
        return type(exit.price().isPresent() ? OrderType.LIMIT : OrderType.MARKET);
    }

    private static dev.exchangekit.bybit.trade.OrderType type(OrderType type) {
        return type.equals(OrderType.LIMIT)
                ? dev.exchangekit.bybit.trade.OrderType.LIMIT
                : dev.exchangekit.bybit.trade.OrderType.MARKET;
    }

    static AmendOrderRequest change(Listing listing, AmendRequest from) {
        AmendOrderRequest.Builder to = AmendOrderRequest.builder()
                .category(listing.category())
                .symbol(listing.symbol())
                .orderId(from.order().orderId())
                .orderLinkId(
                        from.order().orderId().isPresent()
                                ? Optional.empty()
                                : from.order().clientOrderId())
                .quantity(from.quantity())
                .price(from.price())
                .triggerPrice(from.triggerPrice())
                .takeProfit(from.takeProfit().map(ExitOrder::triggerPrice))
                .tpLimitPrice(from.takeProfit().flatMap(ExitOrder::price))
                .stopLoss(from.stopLoss().map(ExitOrder::triggerPrice))
                .slLimitPrice(from.stopLoss().flatMap(ExitOrder::price));
        if (!listing.isSpot()) {
            from.takeProfit().ifPresent(exit -> to.tpTriggerBy(Words.triggerBy(exit.source())));
            from.stopLoss().ifPresent(exit -> to.slTriggerBy(Words.triggerBy(exit.source())));
        }
        return to.build();
    }

    private static UnsupportedFeatureException unsupported(Feature feature, String subject) {
        return new UnsupportedFeatureException(BybitAdapter.NAME, feature, subject);
    }
}

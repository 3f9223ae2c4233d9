package dev.exchangekit.bitget.unified;

import static dev.exchangekit.bitget.unified.ClassicWords.unsupported;

import dev.exchangekit.bitget.MarginMode;
import dev.exchangekit.bitget.OrderType;
import dev.exchangekit.bitget.TriggerType;
import dev.exchangekit.bitget.futuresplan.ModifyPlanOrderRequest;
import dev.exchangekit.bitget.futuresplan.ModifyTpslOrderRequest;
import dev.exchangekit.bitget.futuresplan.PlacePlanOrderRequest;
import dev.exchangekit.bitget.futuresplan.PlanOrder;
import dev.exchangekit.bitget.futuresplan.PlanType;
import dev.exchangekit.bitget.futurestrade.ModifyOrderRequest;
import dev.exchangekit.bitget.futurestrade.NewOrder;
import dev.exchangekit.bitget.futurestrade.Order;
import dev.exchangekit.bitget.futurestrade.PlaceOrderRequest;
import dev.exchangekit.core.exchange.Feature;
import dev.exchangekit.core.model.AmendRequest;
import dev.exchangekit.core.model.ExitOrder;
import dev.exchangekit.core.model.OrderRequest;
import dev.exchangekit.core.model.TrailingStop;
import dev.exchangekit.core.model.Trigger;
import dev.exchangekit.core.spi.Amounts;
import dev.exchangekit.core.spi.SymbolNames;
import java.math.BigDecimal;
import java.util.Optional;

/** Orders and changes in the words of classic futures accounts. Contracts are margined in what they settle in. */
final class FuturesRequests {
    private FuturesRequests() {}

    static PlaceOrderRequest order(Listing listing, OrderRequest from, MarginMode marginMode) {
        Direction direction = Direction.of(from);
        ClassicWords.checkExits(from.takeProfit(), from.stopLoss());
        return PlaceOrderRequest.builder()
                .symbol(listing.symbol())
                .productType(listing.productType())
                .marginMode(marginMode)
                .marginCoin(SymbolNames.settleAsset(from.symbol()))
                .size(from.quantity().orElseThrow())
                .price(from.price())
                .side(direction.classicSide())
                .tradeSide(direction.classicTradeSide())
                .reduceOnly(direction.reduceOnly())
                .orderType(Words.type(from.type()))
                .timeInForce(from.price().map(limit -> Words.timeInForce(from.timeInForce())))
                .clientOid(from.clientOrderId())
                .takeProfitPrice(from.takeProfit().map(ExitOrder::triggerPrice))
                .takeProfitExecutePrice(from.takeProfit().flatMap(ExitOrder::price))
                .stopLossPrice(from.stopLoss().map(ExitOrder::triggerPrice))
                .stopLossExecutePrice(from.stopLoss().flatMap(ExitOrder::price))
                .build();
    }

    /** A batch has no words for the limits of exits. */
    static boolean fitsIntoBatch(OrderRequest order) {
        return order.trigger().isEmpty()
                && order.trailingStop().isEmpty()
                && order.takeProfit().flatMap(ExitOrder::price).isEmpty()
                && order.stopLoss().flatMap(ExitOrder::price).isEmpty();
    }

    static NewOrder inBatch(PlaceOrderRequest order) {
        return NewOrder.builder().from(order).build();
    }

    static PlacePlanOrderRequest waiting(Listing listing, OrderRequest from, Trigger trigger, MarginMode marginMode) {
        Feature feature = ClassicWords.feature(trigger);
        ClassicWords.checkWaiting(from, feature);
        PlacePlanOrderRequest.Builder to = plan(listing, from, marginMode)
                .planType(PlanType.NORMAL)
                .price(from.price())
                .orderType(Words.type(from.type()))
                .triggerPrice(trigger.price())
                .triggerType(ClassicWords.triggerType(trigger.source(), feature));
        from.takeProfit()
                .ifPresent(exit -> to.takeProfitTriggerPrice(exit.triggerPrice())
                        .takeProfitExecutePrice(exit.price())
                        .takeProfitTriggerType(ClassicWords.triggerType(exit.source(), Feature.ATTACHED_EXITS)));
        from.stopLoss()
                .ifPresent(exit -> to.stopLossTriggerPrice(exit.triggerPrice())
                        .stopLossExecutePrice(exit.price())
                        .stopLossTriggerType(ClassicWords.triggerType(exit.source(), Feature.ATTACHED_EXITS)));
        return to.build();
    }

    /** @param activationPrice from which on it follows */
    static PlacePlanOrderRequest trailing(
            Listing listing, OrderRequest from, BigDecimal activationPrice, MarginMode marginMode) {
        if (from.takeProfit().isPresent() || from.stopLoss().isPresent()) {
            throw unsupported(Feature.ATTACHED_EXITS, "trailing stops");
        }
        return plan(listing, from, marginMode)
                .planType(PlanType.TRACK)
                .orderType(OrderType.MARKET)
                .triggerPrice(activationPrice)
                .triggerType(TriggerType.FILL_PRICE)
                .callbackRatio(from.trailingStop()
                        .flatMap(TrailingStop::percent)
                        .orElseThrow(() -> unsupported(
                                Feature.TRAILING_STOPS, "a distance in the quote currency, but in percent")))
                .build();
    }

    private static PlacePlanOrderRequest.Builder plan(Listing listing, OrderRequest from, MarginMode marginMode) {
        Direction direction = Direction.of(from);
        return PlacePlanOrderRequest.builder()
                .symbol(listing.symbol())
                .productType(listing.productType())
                .marginMode(marginMode)
                .marginCoin(SymbolNames.settleAsset(from.symbol()))
                .size(from.quantity().orElseThrow())
                .side(direction.classicSide())
                .tradeSide(direction.classicTradeSide())
                .reduceOnly(direction.reduceOnly())
                .clientOid(from.clientOrderId());
    }

    /** Makes a new order of another price or quantity. */
    static ModifyOrderRequest replacement(
            Listing listing, AmendRequest from, BigDecimal price, BigDecimal quantity, String clientOid) {
        return change(listing, from)
                .newClientOid(clientOid)
                .newPrice(price)
                .newSize(quantity)
                .build();
    }

    /** Keeps the exit that does not change, which Bitget drops otherwise. */
    static ModifyOrderRequest exits(Listing listing, AmendRequest from, Order order) {
        return change(listing, from)
                .newTakeProfitPrice(from.takeProfit()
                        .map(ExitOrder::triggerPrice)
                        .or(() -> Amounts.positive(order.takeProfitPrice())))
                .newStopLossPrice(
                        from.stopLoss().map(ExitOrder::triggerPrice).or(() -> Amounts.positive(order.stopLossPrice())))
                .build();
    }

    private static ModifyOrderRequest.Builder change(Listing listing, AmendRequest from) {
        return ModifyOrderRequest.builder()
                .symbol(listing.symbol())
                .productType(listing.productType())
                .marginCoin(SymbolNames.settleAsset(from.order().symbol()))
                .orderId(from.order().orderId())
                .clientOid(ClassicChanges.ownId(from.order()));
    }

    /** True when exits change; of an order of the book nothing else can in the same call, and only their triggers. */
    static boolean changesExits(AmendRequest change) {
        if (change.takeProfit().isEmpty() && change.stopLoss().isEmpty()) {
            return false;
        }
        if (change.price().isPresent() || change.quantity().isPresent()) {
            throw unsupported(Feature.AMEND, "exits together with a price or a quantity");
        }
        ClassicWords.checkExits(change.takeProfit(), change.stopLoss());
        if (change.takeProfit().flatMap(ExitOrder::price).isPresent()
                || change.stopLoss().flatMap(ExitOrder::price).isPresent()) {
            throw unsupported(Feature.AMEND, "exits with a limit");
        }
        return true;
    }

    static ModifyPlanOrderRequest waiting(Listing listing, AmendRequest from, PlanOrder order) {
        boolean trails = order.planType().equals(PlanType.TRACK);
        if (trails && (from.takeProfit().isPresent() || from.stopLoss().isPresent())) {
            throw unsupported(Feature.ATTACHED_EXITS, "trailing stops");
        }
        ModifyPlanOrderRequest.Builder to = ModifyPlanOrderRequest.builder()
                .symbol(listing.symbol())
                .productType(listing.productType())
                .planType(order.planType())
                .orderId(order.orderId())
                .newSize(from.quantity())
                .newPrice(from.price())
                .newTriggerPrice(from.triggerPrice())
                .newCallbackRatio(trails ? order.callbackRatio() : Optional.empty());
        from.takeProfit()
                .ifPresent(exit -> to.newTakeProfitTriggerPrice(exit.triggerPrice())
                        .newTakeProfitExecutePrice(exit.price().orElse(BigDecimal.ZERO))
                        .newTakeProfitTriggerType(ClassicWords.triggerType(exit.source(), Feature.ATTACHED_EXITS)));
        from.stopLoss()
                .ifPresent(exit -> to.newStopLossTriggerPrice(exit.triggerPrice())
                        .newStopLossExecutePrice(exit.price().orElse(BigDecimal.ZERO))
                        .newStopLossTriggerType(ClassicWords.triggerType(exit.source(), Feature.ATTACHED_EXITS)));
        return to.build();
    }

    /** A take profit or stop loss of a position, of which all is said anew. */
    static ModifyTpslOrderRequest exit(Listing listing, AmendRequest from, PlanOrder order) {
        if (from.takeProfit().isPresent() || from.stopLoss().isPresent()) {
            throw unsupported(Feature.ATTACHED_EXITS, "orders that close a position");
        }
        boolean trails = order.planType().equals(PlanType.MOVING);
        ModifyTpslOrderRequest.Builder to = ModifyTpslOrderRequest.builder()
                .symbol(listing.symbol())
                .productType(listing.productType())
                .marginCoin(SymbolNames.settleAsset(from.order().symbol()))
                .orderId(order.orderId())
                .triggerPrice(from.triggerPrice().or(order::triggerPrice).orElseThrow())
                .triggerType(order.triggerType())
                .size(from.quantity().or(() -> Amounts.positive(order.size())));
        return (trails
                        ? to.rangeRate(order.callbackRatio())
                        : to.executePrice(from.price().or(() -> Amounts.positive(order.executePrice()))))
                .build();
    }
}

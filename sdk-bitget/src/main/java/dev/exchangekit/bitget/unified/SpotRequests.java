package dev.exchangekit.bitget.unified;

import static dev.exchangekit.bitget.unified.ClassicWords.unsupported;

import dev.exchangekit.bitget.OrderType;
import dev.exchangekit.bitget.TimeInForce;
import dev.exchangekit.bitget.spotplan.ModifyPlanOrderRequest;
import dev.exchangekit.bitget.spotplan.PlacePlanOrderRequest;
import dev.exchangekit.bitget.spotplan.PlanOrder;
import dev.exchangekit.bitget.spotplan.PlanType;
import dev.exchangekit.bitget.spottrade.NewOrder;
import dev.exchangekit.bitget.spottrade.OpenOrder;
import dev.exchangekit.bitget.spottrade.PlaceOrderRequest;
import dev.exchangekit.bitget.spottrade.ReplaceOrderRequest;
import dev.exchangekit.core.exchange.Feature;
import dev.exchangekit.core.model.AmendRequest;
import dev.exchangekit.core.model.ExitOrder;
import dev.exchangekit.core.model.OrderRequest;
import dev.exchangekit.core.model.Trigger;
import dev.exchangekit.core.spi.Amounts;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/** Orders and changes in the words of classic spot accounts. */
final class SpotRequests {
    /** After which Bitget takes an order no more, so that a look-up can prove that there is none. */
    private static final Duration ACCEPTED_FOR = Duration.ofSeconds(10);

    private SpotRequests() {}

    static PlaceOrderRequest order(Listing listing, OrderRequest from) {
        ClassicWords.checkExits(from.takeProfit(), from.stopLoss());
        return PlaceOrderRequest.builder()
                .symbol(listing.symbol())
                .side(Direction.of(from).unifiedSide())
                .orderType(Words.type(from.type()))
                .force(from.price().isPresent() ? Words.timeInForce(from.timeInForce()) : TimeInForce.GTC)
                .price(from.price())
                .size(from.quantity().or(from::quoteAmount).orElseThrow())
                .clientOid(from.clientOrderId())
                .receiveWindow(ACCEPTED_FOR)
                .presetTakeProfitPrice(from.takeProfit().map(ExitOrder::triggerPrice))
                .executeTakeProfitPrice(from.takeProfit().flatMap(ExitOrder::price))
                .presetStopLossPrice(from.stopLoss().map(ExitOrder::triggerPrice))
                .executeStopLossPrice(from.stopLoss().flatMap(ExitOrder::price))
                .build();
    }

    static NewOrder inBatch(PlaceOrderRequest order) {
        return NewOrder.builder().from(order).symbol(order.symbol()).build();
    }

    static PlacePlanOrderRequest waiting(Listing listing, OrderRequest from, Trigger trigger) {
        Feature feature = ClassicWords.feature(trigger);
        ClassicWords.checkWaiting(from, feature);
        if (from.takeProfit().isPresent() || from.stopLoss().isPresent()) {
            throw unsupported(Feature.ATTACHED_EXITS, "spot orders that wait for a trigger");
        }
        return PlacePlanOrderRequest.builder()
                .symbol(listing.symbol())
                .side(Direction.of(from).unifiedSide())
                .orderType(Words.type(from.type()))
                .executePrice(from.price())
                .planType(from.quoteAmount().isPresent() ? PlanType.TOTAL : PlanType.AMOUNT)
                .size(from.quantity().or(from::quoteAmount).orElseThrow())
                .triggerPrice(trigger.price())
                .triggerType(ClassicWords.triggerType(trigger.source(), feature))
                .clientOid(from.clientOrderId())
                .build();
    }

    /** The new order has the exits of the old one where they do not change; it is good till cancelled. */
    static ReplaceOrderRequest replacement(Listing listing, AmendRequest from, OpenOrder order, String clientOid) {
        ClassicWords.checkExits(from.takeProfit(), from.stopLoss());
        if (order.force().filter(TimeInForce.POST_ONLY::equals).isPresent()) {
            throw unsupported(Feature.AMEND, "post-only spot orders, whose replacement would not be one");
        }
        Optional<ExitOrder> takeProfit = from.takeProfit().or(() -> SpotMapping.takeProfit(order));
        Optional<ExitOrder> stopLoss = from.stopLoss().or(() -> SpotMapping.stopLoss(order));
        return ReplaceOrderRequest.builder()
                .symbol(listing.symbol())
                .orderId(order.orderId())
                .newClientOid(clientOid)
                .price(from.price().or(order::price).orElseThrow())
                .size(from.quantity().orElse(order.size()))
                .presetTakeProfitPrice(takeProfit.map(ExitOrder::triggerPrice))
                .executeTakeProfitPrice(takeProfit.flatMap(ExitOrder::price))
                .presetStopLossPrice(stopLoss.map(ExitOrder::triggerPrice))
                .executeStopLossPrice(stopLoss.flatMap(ExitOrder::price))
                .build();
    }

    /** Says all of it anew. */
    static ModifyPlanOrderRequest waiting(AmendRequest from, PlanOrder order) {
        if (from.takeProfit().isPresent() || from.stopLoss().isPresent()) {
            throw unsupported(Feature.ATTACHED_EXITS, "spot orders that wait for a trigger");
        }
        if (from.quantity().isPresent() && order.planType().equals(Optional.of(PlanType.TOTAL))) {
            throw unsupported(Feature.AMEND, "the quantity of an order by quote amount");
        }
        Optional<BigDecimal> price = order.orderType().equals(OrderType.LIMIT)
                ? from.price().or(() -> Amounts.positive(order.executePrice()))
                : from.price();
        return ModifyPlanOrderRequest.builder()
                .orderId(order.orderId())
                .orderType(order.orderType())
                .triggerPrice(from.triggerPrice().orElse(order.triggerPrice()))
                .executePrice(price)
                .size(from.quantity().orElse(order.size()))
                .build();
    }
}

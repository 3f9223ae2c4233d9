package dev.exchangekit.core.sim;

import dev.exchangekit.core.sim.SimRejection.Reason;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes and changes orders that wait for a trigger. What they need to trade is asked when the trigger is reached. */
final class WaitingDesk {
    private final Engine engine;
    private final Matcher matcher;
    private final Admission admission;

    WaitingDesk(Engine engine, Matcher matcher, Admission admission) {
        this.engine = engine;
        this.matcher = matcher;
        this.admission = admission;
    }

    SimOrder place(AccountState account, Market market, NewOrder request, SimTrigger asked) {
        SimTrigger trigger = ExitChecks.trigger(market, asked);
        BigDecimal price = request.type() == SimOrderType.MARKET ? null : request.price();
        if (price != null) {
            OrderChecks.price(market.instrument(), price);
        }
        BigDecimal quantity = admission.size(account, market, request, price == null ? trigger.price() : price);
        ExitChecks.exits(market, request, request.exits(), price);
        admission.waitingOrders(account, request, trigger);
        requireFunds(account, market, request, trigger, price, quantity, BigDecimal.ZERO);
        LiveOrder order =
                engine.open(account, market, request.trigger(trigger), SimOrderOrigin.ACCOUNT, null, price, quantity);
        matcher.accepted(order, market);
        return order.snapshot();
    }

    void amend(LiveOrder order, Market market, AmendOrder change, @Nullable SimExits exits) {
        SimTrigger trigger = trigger(order, market, change);
        BigDecimal price = order.price();
        if (change.price() != null) {
            if (order.isMarket()) {
                throw new SimRejection(Reason.UNSUPPORTED, "A market order has no price");
            }
            OrderChecks.price(market.instrument(), change.price());
            price = change.price();
        }
        BigDecimal quantity = order.quantity();
        if (change.quantity() != null) {
            if (order.origin().isWhole() || order.request().quoteAmount() != null) {
                throw new SimRejection(Reason.UNSUPPORTED, "The order's quantity is not its own");
            }
            OrderChecks.quantity(market.instrument(), order.request().type(), change.quantity());
            quantity = change.quantity();
        }
        LiveOrder pair = order.pair();
        BigDecimal held = pair == null ? order.locked() : order.locked().add(pair.locked());
        requireFunds(order.account(), market, order.request(), trigger, price, quantity, held);
        boolean same = trigger.equals(order.trigger())
                && Decimals.same(price, order.price())
                && quantity.compareTo(order.quantity()) == 0
                && Objects.equals(exits, order.exits());
        if (!order.changeTags(change.tags()) && same) {
            throw new SimRejection(Reason.ORDER_NOT_MODIFIED, "The order already is like that");
        }
        order.trigger(trigger);
        order.change(price, quantity);
        order.exits(exits);
        matcher.amended(order, market);
    }

    private static SimTrigger trigger(LiveOrder order, Market market, AmendOrder change) {
        SimTrigger trigger = order.trigger();
        if (trigger == null) {
            throw new IllegalStateException("A waiting order has a trigger");
        }
        if (change.triggerPrice() == null && change.triggerBy() == null) {
            return trigger;
        }
        if (trigger.isTrailing()) {
            throw new SimRejection(Reason.UNSUPPORTED, "A trailing stop moves its trigger itself");
        }
        SimTrigger changed = change.triggerBy() == null ? trigger : trigger.by(change.triggerBy());
        BigDecimal price = change.triggerPrice();
        if (price == null || Decimals.same(price, changed.price())) {
            return changed;
        }
        // An exit and a contract's order keep their direction; a spot order may be moved across the market.
        boolean free = !market.kind().isContract() && !order.origin().isExit();
        return ExitChecks.trigger(
                market, free ? changed.price(price).direction(SimTrigger.Direction.ANY) : changed.price(price));
    }

    private void requireFunds(
            AccountState account,
            Market market,
            NewOrder request,
            SimTrigger trigger,
            @Nullable BigDecimal price,
            BigDecimal quantity,
            BigDecimal held) {
        if (!market.kind().isContract()) {
            BigDecimal lock = engine.funds().waitingLock(account, request, trigger, price, quantity);
            engine.funds().require(account, Funds.paidAsset(market.instrument(), request.side()), lock.subtract(held));
        }
    }
}

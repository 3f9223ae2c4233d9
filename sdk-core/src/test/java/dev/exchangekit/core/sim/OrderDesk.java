package dev.exchangekit.core.sim;

import dev.exchangekit.core.sim.SimRejection.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Takes orders, amendments and cancellations: refuses what cannot be, and hands the rest to the matcher. */
final class OrderDesk {
    private final Engine engine;
    private final Matcher matcher;
    private final Admission admission;
    private final Triggers triggers;
    private final WaitingDesk waiting;
    private final TradingStops tradingStops;
    private final Deliveries deliveries;

    OrderDesk(Engine engine) {
        this.engine = engine;
        matcher = new Matcher(engine);
        admission = new Admission(engine, matcher);
        triggers = new Triggers(engine, matcher, admission);
        waiting = new WaitingDesk(engine, matcher, admission);
        tradingStops = new TradingStops(engine, matcher.exits());
        deliveries = new Deliveries(engine, matcher);
    }

    Triggers triggers() {
        return triggers;
    }

    TradingStops tradingStops() {
        return tradingStops;
    }

    Deliveries deliveries() {
        return deliveries;
    }

    SimOrder place(AccountState account, NewOrder asked) {
        NewOrder request = asked.exits(SimExits.changed(null, asked.exits()));
        Market market = engine.market(request.symbol());
        OrderChecks.trading(market.instrument());
        OrderChecks.shape(request);
        String clientId = request.clientId();
        if (clientId != null && account.isTaken(clientId)) {
            throw new SimRejection(Reason.DUPLICATE_CLIENT_ID, "Client id " + clientId + " was used before");
        }
        SimTrigger trigger = request.trigger();
        if (trigger != null) {
            return waiting.place(account, market, request, trigger);
        }
        BigDecimal price = request.price() == null || request.type() == SimOrderType.MARKET
                ? null
                : OrderChecks.price(market, request.side(), request.price());
        BigDecimal quantity = admission.quantity(account, market, request, price);
        ExitChecks.exits(market, request, request.exits(), price);
        admission.openOrders(account, request);
        admission.postOnly(market, request, price);
        if (!request.reduces()) {
            admission.funds(account, market, request, price, quantity);
        }
        LiveOrder order = engine.open(account, market, request, SimOrderOrigin.ACCOUNT, null, price, quantity);
        matcher.accepted(order, market);
        matcher.execute(order, market);
        triggers.run(market);
        return order.snapshot();
    }

    SimOrder amend(AccountState account, AmendOrder change) {
        LiveOrder order = openOrder(account, change.ref());
        Market market = engine.market(order.symbol());
        OrderChecks.trading(market.instrument());
        SimExits exits = exits(order, market, change);
        if (order.isWaiting()) {
            waiting.amend(order, market, change, exits);
            return order.snapshot();
        }
        if (change.triggerPrice() != null || change.triggerBy() != null) {
            throw new SimRejection(Reason.UNSUPPORTED, "The order does not wait for a trigger");
        }
        BigDecimal oldPrice = order.limitPrice();
        BigDecimal oldQuantity = order.quantity();
        BigDecimal price = change.price() == null ? oldPrice : OrderChecks.price(market, order.side(), change.price());
        BigDecimal quantity = change.quantity() == null ? oldQuantity : change.quantity();
        boolean samePrice = price.compareTo(oldPrice) == 0;
        if (samePrice && quantity.compareTo(oldQuantity) == 0) {
            boolean changed = order.changeTags(change.tags());
            if (!changed && Objects.equals(exits, order.exits())) {
                throw new SimRejection(Reason.ORDER_NOT_MODIFIED, "The order already is like that");
            }
            order.exits(exits);
            matcher.amended(order, market);
            return order.snapshot();
        }
        OrderChecks.quantity(market.instrument(), SimOrderType.LIMIT, quantity);
        if (quantity.compareTo(order.filled()) <= 0) {
            throw new SimRejection(
                    Reason.QUANTITY_BELOW_FILLED,
                    "Quantity " + quantity.toPlainString() + " does not exceed the filled "
                            + order.filled().toPlainString());
        }
        if (order.isReducing()) {
            BigDecimal left = quantity.subtract(order.filled());
            quantity = order.filled().add(admission.reducible(account, market, order.request(), left));
        } else {
            OrderChecks.notional(market.instrument(), quantity.multiply(price));
            admission.amendedFunds(order, market, price, quantity);
        }
        order.changeTags(change.tags());
        order.exits(exits);
        if (samePrice && quantity.compareTo(oldQuantity) <= 0) {
            market.book().reduce(order, oldQuantity.subtract(quantity));
            order.change(oldPrice, quantity);
            matcher.amended(order, market);
        } else {
            market.book().remove(order);
            order.change(price, quantity);
            matcher.amended(order, market);
            matcher.execute(order, market);
            triggers.run(market);
        }
        return order.snapshot();
    }

    private static @Nullable SimExits exits(LiveOrder order, Market market, AmendOrder change) {
        SimExits exits = SimExits.changed(order.exits(), change.exits());
        if (!Objects.equals(exits, order.exits())) {
            if (order.filled().signum() > 0) {
                throw new SimRejection(Reason.EXITS_FIXED, "The order has traded and left its exits");
            }
            ExitChecks.exits(market, order.request(), exits, change.price() == null ? order.price() : change.price());
        }
        return exits;
    }

    SimOrder cancel(AccountState account, SimOrderRef ref) {
        LiveOrder order = openOrder(account, ref);
        matcher.cancel(order, engine.market(order.symbol()), SimCancelReason.USER);
        return order.snapshot();
    }

    List<SimOrder> cancelAll(AccountState account, SimScope scope, Predicate<SimOrder> filter) {
        List<LiveOrder> selected = new ArrayList<>();
        for (LiveOrder order : account.open()) {
            if (scope.matches(engine.market(order.symbol()).instrument()) && filter.test(order.snapshot())) {
                selected.add(order);
            }
        }
        List<SimOrder> cancelled = new ArrayList<>();
        for (LiveOrder order : selected) {
            if (order.isOpen()) {
                matcher.cancel(order, engine.market(order.symbol()), SimCancelReason.USER);
            }
            cancelled.add(order.snapshot());
        }
        return cancelled;
    }

    private LiveOrder openOrder(AccountState account, SimOrderRef ref) {
        String id = account.resolve(ref);
        LiveOrder open = id == null ? null : account.open(id);
        if (open != null && (ref.symbol() == null || ref.symbol().equals(open.symbol()))) {
            return open;
        }
        SimOrder closed = id == null ? null : account.closed(id);
        if (closed == null || (ref.symbol() != null && !ref.symbol().equals(closed.symbol()))) {
            throw new SimRejection(Reason.ORDER_NOT_FOUND, "There is no " + ref);
        }
        boolean filled = closed.status() == SimOrderStatus.FILLED;
        throw new SimRejection(
                filled ? Reason.ORDER_FILLED : Reason.ORDER_CANCELLED, "The " + ref + " is " + closed.status());
    }
}

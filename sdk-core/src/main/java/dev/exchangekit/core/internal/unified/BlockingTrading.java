package dev.exchangekit.core.internal.unified;

import dev.exchangekit.core.exchange.Trading;
import dev.exchangekit.core.model.AmendRequest;
import dev.exchangekit.core.model.AmendResult;
import dev.exchangekit.core.model.CancelResult;
import dev.exchangekit.core.model.Fill;
import dev.exchangekit.core.model.HistoryPage;
import dev.exchangekit.core.model.HistoryWindow;
import dev.exchangekit.core.model.Order;
import dev.exchangekit.core.model.OrderAck;
import dev.exchangekit.core.model.OrderRef;
import dev.exchangekit.core.model.OrderRequest;
import dev.exchangekit.core.model.OrderStatistics;
import dev.exchangekit.core.model.PlaceResult;
import dev.exchangekit.core.model.PositionSide;
import dev.exchangekit.core.model.RecoveredOrder;
import dev.exchangekit.core.model.Symbol;
import java.util.List;
import java.util.Optional;

/** See {@link Trading}. */
record BlockingTrading(CheckedPlans plans, Runner runner) implements Trading {
    @Override
    public OrderAck place(OrderRequest order) {
        return runner.run(plans.place(order));
    }

    @Override
    public List<PlaceResult> placeMany(List<OrderRequest> orders) {
        return runner.run(plans.placeMany(orders));
    }

    @Override
    public AmendResult amend(AmendRequest change) {
        return runner.run(plans.amend(change));
    }

    @Override
    public CancelResult cancel(OrderRef order) {
        return runner.run(plans.cancel(order));
    }

    @Override
    public List<CancelResult> cancelMany(List<OrderRef> orders) {
        return runner.run(plans.cancelMany(orders));
    }

    @Override
    public List<OrderRef> cancelAll(Symbol symbol) {
        return runner.run(plans.cancelAll(symbol));
    }

    @Override
    public Optional<Order> order(OrderRef order) {
        return runner.run(plans.order(order));
    }

    @Override
    public List<Order> openOrders(Symbol symbol) {
        return runner.run(plans.openOrders(symbol));
    }

    @Override
    public List<Order> openOrders() {
        return runner.run(plans.openOrders());
    }

    @Override
    public OrderStatistics openOrderStatistics(Symbol symbol) {
        return runner.run(plans.openOrderStatistics(symbol));
    }

    @Override
    public OrderStatistics openOrderStatistics() {
        return runner.run(plans.openOrderStatistics());
    }

    @Override
    public HistoryPage<Order> orderHistory(Symbol symbol, HistoryWindow window) {
        return runner.run(plans.orderHistory(symbol, window));
    }

    @Override
    public HistoryPage<Fill> fills(Symbol symbol, HistoryWindow window) {
        return runner.run(plans.fills(symbol, window));
    }

    @Override
    public List<OrderAck> closePosition(Symbol symbol) {
        return runner.run(plans.closePosition(symbol));
    }

    @Override
    public List<OrderAck> closePosition(Symbol symbol, PositionSide side) {
        return runner.run(plans.closePosition(symbol, side));
    }

    @Override
    public RecoveredOrder recover(Symbol symbol, String clientOrderId) {
        return runner.run(plans.recover(symbol, clientOrderId));
    }
}

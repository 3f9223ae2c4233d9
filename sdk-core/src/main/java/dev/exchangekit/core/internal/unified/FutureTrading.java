package dev.exchangekit.core.internal.unified;

import dev.exchangekit.core.exchange.AsyncTrading;
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
import java.util.concurrent.CompletableFuture;

/** See {@link AsyncTrading}. */
record FutureTrading(CheckedPlans plans, Starter starter) implements AsyncTrading {
    @Override
    public CompletableFuture<OrderAck> place(OrderRequest order) {
        return starter.start(plans.place(order));
    }

    @Override
    public CompletableFuture<List<PlaceResult>> placeMany(List<OrderRequest> orders) {
        return starter.start(plans.placeMany(orders));
    }

    @Override
    public CompletableFuture<AmendResult> amend(AmendRequest change) {
        return starter.start(plans.amend(change));
    }

    @Override
    public CompletableFuture<CancelResult> cancel(OrderRef order) {
        return starter.start(plans.cancel(order));
    }

    @Override
    public CompletableFuture<List<CancelResult>> cancelMany(List<OrderRef> orders) {
        return starter.start(plans.cancelMany(orders));
    }

    @Override
    public CompletableFuture<List<OrderRef>> cancelAll(Symbol symbol) {
        return starter.start(plans.cancelAll(symbol));
    }

    @Override
    public CompletableFuture<Optional<Order>> order(OrderRef order) {
        return starter.start(plans.order(order));
    }

    @Override
    public CompletableFuture<List<Order>> openOrders(Symbol symbol) {
        return starter.start(plans.openOrders(symbol));
    }

    @Override
    public CompletableFuture<List<Order>> openOrders() {
        return starter.start(plans.openOrders());
    }

    @Override
    public CompletableFuture<OrderStatistics> openOrderStatistics(Symbol symbol) {
        return starter.start(plans.openOrderStatistics(symbol));
    }

    @Override
    public CompletableFuture<OrderStatistics> openOrderStatistics() {
        return starter.start(plans.openOrderStatistics());
    }

    @Override
    public CompletableFuture<HistoryPage<Order>> orderHistory(Symbol symbol, HistoryWindow window) {
        return starter.start(plans.orderHistory(symbol, window));
    }

    @Override
    public CompletableFuture<HistoryPage<Fill>> fills(Symbol symbol, HistoryWindow window) {
        return starter.start(plans.fills(symbol, window));
    }

    @Override
    public CompletableFuture<List<OrderAck>> closePosition(Symbol symbol) {
        return starter.start(plans.closePosition(symbol));
    }

    @Override
    public CompletableFuture<List<OrderAck>> closePosition(Symbol symbol, PositionSide side) {
        return starter.start(plans.closePosition(symbol, side));
    }

    @Override
    public CompletableFuture<RecoveredOrder> recover(Symbol symbol, String clientOrderId) {
        return starter.start(plans.recover(symbol, clientOrderId));
    }
}

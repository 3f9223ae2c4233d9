package dev.exchangekit.core.sim;

import dev.exchangekit.core.sim.SimRejection.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes orders, amendments and cancellations: refuses what cannot be, and hands the rest to the matcher. */
final class OrderDesk {
    private final Engine engine;
    private final Matcher matcher;

    OrderDesk(Engine engine) {
        this.engine = engine;
        matcher = new Matcher(engine);
    }

    SimOrder place(AccountState account, NewOrder request) {
        Market market = engine.market(request.symbol());
        SimInstrument instrument = market.instrument();
        OrderChecks.trading(instrument);
        OrderChecks.shape(request);
        String clientId = request.clientId();
        if (clientId != null && account.knowsClientId(clientId)) {
            throw new SimRejection(Reason.DUPLICATE_CLIENT_ID, "Client id " + clientId + " was used before");
        }
        BigDecimal price = request.price() == null || request.type() == SimOrderType.MARKET
                ? null
                : OrderChecks.price(market, request.side(), request.price());
        BigDecimal quantity = checkedQuantity(account, market, request, price);
        checkOpenOrders(account, request);
        if (price != null
                && request.timeInForce() == SimTimeInForce.POST_ONLY
                && engine.rules().postOnly() == SimRules.PostOnly.REJECT
                && Matcher.wouldTake(market, request.side(), price)) {
            throw new SimRejection(Reason.POST_ONLY_WOULD_TAKE, "The order would take at " + price.toPlainString());
        }
        boolean reducing = market.kind().isContract() && isReducing(request);
        if (!reducing) {
            checkFunds(account, market, request, price, quantity);
        }
        long sequence = engine.nextOrder();
        String id = engine.rules().orderIds().id(market.kind(), sequence, engine.random());
        LiveOrder order = new LiveOrder(sequence, id, account, request, price, quantity, reducing, engine.now());
        account.register(order);
        lock(order, market);
        matcher.changed(order);
        matcher.execute(order, market);
        return order.snapshot();
    }

    SimOrder amend(AccountState account, AmendOrder change) {
        LiveOrder order = openOrder(account, change.ref());
        Market market = engine.market(order.symbol());
        OrderChecks.trading(market.instrument());
        BigDecimal oldPrice = order.limitPrice();
        BigDecimal oldQuantity = order.quantity();
        BigDecimal price = change.price() == null ? oldPrice : OrderChecks.price(market, order.side(), change.price());
        BigDecimal quantity = change.quantity() == null ? oldQuantity : change.quantity();
        boolean samePrice = price.compareTo(oldPrice) == 0;
        if (samePrice && quantity.compareTo(oldQuantity) == 0) {
            if (order.changeTags(change.tags())) {
                amended(order, market);
                return order.snapshot();
            }
            throw new SimRejection(Reason.ORDER_NOT_MODIFIED, "The order already is like that");
        }
        OrderChecks.quantity(market.instrument(), SimOrderType.LIMIT, quantity);
        if (quantity.compareTo(order.filled()) <= 0) {
            throw new SimRejection(
                    Reason.QUANTITY_BELOW_FILLED,
                    "Quantity " + quantity.toPlainString() + " does not exceed the filled "
                            + order.filled().toPlainString());
        }
        if (order.isReducing()) {
            quantity = order.filled().add(reducible(account, order.request(), quantity.subtract(order.filled())));
        } else {
            OrderChecks.notional(market.instrument(), quantity.multiply(price));
            checkAmendedFunds(order, market, price, quantity);
        }
        order.changeTags(change.tags());
        if (samePrice && quantity.compareTo(oldQuantity) <= 0) {
            market.book().reduce(order, oldQuantity.subtract(quantity));
            order.change(oldPrice, quantity);
            amended(order, market);
        } else {
            market.book().remove(order);
            order.change(price, quantity);
            amended(order, market);
            matcher.execute(order, market);
        }
        return order.snapshot();
    }

    SimOrder cancel(AccountState account, SimOrderRef ref) {
        LiveOrder order = openOrder(account, ref);
        matcher.cancel(order, engine.market(order.symbol()), SimCancelReason.USER);
        return order.snapshot();
    }

    List<SimOrder> cancelAll(AccountState account, SimScope scope) {
        List<SimOrder> cancelled = new ArrayList<>();
        for (LiveOrder order : List.copyOf(account.open())) {
            Market market = engine.market(order.symbol());
            if (scope.matches(market.instrument())) {
                matcher.cancel(order, market, SimCancelReason.USER);
                cancelled.add(order.snapshot());
            }
        }
        return cancelled;
    }

    private void amended(LiveOrder order, Market market) {
        order.touch(engine.now());
        lock(order, market);
        matcher.changed(order);
    }

    private void lock(LiveOrder order, Market market) {
        if (!market.kind().isContract()) {
            engine.funds().relock(order, market);
        }
        matcher.touch(order, market);
    }

    private BigDecimal checkedQuantity(
            AccountState account, Market market, NewOrder request, @Nullable BigDecimal price) {
        BigDecimal amount = request.quoteAmount();
        BigDecimal quantity = request.quantity();
        if (quantity == null) {
            OrderChecks.quoteAmount(market, Decimals.orZero(amount));
            OrderChecks.notional(market.instrument(), Decimals.orZero(amount));
            return BigDecimal.ZERO;
        }
        OrderChecks.quantity(market.instrument(), request.type(), quantity);
        if (market.kind().isContract()) {
            checkPositionMode(account.contract(market), request);
            if (isReducing(request)) {
                return reducible(account, request, quantity);
            }
        }
        BigDecimal worth = price != null ? price : market.mark();
        if (worth != null) {
            OrderChecks.notional(market.instrument(), quantity.multiply(worth));
        }
        return quantity;
    }

    private static void checkPositionMode(ContractState contract, NewOrder request) {
        boolean hedgeOrder = request.positionSide() != SimPositionSide.BOTH;
        if (hedgeOrder != (contract.mode() == SimPositionMode.HEDGE)) {
            throw new SimRejection(
                    Reason.POSITION_MODE_MISMATCH,
                    "Position side " + request.positionSide() + " does not exist in mode " + contract.mode());
        }
        if (hedgeOrder && request.reduceOnly() && !isReducing(request.reduceOnly(false))) {
            throw new SimRejection(
                    Reason.REDUCE_ONLY, "A " + request.side() + " does not reduce the " + request.positionSide());
        }
    }

    /** In hedge mode an order against its own position's direction can only close it, whether it says so or not. */
    private static boolean isReducing(NewOrder request) {
        return switch (request.positionSide()) {
            case BOTH -> request.reduceOnly();
            case LONG -> request.side() == SimSide.SELL;
            case SHORT -> request.side() == SimSide.BUY;
        };
    }

    private BigDecimal reducible(AccountState account, NewOrder request, BigDecimal quantity) {
        BigDecimal size = account.contract(engine.market(request.symbol()))
                .position(request.positionSide())
                .size();
        if (size.signum() * request.side().sign() >= 0) {
            throw new SimRejection(Reason.REDUCE_ONLY, "There is no position that a " + request.side() + " reduces");
        }
        if (quantity.compareTo(size.abs()) <= 0) {
            return quantity;
        }
        if (engine.rules().reduceOnlyExcess() == SimRules.ReduceOnlyExcess.REJECT) {
            throw new SimRejection(
                    Reason.REDUCE_ONLY,
                    "Quantity " + quantity.toPlainString() + " is more than the position's "
                            + size.abs().toPlainString());
        }
        return size.abs();
    }

    private void checkOpenOrders(AccountState account, NewOrder request) {
        if (request.type() == SimOrderType.MARKET) {
            return;
        }
        boolean contract = request.symbol().market().isContract();
        long open = contract ? account.open(request.symbol()).size() : account.openOn(SimMarket.SPOT);
        int max = contract
                ? engine.rules().maxOpenContractOrders()
                : engine.rules().maxOpenSpotOrders();
        if (open >= max) {
            throw new SimRejection(Reason.TOO_MANY_OPEN_ORDERS, "There are " + open + " open orders already");
        }
    }

    private void checkFunds(
            AccountState account, Market market, NewOrder request, @Nullable BigDecimal price, BigDecimal quantity) {
        Funds funds = engine.funds();
        OrderBook.Sweep sweep =
                market.book().sweep(request.side(), quantity, matcher.limit(market, request.side(), price));
        if (market.kind().isContract()) {
            BigDecimal expected = price != null ? price : expectedPrice(sweep, market);
            ContractState contract = account.contract(market);
            Funds.Claim claim = new Funds.Claim(request.side(), request.positionSide(), quantity, expected);
            BigDecimal before = funds.orderMargin(account, contract, null);
            funds.requireMargin(account, contract, request.side(), before, funds.orderMargin(account, contract, claim));
            return;
        }
        BigDecimal needed;
        if (price != null) {
            needed = funds.spotLock(account, request.side(), quantity, price);
        } else if (request.side() == SimSide.SELL) {
            needed = quantity;
        } else {
            BigDecimal amount = request.quoteAmount();
            needed = funds.withQuoteFee(account, amount != null ? amount : sweep.value());
        }
        funds.require(account, Funds.paidAsset(market.instrument(), request.side()), needed);
    }

    private static BigDecimal expectedPrice(OrderBook.Sweep sweep, Market market) {
        return sweep.quantity().signum() > 0
                ? Decimals.divide(sweep.value(), sweep.quantity())
                : Decimals.orZero(market.mark());
    }

    private void checkAmendedFunds(LiveOrder order, Market market, BigDecimal price, BigDecimal quantity) {
        Funds funds = engine.funds();
        AccountState account = order.account();
        if (market.kind().isContract()) {
            ContractState contract = account.contract(market);
            BigDecimal before = funds.orderMargin(account, contract, null);
            BigDecimal oldPrice = order.limitPrice();
            BigDecimal oldQuantity = order.quantity();
            order.change(price, quantity);
            BigDecimal after = funds.orderMargin(account, contract, null);
            order.change(oldPrice, oldQuantity);
            funds.requireMargin(account, contract, order.side(), before, after);
        } else {
            BigDecimal lock = funds.spotLock(account, order.side(), quantity.subtract(order.filled()), price);
            funds.require(account, Funds.paidAsset(market.instrument(), order.side()), lock.subtract(order.locked()));
        }
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

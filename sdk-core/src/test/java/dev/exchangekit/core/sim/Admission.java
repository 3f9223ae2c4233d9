package dev.exchangekit.core.sim;

import dev.exchangekit.core.sim.SimRejection.Reason;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What an account and the market must allow before an order may trade. */
final class Admission {
    private final Engine engine;
    private final Matcher matcher;

    Admission(Engine engine, Matcher matcher) {
        this.engine = engine;
        this.matcher = matcher;
    }

    /** Returns the quantity a request gets; an order by quote amount starts without one. */
    BigDecimal quantity(AccountState account, Market market, NewOrder request, @Nullable BigDecimal price) {
        BigDecimal quantity = size(account, market, request, price);
        return request.reduces() ? reducible(account, market, request, quantity) : quantity;
    }

    /** Returns the quantity a request asks for, without regard to the position it may reduce. */
    BigDecimal size(AccountState account, Market market, NewOrder request, @Nullable BigDecimal price) {
        SimInstrument instrument = market.instrument();
        BigDecimal quantity = request.quantity();
        if (quantity == null) {
            BigDecimal amount = Decimals.orZero(request.quoteAmount());
            OrderChecks.quoteAmount(market, request.side(), amount);
            OrderChecks.notional(instrument, amount);
            return BigDecimal.ZERO;
        }
        OrderChecks.quantity(instrument, request.type(), quantity);
        if (market.kind().isContract()) {
            positionSide(account.contract(market), request);
        }
        BigDecimal worth = price != null ? price : market.mark();
        if (worth != null && !request.reduces()) {
            OrderChecks.notional(instrument, quantity.multiply(worth));
        }
        return quantity;
    }

    private static void positionSide(ContractState contract, NewOrder request) {
        boolean hedgeOrder = request.positionSide() != SimPositionSide.BOTH;
        if (hedgeOrder != (contract.mode() == SimPositionMode.HEDGE)) {
            throw new SimRejection(
                    Reason.POSITION_MODE_MISMATCH,
                    "Position side " + request.positionSide() + " does not exist in mode " + contract.mode());
        }
        if (hedgeOrder && request.reduceOnly() && !request.reduceOnly(false).reduces()) {
            throw new SimRejection(
                    Reason.REDUCE_ONLY, "A " + request.side() + " does not reduce the " + request.positionSide());
        }
    }

    /** Returns how much of a position an order may close at most; zero if there is none that it reduces. */
    static BigDecimal closable(AccountState account, Market market, NewOrder request) {
        BigDecimal size =
                account.contract(market).position(request.positionSide()).size();
        return size.signum() * request.side().sign() < 0 ? size.abs() : BigDecimal.ZERO;
    }

    BigDecimal reducible(AccountState account, Market market, NewOrder request, BigDecimal quantity) {
        BigDecimal closable = closable(account, market, request);
        if (closable.signum() == 0) {
            throw new SimRejection(Reason.REDUCE_ONLY, "There is no position that a " + request.side() + " reduces");
        }
        if (quantity.compareTo(closable) > 0 && engine.rules().reduceOnlyExcess() == SimRules.ReduceOnlyExcess.REJECT) {
            throw new SimRejection(
                    Reason.REDUCE_ONLY,
                    "Quantity " + quantity.toPlainString() + " is more than the position's "
                            + closable.toPlainString());
        }
        return quantity.min(closable);
    }

    void openOrders(AccountState account, NewOrder request) {
        if (request.type() == SimOrderType.MARKET) {
            return;
        }
        boolean contract = request.symbol().market().isContract();
        long open = contract
                ? account.open(request.symbol()).stream()
                        .filter(order -> !order.isWaiting())
                        .count()
                : account.openOn(SimMarket.SPOT);
        int max = contract
                ? engine.rules().maxOpenContractOrders()
                : engine.rules().maxOpenSpotOrders();
        if (open >= max) {
            throw new SimRejection(Reason.TOO_MANY_OPEN_ORDERS, "There are " + open + " open orders already");
        }
    }

    /** Counts the orders that wait on an instrument, on spot those that hold funds apart from those that do not. */
    void waitingOrders(AccountState account, NewOrder request, SimTrigger trigger) {
        long waiting = 0;
        for (LiveOrder order : account.open(request.symbol())) {
            SimTrigger other = order.trigger();
            if (order.isWaiting()
                    && !order.origin().isExit()
                    && other != null
                    && other.holdsFunds() == trigger.holdsFunds()) {
                waiting++;
            }
        }
        int max = request.symbol().market().isContract()
                ? engine.rules().maxWaitingContractOrders()
                : engine.rules().maxWaitingSpotOrders();
        if (waiting >= max) {
            throw new SimRejection(Reason.TOO_MANY_WAITING_ORDERS, "There are " + waiting + " waiting orders already");
        }
    }

    void postOnly(Market market, NewOrder request, @Nullable BigDecimal price) {
        if (price != null
                && request.timeInForce() == SimTimeInForce.POST_ONLY
                && engine.rules().postOnly() == SimRules.PostOnly.REJECT
                && Matcher.wouldTake(market, request.side(), price)) {
            throw new SimRejection(Reason.POST_ONLY_WOULD_TAKE, "The order would take at " + price.toPlainString());
        }
    }

    void funds(AccountState account, Market market, NewOrder request, @Nullable BigDecimal price, BigDecimal quantity) {
        Funds funds = engine.funds();
        OrderBook.Sweep sweep = market.book().sweep(request.side(), quantity, matcher.limit(market, request, price));
        if (market.kind().isContract()) {
            BigDecimal expected = price != null ? price : expectedPrice(sweep, market);
            ContractState contract = account.contract(market);
            Funds.Claim claim = new Funds.Claim(request.side(), request.positionSide(), quantity, expected);
            BigDecimal before = funds.orderMargin(account, contract, null);
            funds.requireMargin(account, contract, request.side(), before, funds.orderMargin(account, contract, claim));
            return;
        }
        BigDecimal amount = request.quoteAmount();
        BigDecimal needed;
        if (price != null) {
            needed = funds.spotLock(account, request.side(), quantity, price);
        } else if (request.side() == SimSide.SELL) {
            needed = amount != null ? market.book().quantityFor(SimSide.SELL, amount) : quantity;
        } else {
            needed = funds.withQuoteFee(account, amount != null ? amount : sweep.value());
        }
        funds.require(account, Funds.paidAsset(market.instrument(), request.side()), needed);
    }

    private static BigDecimal expectedPrice(OrderBook.Sweep sweep, Market market) {
        return sweep.quantity().signum() > 0
                ? Decimals.divide(sweep.value(), sweep.quantity())
                : Decimals.orZero(market.mark());
    }

    void amendedFunds(LiveOrder order, Market market, BigDecimal price, BigDecimal quantity) {
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
}

package dev.exchangekit.core.sim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Everything one account has: wallets, orders, fills, contracts and settings. */
final class AccountState {
    private final String id;
    private final SimRules rules;
    private final Map<String, Wallet> wallets = new TreeMap<>();
    private final Map<String, LiveOrder> open = new LinkedHashMap<>();
    private final Map<SimSymbol, Map<String, LiveOrder>> openBySymbol = new LinkedHashMap<>();
    private final LinkedHashMap<String, SimOrder> closed = new LinkedHashMap<>();
    private final Map<String, String> idsByClientId = new HashMap<>();
    private final ArrayDeque<SimFill> fills = new ArrayDeque<>();
    private final Map<SimSymbol, ContractState> contracts = new LinkedHashMap<>();
    private final Map<SimMarket, SimFeeRates> fees = new EnumMap<>(SimMarket.class);
    private final FundingState funding = new FundingState();
    private final Ledger ledger;
    private SimMarginMode marginMode = SimMarginMode.CROSS;
    private boolean reusesClientIds;

    AccountState(String id, SimRules rules) {
        this.id = id;
        this.rules = rules;
        ledger = new Ledger(rules.retainedFills());
    }

    String id() {
        return id;
    }

    Wallet wallet(String asset) {
        return wallets.computeIfAbsent(asset, a -> new Wallet());
    }

    FundingState funding() {
        return funding;
    }

    Ledger ledger() {
        return ledger;
    }

    Collection<String> assets() {
        return List.copyOf(wallets.keySet());
    }

    ContractState contract(Market market) {
        return contracts.computeIfAbsent(market.symbol(), s -> new ContractState(market));
    }

    Collection<ContractState> contracts() {
        return contracts.values();
    }

    SimFeeRates fees(SimMarket market) {
        SimFeeRates own = fees.get(market);
        return own == null ? rules.fees(market) : own;
    }

    void fees(SimMarket market, SimFeeRates rates) {
        fees.put(market, rates);
    }

    SimMarginMode marginMode() {
        return marginMode;
    }

    void marginMode(SimMarginMode value) {
        marginMode = value;
    }

    void reuseClientIds() {
        reusesClientIds = true;
    }

    /** Returns whether a client id belongs to an order already, so that no other may have it. */
    boolean isTaken(String clientId) {
        String id = idsByClientId.get(clientId);
        return id != null && (!reusesClientIds || open.containsKey(id));
    }

    /** Returns the id an order reference stands for, or null. */
    @Nullable
    String resolve(SimOrderRef ref) {
        if (ref.id() != null) {
            return ref.id();
        }
        return ref.clientId() == null ? null : idsByClientId.get(ref.clientId());
    }

    @Nullable
    LiveOrder open(String orderId) {
        return open.get(orderId);
    }

    @Nullable
    SimOrder closed(String orderId) {
        return closed.get(orderId);
    }

    Collection<LiveOrder> open() {
        return open.values();
    }

    Collection<LiveOrder> open(SimSymbol symbol) {
        Map<String, LiveOrder> orders = openBySymbol.get(symbol);
        return orders == null ? List.of() : orders.values();
    }

    /** Returns the waiting exit of one kind that a whole position has, or null. */
    @Nullable
    LiveOrder exit(SimSymbol symbol, SimPositionSide side, SimOrderOrigin origin) {
        for (LiveOrder order : open(symbol)) {
            if (order.origin() == origin && order.positionSide() == side && order.isWaiting()) {
                return order;
            }
        }
        return null;
    }

    /** Returns what protects a whole position. */
    SimTradingStop stop(SimSymbol symbol, SimPositionSide side) {
        SimTrigger profit = trigger(exit(symbol, side, SimOrderOrigin.TAKE_PROFIT));
        SimTrigger loss = trigger(exit(symbol, side, SimOrderOrigin.STOP_LOSS));
        SimTrigger trail = trigger(exit(symbol, side, SimOrderOrigin.TRAILING_STOP));
        return new SimTradingStop(
                profit == null ? null : profit.price(),
                loss == null ? null : loss.price(),
                trail == null ? null : trail.distance(),
                trail == null ? null : trail.activation(),
                by(profit),
                by(loss));
    }

    private static @Nullable SimTrigger trigger(@Nullable LiveOrder order) {
        return order == null ? null : order.trigger();
    }

    private static @Nullable SimPriceKind by(@Nullable SimTrigger trigger) {
        return trigger == null || trigger.by() == SimPriceKind.LAST ? null : trigger.by();
    }

    long openOn(SimMarket market) {
        long count = 0;
        for (Map.Entry<SimSymbol, Map<String, LiveOrder>> entry : openBySymbol.entrySet()) {
            if (entry.getKey().market() == market) {
                count += entry.getValue().size();
            }
        }
        return count;
    }

    void register(LiveOrder order) {
        open.put(order.id(), order);
        openBySymbol.computeIfAbsent(order.symbol(), s -> new LinkedHashMap<>()).put(order.id(), order);
        String clientId = order.request().clientId();
        if (clientId != null) {
            idsByClientId.put(clientId, order.id());
        }
    }

    /** Moves a finished order to the history, forgetting the oldest one when that is full. */
    void close(LiveOrder order) {
        open.remove(order.id());
        Map<String, LiveOrder> sameSymbol = openBySymbol.get(order.symbol());
        if (sameSymbol != null) {
            sameSymbol.remove(order.id());
        }
        closed.put(order.id(), order.snapshot());
        if (closed.size() > rules.retainedOrders()) {
            Iterator<SimOrder> oldest = closed.values().iterator();
            SimOrder forgotten = oldest.next();
            oldest.remove();
            if (forgotten.clientId() != null) {
                idsByClientId.remove(forgotten.clientId(), forgotten.id());
            }
        }
    }

    /** Returns the orders that are over, in the order they ended. */
    Collection<SimOrder> closed() {
        return closed.values();
    }

    void add(SimFill fill) {
        fills.addFirst(fill);
        if (fills.size() > rules.retainedFills()) {
            fills.removeLast();
        }
    }

    /** Returns fills, newest first. */
    List<SimFill> fills() {
        return new ArrayList<>(fills);
    }
}

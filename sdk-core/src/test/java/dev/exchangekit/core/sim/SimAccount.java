package dev.exchangekit.core.sim;

import dev.exchangekit.core.sim.SimRejection.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One account of a {@link SimExchange}: what it has, and its settings. Thread-safe. Refusals throw {@link
 * SimRejection}.
 */
public final class SimAccount {
    private final Engine engine;
    private final TradingStops tradingStops;
    private final AccountState account;

    SimAccount(Engine engine, TradingStops tradingStops, AccountState account) {
        this.engine = engine;
        this.tradingStops = tradingStops;
        this.account = account;
    }

    /** Returns the account's id. */
    public String id() {
        return account.id();
    }

    /** Adds money out of nowhere. */
    public void deposit(String asset, BigDecimal amount) {
        engine.run(() -> {
            account.wallet(asset).add(amount);
            engine.touchBalance(account, asset);
        });
    }

    /** Returns the balance of an asset; one never held is all zero. */
    public SimBalance balance(String asset) {
        return engine.read(() -> engine.funds().balance(account, asset));
    }

    /** Returns the balances of all assets ever held, by name. */
    public List<SimBalance> balances() {
        return engine.read(() -> {
            List<SimBalance> balances = new ArrayList<>();
            for (String asset : account.assets()) {
                balances.add(engine.funds().balance(account, asset));
            }
            return balances;
        });
    }

    /** Returns an order, open or closed, unless it was never there or is forgotten. */
    public Optional<SimOrder> order(SimOrderRef ref) {
        return engine.read(() -> Optional.ofNullable(find(ref))
                .filter(o -> ref.symbol() == null || ref.symbol().equals(o.symbol())));
    }

    /** Returns open orders, newest first. */
    public List<SimOrder> openOrders(SimScope scope) {
        return engine.read(() -> {
            List<SimOrder> orders = new ArrayList<>();
            for (LiveOrder order : account.open()) {
                if (selects(scope, order.symbol())) {
                    orders.add(order.snapshot());
                }
            }
            return newestFirst(orders);
        });
    }

    /** Returns the orders that are over and still kept, newest (by placement) first. */
    public List<SimOrder> closedOrders(SimScope scope) {
        return engine.read(() -> {
            List<SimOrder> orders = new ArrayList<>();
            for (SimOrder order : account.closed()) {
                if (selects(scope, order.symbol())) {
                    orders.add(order);
                }
            }
            return newestFirst(orders);
        });
    }

    /** Returns the fills still kept, newest first. */
    public List<SimFill> fills(SimScope scope) {
        return engine.read(() -> {
            List<SimFill> fills = account.fills();
            fills.removeIf(fill -> !selects(scope, fill.symbol()));
            return fills;
        });
    }

    /** Returns the changes of the trading wallet still kept, newest first; of deposits there are none. */
    public List<SimLedgerEntry> ledger() {
        return engine.read(() -> account.ledger().entries());
    }

    /** Returns what is kept outside trading. */
    public SimFundingWallet funding() {
        return new SimFundingWallet(engine, account);
    }

    /** Returns the position of one side; empty if there is none. */
    public SimPosition position(SimSymbol symbol, SimPositionSide side) {
        return engine.read(() -> contract(symbol).snapshot(account, side));
    }

    /** Returns the positions of contracts, empty ones included: one each, or two in hedge mode. */
    public List<SimPosition> positions(SimScope scope) {
        return engine.read(() -> {
            List<SimPosition> positions = new ArrayList<>();
            for (Market market : contracts(scope)) {
                ContractState contract = account.contract(market);
                for (SimPositionSide side : contract.sides()) {
                    positions.add(contract.snapshot(account, side));
                }
            }
            return positions;
        });
    }

    /** Lets an order have the client id of another one that is over. Otherwise it stays taken as long as that is kept. */
    public void reuseClientIds() {
        engine.run(account::reuseClientIds);
    }

    /** Returns the fee rates on a market. */
    public SimFeeRates fees(SimMarket market) {
        return engine.read(() -> account.fees(market));
    }

    /** Sets the fee rates on a market. */
    public void setFees(SimMarket market, SimFeeRates rates) {
        engine.run(() -> account.fees(market, rates));
    }

    /** Returns the leverage of a position's side; for {@link SimPositionSide#BOTH} that of its current direction. */
    public BigDecimal leverage(SimSymbol symbol, SimPositionSide side) {
        return engine.read(() -> contract(symbol).leverage(side));
    }

    /** Sets one leverage for both directions. */
    public void setLeverage(SimSymbol symbol, BigDecimal leverage) {
        setLeverage(symbol, leverage, leverage);
    }

    /** Sets the leverages of longs and of shorts; refused if open positions and orders then lack margin. */
    public void setLeverage(SimSymbol symbol, BigDecimal forLongs, BigDecimal forShorts) {
        engine.run(() -> {
            ContractState contract = contract(symbol);
            SimInstrument instrument = contract.market().instrument();
            if (symbol.market() == SimMarket.OPTION) {
                throw new SimRejection(Reason.UNSUPPORTED, "Options have no leverage");
            }
            checkLeverage(instrument, forLongs);
            checkLeverage(instrument, forShorts);
            BigDecimal oldLong = contract.leverage(1);
            BigDecimal oldShort = contract.leverage(-1);
            if (forLongs.compareTo(oldLong) == 0 && forShorts.compareTo(oldShort) == 0) {
                throw new SimRejection(Reason.LEVERAGE_NOT_MODIFIED, "Leverage already is " + forLongs.toPlainString());
            }
            BigDecimal before =
                    engine.funds().balance(account, instrument.settle()).locked();
            contract.leverage(forLongs, forShorts);
            SimBalance after = engine.funds().balance(account, instrument.settle());
            if (after.free().signum() < 0 && after.locked().compareTo(before) > 0) {
                contract.leverage(oldLong, oldShort);
                throw new SimRejection(Reason.INSUFFICIENT_BALANCE, "The margin at this leverage is not covered");
            }
            for (SimPositionSide side : contract.sides()) {
                engine.touchPosition(account, contract.market(), side);
            }
            engine.touchBalance(account, instrument.settle());
        });
    }

    /** Returns a contract's position mode. */
    public SimPositionMode positionMode(SimSymbol symbol) {
        return engine.read(() -> contract(symbol).mode());
    }

    /** Sets the position mode of contracts; refused as a whole while one of them has a position or an open order. */
    public void setPositionMode(SimScope scope, SimPositionMode mode) {
        engine.run(() -> {
            List<ContractState> changing = new ArrayList<>();
            List<Market> selected = contracts(scope);
            selected.removeIf(market -> !market.instrument().isPerpetual());
            if (selected.isEmpty()) {
                throw new SimRejection(Reason.UNSUPPORTED, "Only perpetuals have position modes");
            }
            for (Market market : selected) {
                ContractState contract = account.contract(market);
                if (contract.mode() != mode) {
                    changing.add(contract);
                }
            }
            if (changing.isEmpty()) {
                throw new SimRejection(Reason.POSITION_MODE_NOT_MODIFIED, "Position mode already is " + mode);
            }
            for (ContractState contract : changing) {
                SimSymbol symbol = contract.market().symbol();
                if (!contract.isFlat() || !account.open(symbol).isEmpty()) {
                    throw new SimRejection(
                            Reason.MODE_SWITCH_BLOCKED, "There are positions or open orders in " + symbol);
                }
            }
            changing.forEach(contract -> contract.mode(mode));
        });
    }

    /** Returns the margin mode. */
    public SimMarginMode marginMode() {
        return engine.read(account::marginMode);
    }

    /** Sets the margin mode. */
    public void setMarginMode(SimMarginMode mode) {
        engine.run(() -> {
            if (account.marginMode() == mode) {
                throw new SimRejection(Reason.MARGIN_MODE_NOT_MODIFIED, "Margin mode already is " + mode);
            }
            account.marginMode(mode);
        });
    }

    /** Changes what protects a whole position: null keeps a value, zero removes it. */
    public SimPosition setTradingStop(SimSymbol symbol, SimPositionSide side, SimTradingStop change) {
        return setTradingStop(symbol, side, change, null);
    }

    /** Changes what protects a whole position; what is new of it gets the client id, both of a pair the same. */
    public SimPosition setTradingStop(
            SimSymbol symbol, SimPositionSide side, SimTradingStop change, @Nullable String clientId) {
        return engine.write(() -> {
            Market market = contract(symbol).market();
            return tradingStops.set(account, market, side, change, clientId);
        });
    }

    /** Adds a take profit, a stop loss or a pair of both for a part of a position. */
    public SimPosition addExits(SimSymbol symbol, SimPositionSide side, SimExits exits, BigDecimal quantity) {
        return addExits(symbol, side, exits, quantity, null);
    }

    /** Adds exits for a part of a position under a client id, both of a pair under the same. */
    public SimPosition addExits(
            SimSymbol symbol, SimPositionSide side, SimExits exits, BigDecimal quantity, @Nullable String clientId) {
        return engine.write(() -> {
            Market market = contract(symbol).market();
            return tradingStops.add(account, market, side, exits, quantity, clientId);
        });
    }

    private static void checkLeverage(SimInstrument instrument, BigDecimal leverage) {
        if (leverage.compareTo(BigDecimal.ONE) < 0
                || leverage.compareTo(instrument.maxLeverage()) > 0
                || !Decimals.isMultiple(leverage, instrument.leverageStep())) {
            throw new SimRejection(
                    Reason.LEVERAGE_OUT_OF_RANGE,
                    "Leverage " + leverage.toPlainString() + " is not in 1 to "
                            + instrument.maxLeverage().toPlainString());
        }
    }

    private @Nullable SimOrder find(SimOrderRef ref) {
        String id = account.resolve(ref);
        if (id == null) {
            return null;
        }
        LiveOrder open = account.open(id);
        return open != null ? open.snapshot() : account.closed(id);
    }

    private ContractState contract(SimSymbol symbol) {
        Market market = engine.market(symbol);
        if (!symbol.market().isContract()) {
            throw new SimRejection(Reason.UNSUPPORTED, symbol + " has no positions");
        }
        return account.contract(market);
    }

    private List<Market> contracts(SimScope scope) {
        List<Market> selected = engine.markets(scope);
        selected.removeIf(market -> !market.kind().isContract());
        return selected;
    }

    private boolean selects(SimScope scope, SimSymbol symbol) {
        return scope.matches(engine.market(symbol).instrument());
    }

    private static List<SimOrder> newestFirst(List<SimOrder> orders) {
        orders.sort(Comparator.comparingLong(SimOrder::sequence).reversed());
        return orders;
    }
}

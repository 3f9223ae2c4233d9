package dev.exchangekit.bitget.sim.v3;

import dev.exchangekit.bitget.sim.Listings;
import dev.exchangekit.core.sim.AmendOrder;
import dev.exchangekit.core.sim.SimExchange;
import dev.exchangekit.core.sim.SimExits;
import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.sim.SimOrder;
import dev.exchangekit.core.sim.SimPriceKind;
import dev.exchangekit.core.sim.SimSide;
import dev.exchangekit.core.sim.SimTradingStop;
import dev.exchangekit.core.sim.SimTrigger;
import dev.exchangekit.core.sim.front.Call;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Refusal;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A change of a strategy order that waits. What is not said stays as it is. */
final class StrategyChange {
    private final SimExchange sim;
    private final Listings listings;
    private final Call call;
    private final Params params;
    private final Strategy strategy;
    private final SimInstrument instrument;

    StrategyChange(SimExchange sim, Listings listings, Call call, Strategy strategy) {
        this.sim = sim;
        this.listings = listings;
        this.call = call;
        params = call.params();
        this.strategy = strategy;
        instrument = sim.market().instrument(strategy.first().symbol());
    }

    void carryOut() {
        if (!strategy.isExit()) {
            changeTrigger();
        } else {
            changeExits();
        }
    }

    private void changeTrigger() {
        SimOrder order = strategy.first();
        checkType("triggerOrderType", order);
        boolean changed = amend(new AmendOrder(
                order.ref(),
                order.price() == null ? null : params.decimal("triggerOrderPrice"),
                params.decimal("qty"),
                params.decimal("triggerPrice"),
                order.symbol().market().isContract() ? triggerBy(params) : null,
                null,
                Map.of()));
        if (!changed) {
            throw notModified();
        }
    }

    /** Returns the price that a trigger looks at, or null where that is not said. */
    static @Nullable SimPriceKind triggerBy(Params params) {
        return switch (params.word("triggerBy", "", "market", "mark")) {
            case "market" -> SimPriceKind.LAST;
            case "mark" -> SimPriceKind.MARK;
            default -> null;
        };
    }

    private void checkType(String name, @Nullable SimOrder order) {
        String type = params.word(name, "", "limit", "market");
        if (order != null && !type.isEmpty() && !type.equals(Words.type(order.type()))) {
            throw unsupported();
        }
    }

    private static Refusal unsupported() {
        return new Refusal("25002", "Unsupported operation");
    }

    private static Refusal notModified() {
        return new Refusal("25600", "No changes made to the TP/SL order; please modify before submitting");
    }

    private void changeExits() {
        SimOrder profit = strategy.takeProfit();
        SimOrder loss = strategy.stopLoss();
        SimExits change = new ExitReader(params, instrument).modification();
        checkType("tpOrderType", profit);
        checkType("slOrderType", loss);
        SimSide opening = strategy.first().side() == SimSide.SELL ? SimSide.BUY : SimSide.SELL;
        ExitReader.checkSides(
                change, opening, sim.market().ticker(instrument.symbol()).last());
        if (strategy.first().origin().isWhole()) {
            changeWhole(change, profit, loss);
        } else {
            changePart(change, profit, loss);
        }
    }

    /** Names both prices, as only those that are set together belong together. */
    private void changeWhole(SimExits change, @Nullable SimOrder profit, @Nullable SimOrder loss) {
        SimTradingStop stop = stop(
                change,
                change.takeProfit() == null ? price(profit) : change.takeProfit(),
                change.stopLoss() == null ? price(loss) : change.stopLoss());
        refusing(() -> call.account()
                .setTradingStop(instrument.symbol(), strategy.first().positionSide(), stop));
    }

    /** Returns exits at these prices as those of a whole position. */
    static SimTradingStop stop(SimExits exits, @Nullable BigDecimal takeProfit, @Nullable BigDecimal stopLoss) {
        return new SimTradingStop(takeProfit, stopLoss, null, null, exits.takeProfitBy(), exits.stopLossBy());
    }

    private static @Nullable BigDecimal price(@Nullable SimOrder exit) {
        SimTrigger trigger = exit == null ? null : exit.trigger();
        return trigger == null ? null : trigger.price();
    }

    private void changePart(SimExits change, @Nullable SimOrder profit, @Nullable SimOrder loss) {
        boolean changed = changePart(profit, change.takeProfit(), change.takeProfitBy(), change.takeProfitLimit());
        changed |= changePart(loss, change.stopLoss(), change.stopLossBy(), change.stopLossLimit());
        if (!changed) {
            throw notModified();
        }
    }

    private boolean changePart(
            @Nullable SimOrder exit,
            @Nullable BigDecimal price,
            @Nullable SimPriceKind by,
            @Nullable BigDecimal limit) {
        if (exit == null) {
            if (price != null) {
                throw unsupported();
            }
            return false;
        }
        return amend(new AmendOrder(exit.ref(), limit, params.decimal("qty"), price, by, null, Map.of()));
    }

    /** Returns whether that changed anything. */
    private boolean amend(AmendOrder change) {
        try {
            refusing(() -> sim.amend(call.account().id(), change));
            return true;
        } catch (Refusal refusal) {
            if (refusal.code().equals(Refusals.NOT_MODIFIED)) {
                return false;
            }
            throw refusal;
        }
    }

    private void refusing(Supplier<?> action) {
        Refusals.refusing(instrument, listings.name(instrument), action);
    }
}

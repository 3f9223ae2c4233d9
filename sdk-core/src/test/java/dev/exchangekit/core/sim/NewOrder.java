package dev.exchangekit.core.sim;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An order to place. Start with a factory method and refine with the methods that take a value.
 *
 * @param symbol what to trade
 * @param side buy or sell
 * @param type limit or market
 * @param timeInForce what happens to the rest of a limit order; ignored for market orders, which never rest
 * @param price the limit price; null for market orders
 * @param quantity the quantity in the instrument's unit; null when {@code quoteAmount} is given
 * @param quoteAmount how much quote asset to spend or to earn, for spot market orders only; null otherwise
 * @param reduceOnly whether it may only make a position smaller; contracts only
 * @param positionSide the position meant; LONG or SHORT in hedge mode, BOTH otherwise
 * @param trigger what it waits for before it trades; null for nothing
 * @param exits where to leave what it opens; null for nowhere
 * @param selfMatch what happens when it arrives and would trade with another order of its account
 * @param slippage how far from the best price a market order may trade, or null for no limit of its own
 * @param clientId the account's own id for it, or null
 * @param tags texts kept with the order for whoever placed it; the engine does not read them
 */
public record NewOrder(
        SimSymbol symbol,
        SimSide side,
        SimOrderType type,
        SimTimeInForce timeInForce,
        @Nullable BigDecimal price,
        @Nullable BigDecimal quantity,
        @Nullable BigDecimal quoteAmount,
        boolean reduceOnly,
        SimPositionSide positionSide,
        @Nullable SimTrigger trigger,
        @Nullable SimExits exits,
        SimSelfMatch selfMatch,
        @Nullable SimSlippage slippage,
        @Nullable String clientId,
        Map<String, String> tags) {

    /** Copies the tags. */
    public NewOrder {
        tags = Map.copyOf(tags);
    }

    /** Starts a GTC limit order. */
    public static NewOrder limit(SimSymbol symbol, SimSide side, BigDecimal quantity, BigDecimal price) {
        return of(symbol, side, SimOrderType.LIMIT, price, quantity, null);
    }

    /** Starts a market order by quantity. */
    public static NewOrder market(SimSymbol symbol, SimSide side, BigDecimal quantity) {
        return of(symbol, side, SimOrderType.MARKET, null, quantity, null);
    }

    /** Starts a spot market buy that spends {@code quoteAmount}. */
    public static NewOrder marketBuyFor(SimSymbol symbol, BigDecimal quoteAmount) {
        return of(symbol, SimSide.BUY, SimOrderType.MARKET, null, null, quoteAmount);
    }

    /** Starts a spot market sell that earns {@code quoteAmount} before fees. */
    public static NewOrder marketSellFor(SimSymbol symbol, BigDecimal quoteAmount) {
        return of(symbol, SimSide.SELL, SimOrderType.MARKET, null, null, quoteAmount);
    }

    private static NewOrder of(
            SimSymbol symbol,
            SimSide side,
            SimOrderType type,
            @Nullable BigDecimal price,
            @Nullable BigDecimal quantity,
            @Nullable BigDecimal quoteAmount) {
        return new NewOrder(
                symbol,
                side,
                type,
                type == SimOrderType.LIMIT ? SimTimeInForce.GTC : SimTimeInForce.IOC,
                price,
                quantity,
                quoteAmount,
                false,
                SimPositionSide.BOTH,
                null,
                null,
                SimSelfMatch.ALLOWED,
                null,
                null,
                Map.of());
    }

    /** Returns this order with another time in force. */
    public NewOrder timeInForce(SimTimeInForce value) {
        Copy copy = new Copy(this);
        copy.timeInForce = value;
        return copy.order();
    }

    /** Returns this order with reduce-only set or not. */
    public NewOrder reduceOnly(boolean value) {
        Copy copy = new Copy(this);
        copy.reduceOnly = value;
        return copy.order();
    }

    /** Returns this order for another position. */
    public NewOrder positionSide(SimPositionSide value) {
        Copy copy = new Copy(this);
        copy.positionSide = value;
        return copy.order();
    }

    /** Returns this order waiting for a trigger, or not waiting when null. */
    public NewOrder trigger(@Nullable SimTrigger value) {
        Copy copy = new Copy(this);
        copy.trigger = value;
        return copy.order();
    }

    /** Returns this order with exits for what it opens, or without when null. */
    public NewOrder exits(@Nullable SimExits value) {
        Copy copy = new Copy(this);
        copy.exits = value;
        return copy.order();
    }

    /** Returns this order with another way to meet orders of its account. */
    public NewOrder selfMatch(SimSelfMatch value) {
        Copy copy = new Copy(this);
        copy.selfMatch = value;
        return copy.order();
    }

    /** Returns this order with a limit to its slippage, or without when null. */
    public NewOrder slippage(@Nullable SimSlippage value) {
        Copy copy = new Copy(this);
        copy.slippage = value;
        return copy.order();
    }

    /** Returns this order with a client id, or without when null. */
    public NewOrder clientId(@Nullable String value) {
        Copy copy = new Copy(this);
        copy.clientId = value;
        return copy.order();
    }

    /** Returns this order with one more tag. */
    public NewOrder tag(String key, String value) {
        Copy copy = new Copy(this);
        copy.tags.put(key, value);
        return copy.order();
    }

    /** In hedge mode an order against its own position's direction can only close it, whether it says so or not. */
    boolean reduces() {
        return symbol.market().isContract()
                && switch (positionSide) {
                    case BOTH -> reduceOnly;
                    case LONG -> side == SimSide.SELL;
                    case SHORT -> side == SimSide.BUY;
                };
    }

    /** The values of an order on the way to another one. */
    private static final class Copy {
        private final NewOrder of;
        private final Map<String, String> tags;
        private SimTimeInForce timeInForce;
        private boolean reduceOnly;
        private SimPositionSide positionSide;
        private @Nullable SimTrigger trigger;
        private @Nullable SimExits exits;
        private SimSelfMatch selfMatch;
        private @Nullable SimSlippage slippage;
        private @Nullable String clientId;

        Copy(NewOrder order) {
            of = order;
            tags = new TreeMap<>(order.tags);
            timeInForce = order.timeInForce;
            reduceOnly = order.reduceOnly;
            positionSide = order.positionSide;
            trigger = order.trigger;
            exits = order.exits;
            selfMatch = order.selfMatch;
            slippage = order.slippage;
            clientId = order.clientId;
        }

        NewOrder order() {
            return new NewOrder(
                    of.symbol,
                    of.side,
                    of.type,
                    timeInForce,
                    of.price,
                    of.quantity,
                    of.quoteAmount,
                    reduceOnly,
                    positionSide,
                    trigger,
                    exits,
                    selfMatch,
                    slippage,
                    clientId,
                    tags);
        }
    }
}

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
 * @param quantity the quantity in base asset; null when {@code quoteAmount} is given
 * @param quoteAmount how much quote asset to spend, for spot market buys only; null otherwise
 * @param reduceOnly whether it may only make a position smaller; contracts only
 * @param positionSide the position meant; LONG or SHORT in hedge mode, BOTH otherwise
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
        @Nullable String clientId,
        Map<String, String> tags) {

    /** Copies the tags. */
    public NewOrder {
        tags = Map.copyOf(tags);
    }

    /** Starts a GTC limit order. */
    public static NewOrder limit(SimSymbol symbol, SimSide side, BigDecimal quantity, BigDecimal price) {
        return new NewOrder(
                symbol,
                side,
                SimOrderType.LIMIT,
                SimTimeInForce.GTC,
                price,
                quantity,
                null,
                false,
                SimPositionSide.BOTH,
                null,
                Map.of());
    }

    /** Starts a market order by base quantity. */
    public static NewOrder market(SimSymbol symbol, SimSide side, BigDecimal quantity) {
        return new NewOrder(
                symbol,
                side,
                SimOrderType.MARKET,
                SimTimeInForce.IOC,
                null,
                quantity,
                null,
                false,
                SimPositionSide.BOTH,
                null,
                Map.of());
    }

    /** Starts a spot market buy that spends {@code quoteAmount}. */
    public static NewOrder marketBuyFor(SimSymbol symbol, BigDecimal quoteAmount) {
        return new NewOrder(
                symbol,
                SimSide.BUY,
                SimOrderType.MARKET,
                SimTimeInForce.IOC,
                null,
                null,
                quoteAmount,
                false,
                SimPositionSide.BOTH,
                null,
                Map.of());
    }

    /** Returns this order with another time in force. */
    public NewOrder timeInForce(SimTimeInForce value) {
        return new NewOrder(
                symbol, side, type, value, price, quantity, quoteAmount, reduceOnly, positionSide, clientId, tags);
    }

    /** Returns this order with reduce-only set or not. */
    public NewOrder reduceOnly(boolean value) {
        return new NewOrder(
                symbol, side, type, timeInForce, price, quantity, quoteAmount, value, positionSide, clientId, tags);
    }

    /** Returns this order for another position. */
    public NewOrder positionSide(SimPositionSide value) {
        return new NewOrder(
                symbol, side, type, timeInForce, price, quantity, quoteAmount, reduceOnly, value, clientId, tags);
    }

    /** Returns this order with a client id, or without when null. */
    public NewOrder clientId(@Nullable String value) {
        return new NewOrder(
                symbol, side, type, timeInForce, price, quantity, quoteAmount, reduceOnly, positionSide, value, tags);
    }

    /** Returns this order with one more tag. */
    public NewOrder tag(String key, String value) {
        Map<String, String> more = new TreeMap<>(tags);
        more.put(key, value);
        return new NewOrder(
                symbol,
                side,
                type,
                timeInForce,
                price,
                quantity,
                quoteAmount,
                reduceOnly,
                positionSide,
                clientId,
                more);
    }
}

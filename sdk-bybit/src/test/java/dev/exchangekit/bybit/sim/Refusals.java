package dev.exchangekit.bybit.sim;

import dev.exchangekit.core.sim.SimRejection;
import dev.exchangekit.core.sim.front.Refusal;
import java.math.BigDecimal;

/** Gives the engine's refusals the exchange's codes, which differ between spot and contracts. */
final class Refusals {
    private Refusals() {}

    static Refusal parameter(String message) {
        return new Refusal(10001, message);
    }

    static Refusal of(Line line, SimRejection rejection) {
        return line == Line.SPOT ? spot(rejection) : contract(rejection);
    }

    private static Refusal spot(SimRejection rejection) {
        return switch (rejection.reason()) {
            case UNKNOWN_SYMBOL -> new Refusal(170121, "Invalid symbol.");
            case NOT_TRADING -> new Refusal(170151, "The trading pair is not open yet.");
            case PRICE_INVALID -> new Refusal(170133, "Order price lower than the minimum.");
            case PRICE_TICK -> new Refusal(170134, "Order price decimal too long.");
            case PRICE_BAND ->
                rejection.detail().contains("BUY")
                        ? new Refusal(170193, "Buy order price cannot be higher than " + edge(rejection) + ".")
                        : new Refusal(170194, "Sell order price cannot be lower than " + edge(rejection) + ".");
            case QUANTITY_INVALID -> new Refusal(170130, "Data sent for paramter 'qty' is not valid.");
            case QUANTITY_STEP -> new Refusal(170137, "Order volume decimal too long.");
            case QUANTITY_TOO_SMALL -> new Refusal(170136, "Order quantity lower than the minimum.");
            case QUANTITY_TOO_LARGE -> new Refusal(170124, "Order amount too large.");
            case QUANTITY_BELOW_FILLED -> new Refusal(170130, "Data sent for paramter 'qty' is not valid.");
            case NOTIONAL_TOO_SMALL -> new Refusal(170140, "Order value exceeded lower limit.");
            case INSUFFICIENT_BALANCE -> new Refusal(170131, "Insufficient balance.");
            case DUPLICATE_CLIENT_ID -> new Refusal(170141, "Duplicate clientOrderId.");
            case ORDER_NOT_FOUND -> new Refusal(170213, "Order does not exist.");
            case ORDER_FILLED -> new Refusal(170139, "Order has been filled.");
            case ORDER_CANCELLED -> new Refusal(170142, "Order has been cancelled.");
            case TOO_MANY_OPEN_ORDERS ->
                new Refusal(170810, "Cannot exceed maximum of 500 conditional, TP/SL and active orders.");
            case TRIGGER_INVALID, TRIGGER_NOT_ABOVE, TRIGGER_NOT_BELOW ->
                new Refusal(170130, "Data sent for paramter 'triggerPrice' is not valid.");
            case TOO_MANY_WAITING_ORDERS ->
                new Refusal(170810, "Cannot exceed maximum of 500 conditional, TP/SL and active orders.");
            case POST_ONLY_WOULD_TAKE -> new Refusal(170218, "The LIMIT-MAKER order is rejected due to invalid price.");
            default -> common(rejection);
        };
    }

    private static Refusal contract(SimRejection rejection) {
        return switch (rejection.reason()) {
            case UNKNOWN_SYMBOL -> parameter("params error: symbol invalid");
            case NOT_TRADING -> new Refusal(110074, "This contract is not live");
            case PRICE_INVALID, PRICE_TICK -> parameter("Price invalid");
            case PRICE_BAND -> new Refusal(110003, "Order price is out of permissible range");
            case QUANTITY_INVALID, QUANTITY_STEP -> parameter("Qty invalid");
            case QUANTITY_TOO_SMALL -> parameter("The number of contracts exceeds minimum limit allowed");
            case QUANTITY_TOO_LARGE -> parameter("The number of contracts exceeds maximum limit allowed");
            case QUANTITY_BELOW_FILLED ->
                new Refusal(
                        110064, "The modified contract quantity cannot be less than or equal to the filled quantity.");
            case NOTIONAL_TOO_SMALL -> new Refusal(110094, "Order notional value below the lower limit");
            case INSUFFICIENT_BALANCE -> new Refusal(110007, "ab not enough for new order");
            case DUPLICATE_CLIENT_ID -> new Refusal(110072, "OrderLinkedID is duplicate");
            case ORDER_NOT_FOUND -> new Refusal(110001, "order not exists or too late to cancel");
            case ORDER_FILLED -> new Refusal(110008, "The order has been completed or cancelled.");
            case ORDER_CANCELLED -> new Refusal(110010, "The order has been cancelled");
            case TOO_MANY_OPEN_ORDERS -> new Refusal(110020, "Not allowed to have more than 500 active orders.");
            case TRIGGER_INVALID -> parameter("params error: TriggerPrice invalid");
            case TRIGGER_NOT_ABOVE ->
                new Refusal(
                        110092,
                        "expect Rising, but trigger_price[" + scaled(rejection, 1) + "] <= current["
                                + scaled(rejection, 5) + "]??laste");
            case TRIGGER_NOT_BELOW ->
                new Refusal(
                        110093,
                        "expect Falling, but trigger_price[" + scaled(rejection, 1) + "] >= current["
                                + scaled(rejection, 5) + "]??last");
            case TOO_MANY_WAITING_ORDERS ->
                new Refusal(110009, "The number of stop orders exceeds the maximum allowable limit");
            case TOO_MANY_EXITS ->
                new Refusal(110061, "Not allowed to have more than 20 TP/SLs under Partial tpSlMode");
            case EXIT_TOO_LARGE ->
                new Refusal(
                        110058,
                        "You can't set take profit and stop loss due to insufficient size of remaining position size.");
            case EXITS_FIXED -> new Refusal(110059, "Not allowed to modify the TP/SL of a partially filled open order");
            default -> common(rejection);
        };
    }

    private static Refusal common(SimRejection rejection) {
        return switch (rejection.reason()) {
            case ORDER_NOT_MODIFIED ->
                parameter("The order remains unchanged as the parameters entered match the existing ones.");
            case REDUCE_ONLY -> new Refusal(110017, "Reduce-only rule not satisfied: " + rejection.detail());
            case POSITION_MODE_MISMATCH -> parameter("position idx not match position mode");
            case LEVERAGE_NOT_MODIFIED -> new Refusal(110043, "leverage not modified");
            case LEVERAGE_OUT_OF_RANGE ->
                new Refusal(110013, "cannot set leverage by risk limit: " + rejection.detail());
            case POSITION_MODE_NOT_MODIFIED -> new Refusal(110025, "Position mode is not modified");
            case MARGIN_MODE_NOT_MODIFIED -> new Refusal(110026, "Cross/isolated margin mode has not been modified.");
            case MODE_SWITCH_BLOCKED ->
                new Refusal(110024, "You have an existing position, so the position mode cannot be switched.");
            case NO_POSITION -> parameter("can not set tp/sl/ts for zero position");
            case TRADING_STOP_NOT_MODIFIED -> new Refusal(34040, "not modified");
            default -> parameter("params error: " + rejection.detail());
        };
    }

    /** The engine's sentence reads "Price 1 is beyond 2 for a BUY". */
    private static String edge(SimRejection rejection) {
        return word(rejection, 4);
    }

    /** The engine's sentence reads "Trigger 1 is not beyond 2 LAST"; the exchange counts prices in ten-thousandths. */
    private static String scaled(SimRejection rejection, int index) {
        return new BigDecimal(word(rejection, index))
                .movePointRight(4)
                .toBigInteger()
                .toString();
    }

    private static String word(SimRejection rejection, int index) {
        return rejection.detail().split(" ", -1)[index];
    }
}

package dev.exchangekit.bitget.sim.v2;

import dev.exchangekit.bitget.sim.Product;
import dev.exchangekit.core.sim.SimRejection;
import dev.exchangekit.core.sim.front.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;

/** Gives the engine's refusals V2's codes, some of which differ between spot and futures. */
final class Refusals {
    private Refusals() {}

    static Refusal parameter(String what) {
        return new Refusal("40017", "Parameter verification failed " + what);
    }

    static Refusal noOrder(Product product) {
        return product == Product.SPOT
                ? new Refusal("43001", "The order does not exist")
                : new Refusal("40109", "The data of the order cannot be found, please confirm the order number");
    }

    static Refusal duplicate(Product product) {
        return product == Product.SPOT
                ? new Refusal("43118", "clientOrderId duplicate")
                : new Refusal("45034", "clientOid duplicate");
    }

    static Refusal noPosition() {
        return new Refusal("22002", "No position to close");
    }

    /** Does something with the engine and gives its refusal a code. */
    static <T> T refusing(Product product, Supplier<T> action) {
        try {
            return action.get();
        } catch (SimRejection rejection) {
            throw of(product, rejection);
        }
    }

    static Refusal of(Product product, SimRejection rejection) {
        return product == Product.SPOT ? spot(rejection) : futures(rejection);
    }

    private static Refusal spot(SimRejection rejection) {
        return switch (rejection.reason()) {
            case NOT_TRADING ->
                closed(rejection)
                        ? new Refusal("41113", "symbol is offline")
                        : new Refusal("43119", "Trading is not open");
            case PRICE_BAND ->
                buys(rejection)
                        ? new Refusal("43009", "The current order price exceeds the limit " + edge(rejection))
                        : new Refusal("43008", "The current order price cannot be less than " + edge(rejection));
            case PRICE_TICK ->
                new Refusal("43028", "Please enter an integer multiple of " + last(rejection) + " for price");
            case QUANTITY_TOO_SMALL ->
                new Refusal("43006", "The order quantity is less than the minimum transaction quantity");
            case QUANTITY_TOO_LARGE ->
                new Refusal("43007", "The order quantity is greater than the maximum transaction quantity");
            case INSUFFICIENT_BALANCE -> new Refusal("43012", "Insufficient balance");
            case DUPLICATE_CLIENT_ID -> duplicate(Product.SPOT);
            case ORDER_FILLED, ORDER_CANCELLED -> new Refusal("50062", "The order status is cancelled or fullFill");
            case TOO_MANY_OPEN_ORDERS -> new Refusal("43005", "Exceed the maximum number of orders");
            case TRADING_STOP_INVALID ->
                exit(
                        rejection,
                        List.of("43013", "Take profit price needs> current price"),
                        List.of("43014", "Take profit price needs to be <current price"),
                        List.of("43015", "Stop loss price needs to be <current price"),
                        List.of("43016", "Stop loss price needs to be> current price"));
            default -> common(rejection);
        };
    }

    private static Refusal futures(SimRejection rejection) {
        return switch (rejection.reason()) {
            case NOT_TRADING ->
                closed(rejection)
                        ? new Refusal("40309", "The contract has been removed")
                        : new Refusal("45043", "Due to settlement or maintenance reasons, the trade is suspended");
            case PRICE_BAND ->
                buys(rejection)
                        ? new Refusal("40815", "The order price is higher than the highest bid price")
                        : new Refusal("40816", "The order price is lower than the lowest selling price");
            case PRICE_TICK -> new Refusal("45115", "The price you enter should be a multiple of " + last(rejection));
            case QUANTITY_TOO_SMALL -> new Refusal("45111", "less than the minimum order quantity");
            case QUANTITY_TOO_LARGE -> new Refusal("45112", "more than the maximum order quantity");
            case INSUFFICIENT_BALANCE -> new Refusal("40754", "balance not enough");
            case DUPLICATE_CLIENT_ID -> duplicate(Product.USDT_FUTURES);
            case ORDER_FILLED, ORDER_CANCELLED -> new Refusal("45031", "The order is finalized");
            case TOO_MANY_OPEN_ORDERS ->
                new Refusal(
                        "45118",
                        "Reached the upper limit of the order of transactions (the current number of order + the"
                                + " current number of orders)");
            case TRADING_STOP_INVALID ->
                exit(
                        rejection,
                        List.of(
                                "40830",
                                "The take profit price of the long position should be greater than the current price"),
                        List.of(
                                "40832",
                                "The take profit price of short positions should be less than the current price"),
                        List.of(
                                "40834",
                                "The stop loss price of the long position should be less than the current price"),
                        List.of(
                                "40836",
                                "The stop loss price of the short position should be greater than the current price"));
            case REDUCE_ONLY -> noPosition();
            case NO_POSITION ->
                new Refusal(
                        "40837",
                        "There is no position in this position, so stop-profit and stop-loss orders cannot be made");
            case EXIT_TOO_LARGE -> new Refusal("40757", "Not enough position is available.");
            case TOO_MANY_EXITS ->
                new Refusal(
                        "40890",
                        "The order of stop-profit and stop-loss for this contract has reached the upper limit");
            case POSITION_MODE_MISMATCH ->
                new Refusal(
                        "40774", "The order type for unilateral position must also be the unilateral position type.");
            case LEVERAGE_NOT_MODIFIED -> new Refusal("40814", "No change in leverage");
            case MODE_SWITCH_BLOCKED ->
                new Refusal("40920", "Position or order exists, the position mode cannot be switched");
            default -> common(rejection);
        };
    }

    private static Refusal common(SimRejection rejection) {
        return switch (rejection.reason()) {
            case PRICE_INVALID -> new Refusal("40706", "Wrong order price");
            case QUANTITY_INVALID -> new Refusal("40020", "Parameter size error");
            case QUANTITY_STEP ->
                new Refusal("22038", "Please enter the quantity as an integral multiple of " + last(rejection));
            case NOTIONAL_TOO_SMALL ->
                new Refusal("45110", "less than the minimum amount " + word(rejection, 4) + " USDT");
            case ORDER_NOT_FOUND -> new Refusal("43001", "The order does not exist");
            case TRIGGER_INVALID, TRIGGER_NOT_ABOVE, TRIGGER_NOT_BELOW ->
                new Refusal("40020", "Parameter triggerPrice error");
            case TOO_MANY_WAITING_ORDERS ->
                new Refusal("40889", "The plan order of this contract has reached the upper limit");
            case LEVERAGE_OUT_OF_RANGE -> new Refusal("40020", "Parameter leverage error");
            default -> parameter(rejection.detail());
        };
    }

    /** The engine's sentence reads "LINEAR BTCUSDT is CLOSED". */
    private static boolean closed(SimRejection rejection) {
        return last(rejection).equals("CLOSED");
    }

    /** The engine's sentence reads "Price 1 is beyond 2 for a BUY". */
    private static boolean buys(SimRejection rejection) {
        return last(rejection).equals("BUY");
    }

    private static String edge(SimRejection rejection) {
        return word(rejection, 4);
    }

    /** The engine's sentence reads "Take profit 1 is off tick or on the wrong side of 2". */
    private static Refusal exit(
            SimRejection rejection,
            List<String> longProfit,
            List<String> shortProfit,
            List<String> longLoss,
            List<String> shortLoss) {
        boolean profit = rejection.detail().startsWith("Take");
        if (!last(rejection).matches("[0-9.]+") || !word(rejection, 2).matches("[0-9.]+")) {
            return parameter(rejection.detail());
        }
        boolean below = new BigDecimal(word(rejection, 2)).compareTo(new BigDecimal(last(rejection))) <= 0;
        List<String> refusal = profit ? (below ? longProfit : shortProfit) : below ? shortLoss : longLoss;
        return new Refusal(refusal.get(0), refusal.get(1));
    }

    private static String last(SimRejection rejection) {
        return rejection.detail().substring(rejection.detail().lastIndexOf(' ') + 1);
    }

    private static String word(SimRejection rejection, int index) {
        return rejection.detail().split(" ", -1)[index];
    }
}

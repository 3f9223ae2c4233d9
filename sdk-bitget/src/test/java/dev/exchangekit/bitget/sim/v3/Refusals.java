package dev.exchangekit.bitget.sim.v3;

import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.sim.SimMarket;
import dev.exchangekit.core.sim.SimRejection;
import dev.exchangekit.core.sim.SimSide;
import dev.exchangekit.core.sim.front.Refusal;
import dev.exchangekit.core.sim.front.Wire;
import java.util.function.Supplier;

/** Gives the engine's refusals the codes of V3. */
final class Refusals {
    /** The code for a change of an order that changes nothing. */
    static final String NOT_MODIFIED = "25571";

    private Refusals() {}

    static Refusal noOrder() {
        return new Refusal("25204", "Order does not exist");
    }

    static Refusal noStrategy() {
        return new Refusal("25597", "Strategy does not exist or has already been stopped");
    }

    static Refusal wrongPositionSide() {
        return new Refusal("25236", "Incorrect position open type");
    }

    static Refusal noPosition() {
        return new Refusal("25227", "No position available to close");
    }

    /** Carries out what the engine may refuse. */
    static <T> T refusing(SimInstrument instrument, String name, Supplier<T> action) {
        try {
            return action.get();
        } catch (SimRejection rejection) {
            throw of(instrument, name, rejection);
        }
    }

    private static Refusal of(SimInstrument instrument, String name, SimRejection rejection) {
        return switch (rejection.reason()) {
            case UNKNOWN_SYMBOL -> new Refusal("25100", "Trading pair " + name + " does not exist");
            case NOT_TRADING -> new Refusal("25101", "Trading pair not open for trading");
            case PRICE_INVALID -> invalid("price");
            case PRICE_TICK ->
                new Refusal("25244", "Price should be a multiple of " + Wire.text(instrument.tickSize()));
            case PRICE_BAND -> band(instrument, name, rejection);
            case QUANTITY_INVALID -> invalid("qty");
            case QUANTITY_STEP -> new Refusal("25610", "Order amount does not meet precision requirements");
            case QUANTITY_TOO_SMALL ->
                new Refusal(
                        "25207",
                        name + " trading quantity cannot be less than " + Wire.text(instrument.minQuantity())
                                + " units");
            case QUANTITY_TOO_LARGE ->
                new Refusal(
                        "25208",
                        name + " trading quantity cannot exceed " + Wire.text(instrument.maxQuantity()) + " units");
            case NOTIONAL_TOO_SMALL ->
                new Refusal("25611", "Order quantity must be greater than the minimum order amount");
            case INSUFFICIENT_BALANCE ->
                instrument.symbol().market() == SimMarket.SPOT
                        ? new Refusal("25202", "Insufficient balance")
                        : new Refusal("25203", "Insufficient margin");
            case DUPLICATE_CLIENT_ID -> new Refusal("25212", "Duplicate clientOid");
            case ORDER_NOT_FOUND -> noOrder();
            case ORDER_FILLED, ORDER_CANCELLED, QUANTITY_BELOW_FILLED, EXITS_FIXED ->
                new Refusal("25568", "The order does not meet the modification requirements.");
            case ORDER_NOT_MODIFIED ->
                new Refusal(
                        NOT_MODIFIED,
                        "The modification price and qty is the same as the original value. Please adjust and try"
                                + " again.");
            case REDUCE_ONLY -> noPosition();
            case POSITION_MODE_MISMATCH -> wrongPositionSide();
            case TOO_MANY_OPEN_ORDERS -> new Refusal("25211", "Exceeds the limit of 400 maximum orders");
            default -> exit(rejection);
        };
    }

    private static Refusal exit(SimRejection rejection) {
        return switch (rejection.reason()) {
            case LEVERAGE_OUT_OF_RANGE -> new Refusal("25223", "Exceeds Max. leverage");
            case TRIGGER_INVALID, TRIGGER_NOT_ABOVE, TRIGGER_NOT_BELOW -> invalid("triggerPrice");
            case TOO_MANY_WAITING_ORDERS, TOO_MANY_EXITS ->
                new Refusal("25599", "Maximum number of active TP/SL orders for this symbol; cannot add more");
            case EXIT_TOO_LARGE ->
                new Refusal("25595", "The total TP/SL quantity for partial positions exceeds the position amount");
            case TRADING_STOP_INVALID ->
                new Refusal("25606", "TP/SL price does not fit the present price of the position");
            case NO_POSITION -> new Refusal("25601", "Position does not exist; cannot set TP/SL");
            case TRADING_STOP_NOT_MODIFIED ->
                new Refusal("25600", "No changes made to the TP/SL order; please modify before submitting");
            default -> new Refusal("25002", "Unsupported operation");
        };
    }

    private static Refusal invalid(String parameter) {
        return new Refusal("25200", parameter + " validation error");
    }

    private static Refusal band(SimInstrument instrument, String name, SimRejection rejection) {
        String percent = Wire.trimmed(
                        instrument.priceBand() == null
                                ? null
                                : instrument.priceBand().movePointRight(2))
                + "%";
        return rejection.detail().endsWith(SimSide.BUY.name())
                ? new Refusal("25206", name + " trading price cannot exceed " + percent)
                : new Refusal("25205", name + " trading price cannot be below " + percent);
    }
}

package dev.exchangekit.core.sim;

import dev.exchangekit.core.sim.SimRejection.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** The checks of an order against its instrument alone. */
final class OrderChecks {
    private OrderChecks() {}

    static void trading(SimInstrument instrument) {
        if (instrument.status() != SimStatus.TRADING) {
            throw new SimRejection(Reason.NOT_TRADING, instrument.symbol() + " is " + instrument.status());
        }
    }

    /** Checks that the properties go together on this market. */
    static void shape(NewOrder order) {
        boolean contract = order.symbol().market().isContract();
        SimTrigger trigger = order.trigger();
        if (contract && trigger != null && trigger.holdsFunds()) {
            throw new SimRejection(Reason.UNSUPPORTED, "Waiting contract orders hold no funds");
        }
        if (!contract && (order.reduceOnly() || order.positionSide() != SimPositionSide.BOTH)) {
            throw new SimRejection(Reason.UNSUPPORTED, "Spot orders have no position");
        }
        if (order.symbol().market() == SimMarket.OPTION && (trigger != null || order.exits() != null)) {
            throw new SimRejection(Reason.UNSUPPORTED, "Option orders neither wait nor leave exits");
        }
        if (order.slippage() != null && (order.type() == SimOrderType.LIMIT || trigger != null)) {
            throw new SimRejection(Reason.UNSUPPORTED, "Only a market order that trades at once has slippage");
        }
        boolean byAmount = order.quoteAmount() != null;
        if (byAmount && (contract || order.type() == SimOrderType.LIMIT)) {
            throw new SimRejection(Reason.UNSUPPORTED, "Only a spot market order may be given by quote amount");
        }
        if (byAmount == (order.quantity() != null)) {
            throw new SimRejection(Reason.QUANTITY_INVALID, "An order has a quantity or a quote amount");
        }
        if (order.type() == SimOrderType.LIMIT && order.price() == null) {
            throw new SimRejection(Reason.PRICE_INVALID, "A limit order has a price");
        }
    }

    /** Checks a price that stands for itself, without regard to the market. */
    static void price(SimInstrument instrument, BigDecimal price) {
        if (price.signum() <= 0) {
            throw new SimRejection(Reason.PRICE_INVALID, "Price " + price.toPlainString() + " is not positive");
        }
        if (!Decimals.isMultiple(price, instrument.tickSize())) {
            throw new SimRejection(
                    Reason.PRICE_TICK,
                    "Price " + price.toPlainString() + " is not a multiple of "
                            + instrument.tickSize().toPlainString());
        }
    }

    /** Returns the price an order gets, which may have been moved into the band. */
    static BigDecimal price(Market market, SimSide side, BigDecimal price) {
        SimInstrument instrument = market.instrument();
        price(instrument, price);
        BigDecimal edge = bandEdge(market, side);
        if (edge == null || OrderBook.crosses(side, edge, price)) {
            return price;
        }
        if (instrument.bandAction() == SimInstrument.BandAction.MOVE) {
            return edge;
        }
        throw new SimRejection(
                Reason.PRICE_BAND,
                "Price " + price.toPlainString() + " is beyond " + edge.toPlainString() + " for a " + side);
    }

    private static @Nullable BigDecimal bandEdge(Market market, SimSide side) {
        BigDecimal mark = market.mark();
        BigDecimal band = market.instrument().priceBand();
        if (mark == null || band == null) {
            return null;
        }
        BigDecimal tick = market.instrument().tickSize();
        RoundingMode inwards = side == SimSide.BUY ? RoundingMode.FLOOR : RoundingMode.CEILING;
        BigDecimal edge = mark.add(mark.multiply(band).multiply(BigDecimal.valueOf(side.sign())));
        return edge.divide(tick, 0, inwards).multiply(tick);
    }

    static void quantity(SimInstrument instrument, SimOrderType type, BigDecimal quantity) {
        if (quantity.signum() <= 0) {
            throw new SimRejection(
                    Reason.QUANTITY_INVALID, "Quantity " + quantity.toPlainString() + " is not positive");
        }
        multiple(quantity, instrument.quantityStep());
        if (quantity.compareTo(instrument.minQuantity()) < 0) {
            throw new SimRejection(
                    Reason.QUANTITY_TOO_SMALL,
                    "Quantity " + quantity.toPlainString() + " is below "
                            + instrument.minQuantity().toPlainString());
        }
        BigDecimal max = type == SimOrderType.LIMIT ? instrument.maxQuantity() : instrument.maxMarketQuantity();
        if (quantity.compareTo(max) > 0) {
            throw new SimRejection(
                    Reason.QUANTITY_TOO_LARGE,
                    "Quantity " + quantity.toPlainString() + " is above " + max.toPlainString());
        }
    }

    static void quoteAmount(Market market, SimSide side, BigDecimal amount) {
        if (amount.signum() <= 0) {
            throw new SimRejection(Reason.QUANTITY_INVALID, "Amount " + amount.toPlainString() + " is not positive");
        }
        multiple(amount, market.instrument().quoteStep());
        SimLevel best = market.book().bestLevel(side.opposite());
        if (best != null
                && amount.compareTo(best.price().multiply(market.instrument().quantityStep())) < 0) {
            throw new SimRejection(
                    Reason.QUANTITY_TOO_SMALL,
                    "Amount " + amount.toPlainString() + " trades nothing at "
                            + best.price().toPlainString());
        }
    }

    static void notional(SimInstrument instrument, BigDecimal value) {
        BigDecimal min = instrument.minNotional();
        if (min != null && value.compareTo(min) < 0) {
            throw new SimRejection(
                    Reason.NOTIONAL_TOO_SMALL,
                    "Value " + value.toPlainString() + " is below " + min.toPlainString() + " " + instrument.quote());
        }
    }

    private static void multiple(BigDecimal value, BigDecimal step) {
        if (!Decimals.isMultiple(value, step)) {
            throw new SimRejection(
                    Reason.QUANTITY_STEP, value.toPlainString() + " is not a multiple of " + step.toPlainString());
        }
    }
}

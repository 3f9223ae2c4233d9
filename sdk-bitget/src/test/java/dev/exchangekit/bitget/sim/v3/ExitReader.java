package dev.exchangekit.bitget.sim.v3;

import dev.exchangekit.core.sim.SimExits;
import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.sim.SimMarket;
import dev.exchangekit.core.sim.SimPriceKind;
import dev.exchangekit.core.sim.SimSide;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Refusal;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads take profits and stop losses. */
final class ExitReader {
    private final Params params;
    private final SimInstrument instrument;

    ExitReader(Params params, SimInstrument instrument) {
        this.params = params;
        this.instrument = instrument;
    }

    /** One of the two, with what its parameters begin with and the codes that its prices are refused with. */
    private enum Exit {
        TAKE_PROFIT("takeProfit", "tp", "Take-profit", "25602", "25606", "25604", "25608", "25585", "25587"),
        STOP_LOSS("stopLoss", "sl", "Stop-loss", "25603", "25607", "25605", "25609", "25586", "25588");

        private final String price;
        private final String prefix;
        private final String words;
        private final String notPositive;
        private final String offTick;
        private final String limitNotPositive;
        private final String limitOffTick;
        private final String wrongForLong;
        private final String wrongForShort;

        Exit(
                String price,
                String prefix,
                String words,
                String notPositive,
                String offTick,
                String limitNotPositive,
                String limitOffTick,
                String wrongForLong,
                String wrongForShort) {
            this.price = price;
            this.prefix = prefix;
            this.words = words;
            this.notPositive = notPositive;
            this.offTick = offTick;
            this.limitNotPositive = limitNotPositive;
            this.limitOffTick = limitOffTick;
            this.wrongForLong = wrongForLong;
            this.wrongForShort = wrongForShort;
        }
    }

    /** Returns the exits of something new, or null for none; a price of zero stands for none. */
    @Nullable
    SimExits exits(boolean wholePosition) {
        SimExits exits = new SimExits(
                wholePosition,
                trigger(Exit.TAKE_PROFIT, false),
                trigger(Exit.STOP_LOSS, false),
                by(Exit.TAKE_PROFIT),
                by(Exit.STOP_LOSS),
                isLimit(Exit.TAKE_PROFIT) ? requiredLimit(Exit.TAKE_PROFIT) : null,
                isLimit(Exit.STOP_LOSS) ? requiredLimit(Exit.STOP_LOSS) : null);
        return exits.isEmpty() ? null : exits;
    }

    /** Returns a change of exits, or null for none; a price of zero removes one. */
    @Nullable
    SimExits change() {
        SimExits change = new SimExits(
                false,
                trigger(Exit.TAKE_PROFIT, true),
                trigger(Exit.STOP_LOSS, true),
                by(Exit.TAKE_PROFIT),
                by(Exit.STOP_LOSS),
                changedLimit(Exit.TAKE_PROFIT),
                changedLimit(Exit.STOP_LOSS));
        boolean nothing = change.isEmpty()
                && change.takeProfitBy() == null
                && change.stopLossBy() == null
                && change.takeProfitLimit() == null
                && change.stopLossLimit() == null;
        return nothing ? null : change;
    }

    /** Returns a change of exits that are strategy orders, none of which can be removed. */
    SimExits modification() {
        return new SimExits(
                false,
                modified(Exit.TAKE_PROFIT),
                modified(Exit.STOP_LOSS),
                by(Exit.TAKE_PROFIT),
                by(Exit.STOP_LOSS),
                modifiedLimit(Exit.TAKE_PROFIT),
                modifiedLimit(Exit.STOP_LOSS));
    }

    private @Nullable BigDecimal modified(Exit exit) {
        BigDecimal price = params.decimal(exit.price);
        return price == null ? null : checked(price, exit.words + " trigger price", exit.notPositive, exit.offTick);
    }

    private @Nullable BigDecimal trigger(Exit exit, boolean zeroRemoves) {
        BigDecimal price = params.decimal(exit.price);
        if (price != null && price.signum() == 0) {
            return zeroRemoves ? price : null;
        }
        return modified(exit);
    }

    private boolean isLimit(Exit exit) {
        return params.word(exit.prefix + "OrderType", "market", "limit", "market")
                .equals("limit");
    }

    private BigDecimal requiredLimit(Exit exit) {
        return limit(exit, params.requireDecimal(exit.prefix + "LimitPrice"));
    }

    /** A change to a market order takes the limit price away. */
    private @Nullable BigDecimal changedLimit(Exit exit) {
        return isMarket(exit) ? BigDecimal.ZERO : modifiedLimit(exit);
    }

    private @Nullable BigDecimal modifiedLimit(Exit exit) {
        BigDecimal price = isMarket(exit) ? null : params.decimal(exit.prefix + "LimitPrice");
        return price == null ? null : limit(exit, price);
    }

    private boolean isMarket(Exit exit) {
        return params.has(exit.prefix + "OrderType") && !isLimit(exit);
    }

    private BigDecimal limit(Exit exit, BigDecimal price) {
        return checked(price, exit.words + " order price", exit.limitNotPositive, exit.limitOffTick);
    }

    private BigDecimal checked(BigDecimal price, String words, String notPositive, String offTick) {
        if (price.signum() <= 0) {
            throw new Refusal(notPositive, words + " must be greater than 0");
        }
        if (price.remainder(instrument.tickSize()).signum() != 0) {
            throw new Refusal(offTick, words + " does not meet precision requirements");
        }
        return price;
    }

    /** On spot there is only the market price. */
    private @Nullable SimPriceKind by(Exit exit) {
        String word = params.word(exit.prefix + "TriggerBy", "", "market", "mark");
        if (word.isEmpty() || instrument.symbol().market() == SimMarket.SPOT) {
            return null;
        }
        return word.equals("mark") ? SimPriceKind.MARK : SimPriceKind.LAST;
    }

    /**
     * Refuses exits on the wrong side of a price.
     *
     * @param opening the side that opens what they close
     * @param base the price, or null if there is none yet
     */
    static void checkSides(@Nullable SimExits exits, SimSide opening, @Nullable BigDecimal base) {
        if (exits == null || base == null) {
            return;
        }
        boolean isLong = opening == SimSide.BUY;
        checkSide(Exit.TAKE_PROFIT, exits.takeProfit(), isLong, isLong, base);
        checkSide(Exit.STOP_LOSS, exits.stopLoss(), !isLong, isLong, base);
    }

    private static void checkSide(
            Exit exit, @Nullable BigDecimal price, boolean above, boolean isLong, BigDecimal base) {
        if (price == null || price.signum() == 0) {
            return;
        }
        int comparison = price.compareTo(base);
        if (above ? comparison <= 0 : comparison >= 0) {
            String position = isLong ? "long" : "short";
            throw new Refusal(
                    isLong ? exit.wrongForLong : exit.wrongForShort,
                    "For " + position + " position TP/SL (close " + position + "), the "
                            + exit.words.toLowerCase(Locale.ROOT) + " trigger price must be "
                            + (above ? "greater" : "less") + " than the latest price");
        }
    }
}

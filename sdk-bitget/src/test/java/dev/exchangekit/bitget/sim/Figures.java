package dev.exchangekit.bitget.sim;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.exchangekit.core.sim.SimCandle;
import dev.exchangekit.core.sim.SimExchange;
import dev.exchangekit.core.sim.SimExpiry;
import dev.exchangekit.core.sim.SimFunding;
import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.sim.SimInterval;
import dev.exchangekit.core.sim.SimLevel;
import dev.exchangekit.core.sim.SimSide;
import dev.exchangekit.core.sim.SimTicker;
import dev.exchangekit.core.sim.front.Wire;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What both versions show of markets, in other words each. */
public final class Figures {
    /** Beyond which no funding rate goes. */
    public static final String MOST_FUNDING = "0.003";

    /** The worth in dollars at which the only position tier ends. */
    public static final String TIER_END = "2000000";

    private static final Duration DELIVERY = Duration.ofMinutes(10);

    private Figures() {}

    /** Returns when the delivery of a dated contract begins. */
    public static Instant deliveryStart(SimExpiry expiry) {
        return expiry.time().minus(DELIVERY);
    }

    /** Writes {@code buy} or {@code sell}. */
    public static String side(SimSide side) {
        return side == SimSide.BUY ? "buy" : "sell";
    }

    /** Writes levels as texts. */
    public static ArrayNode levels(List<SimLevel> levels) {
        ArrayNode rows = Wire.array();
        levels.forEach(level -> rows.addArray().add(Wire.text(level.price())).add(Wire.text(level.quantity())));
        return rows;
    }

    /** Puts levels together whose prices fall into the same step: bids rounded down, asks up. */
    public static List<SimLevel> merged(List<SimLevel> levels, BigDecimal step, RoundingMode rounding) {
        List<SimLevel> merged = new ArrayList<>();
        for (SimLevel level : levels) {
            BigDecimal price = level.price()
                    .divide(step, 0, rounding)
                    .multiply(step)
                    .setScale(Math.max(0, step.scale()), RoundingMode.UNNECESSARY);
            int last = merged.size() - 1;
            if (last >= 0 && merged.get(last).price().compareTo(price) == 0) {
                merged.set(last, new SimLevel(price, merged.get(last).quantity().add(level.quantity())));
            } else {
                merged.add(new SimLevel(price, level.quantity()));
            }
        }
        return merged;
    }

    /** Writes by which fraction the last price is off another one. */
    public static String change(@Nullable BigDecimal last, @Nullable BigDecimal then) {
        return last == null || then == null || then.signum() == 0
                ? "0"
                : Wire.rounded(last.subtract(then).divide(then, 5, RoundingMode.HALF_UP), 5);
    }

    /** Returns the price at the last midnight, UTC. */
    public static @Nullable BigDecimal openUtc(SimExchange sim, SimTicker ticker) {
        SimInterval day = SimInterval.of(Duration.ofDays(1));
        Instant midnight = day.start(ticker.time());
        List<SimCandle> candles = sim.market().candles(ticker.symbol(), day, midnight, ticker.time(), 1);
        return candles.isEmpty() ? ticker.last() : candles.get(0).open();
    }

    /** Returns a page of past funding rates, newest first; the first page is 1. */
    public static List<SimFunding> fundingPage(SimExchange sim, SimInstrument instrument, int size, int page) {
        List<SimFunding> rates = new ArrayList<>(
                sim.market().fundingHistory(instrument.symbol(), Instant.EPOCH, sim.now(), size * page));
        Collections.reverse(rates);
        int from = Math.min(rates.size(), size * (page - 1));
        return rates.subList(from, rates.size());
    }

    /** Writes hours. */
    public static String hours(Duration duration) {
        return Long.toString(duration.toHours());
    }

    /** Writes how many decimals the multiples of a step have. */
    public static String decimals(BigDecimal step) {
        return Integer.toString(Math.max(0, step.stripTrailingZeros().scale()));
    }
}

package dev.exchangekit.core.sim;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One instrument with its book, tape, mark price and funding rates. */
final class Market {
    private final OrderBook book = new OrderBook();
    private final InstantSource clock;
    private final @Nullable Market underlying;
    private final Tape tape;
    private final long fundingSeed;
    private SimInstrument instrument;
    private final Set<LiveOrder> waiting = new LinkedHashSet<>();
    private final ArrayDeque<Prices> newPrices = new ArrayDeque<>();
    private @Nullable BigDecimal setMark;
    private @Nullable BigDecimal setIndex;

    Market(SimInstrument instrument, SimRules rules, long seed, InstantSource clock, @Nullable Market underlying) {
        this.instrument = instrument;
        this.clock = clock;
        this.underlying = underlying;
        tape = new Tape(rules);
        fundingSeed = seed * 31 + instrument.symbol().name().hashCode();
    }

    /** All prices as they were after one of them changed. */
    record Prices(
            @Nullable BigDecimal last,
            @Nullable BigDecimal mark,
            @Nullable BigDecimal index) {
        @Nullable
        BigDecimal of(SimPriceKind kind) {
            return switch (kind) {
                case LAST -> last;
                case MARK -> mark;
                case INDEX -> index;
            };
        }
    }

    SimInstrument instrument() {
        return instrument;
    }

    void instrument(SimInstrument value) {
        instrument = value;
    }

    SimSymbol symbol() {
        return instrument.symbol();
    }

    SimMarket kind() {
        return instrument.symbol().market();
    }

    OrderBook book() {
        return book;
    }

    Tape tape() {
        return tape;
    }

    /** Returns the price that was set, else an option's model price or the last one traded. */
    @Nullable
    BigDecimal mark() {
        if (setMark != null) {
            return setMark;
        }
        OptionModel model = model();
        return model == null ? tape.last() : model.price();
    }

    /** Returns the price that was set, else the underlying's, else the mark price. */
    @Nullable
    BigDecimal index() {
        if (setIndex != null) {
            return setIndex;
        }
        return underlying == null ? mark() : underlying.index();
    }

    /** Returns an option's model, or null for what is no option or has no underlying price yet. */
    @Nullable
    OptionModel model() {
        SimExpiry expiry = instrument.expiry();
        SimOption option = instrument.option();
        if (expiry == null || option == null || underlying == null) {
            return null;
        }
        BigDecimal price = underlying.index();
        return price == null
                ? null
                : new OptionModel(option, price, clock.instant(), expiry.time(), instrument.tickSize());
    }

    /** Returns what the margin of opening a quantity is a fraction of: its value, for the seller of an option less. */
    BigDecimal openingValue(SimSide side, BigDecimal quantity, BigDecimal price) {
        SimOption option = instrument.option();
        return option != null && side == SimSide.SELL
                ? OptionModel.shortMargin(option, quantity)
                : ContractMath.value(kind(), quantity, price);
    }

    void mark(BigDecimal value) {
        setMark = value;
        newPrices.add(prices());
    }

    void index(BigDecimal value) {
        setIndex = value;
        newPrices.add(prices());
    }

    void add(SimTrade trade) {
        tape.add(trade);
        newPrices.add(prices());
    }

    Prices prices() {
        return new Prices(tape.last(), mark(), index());
    }

    /** Takes the oldest prices that no trigger was held against yet. */
    @Nullable
    Prices takePrices() {
        return newPrices.poll();
    }

    /** Returns the orders whose triggers were not reached yet, oldest first. */
    Set<LiveOrder> waiting() {
        return waiting;
    }

    Instant nextFunding(Instant now) {
        SimInterval interval = SimInterval.of(instrument.fundingInterval());
        return interval.next(interval.start(now));
    }

    /**
     * Returns the rate of a funding time. It is a function of time and seed alone, so no history is kept and any part
     * of it can be shown.
     */
    SimFunding funding(Instant time) {
        Duration interval = instrument.fundingInterval();
        Random random = new Random(fundingSeed + time.toEpochMilli() / interval.toMillis() * 0x9E3779B97F4A7C15L);
        return new SimFunding(symbol(), time, BigDecimal.valueOf(random.nextInt(401) - 100, 6));
    }

    /** Returns the latest {@code limit} funding rates of a span, oldest first. */
    List<SimFunding> fundingHistory(Instant from, Instant to, int limit) {
        SimInterval interval = SimInterval.of(instrument.fundingInterval());
        Instant earliest = from.isAfter(instrument.launchTime()) ? from : instrument.launchTime();
        List<SimFunding> rates = new ArrayList<>();
        Instant time = interval.start(to);
        while (!time.isBefore(earliest) && rates.size() < limit) {
            rates.add(0, funding(time));
            time = time.minus(instrument.fundingInterval());
        }
        return rates;
    }
}

package dev.exchangekit.core.sim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/**
 * Keeps the books of a {@link SimExchange} filled around a price of its own and gives them a past.
 *
 * <p>It moves only in {@link #step} and {@link #moveTo}, and depends on nothing but its seed and the calls made. It
 * trades through two accounts of the exchange, {@value #MAKER} and {@value #TAKER}, like anybody else, so an order that
 * its quotes run into is filled. Thread-safe; not to be called from a {@link SimListener}.
 */
public final class MarketMaker {
    /** The account that quotes. */
    public static final String MAKER = "market-maker";
    /** The account that trades against the quotes. */
    public static final String TAKER = "market-taker";

    private static final BigDecimal PLENTY = new BigDecimal("1000000000000");
    private static final int DEFAULT_LEVELS = 25;
    private static final Duration DEFAULT_HISTORY = Duration.ofDays(2);
    /** The last minutes of the past are made of single trades, so that there are recent ones to show. */
    private static final int TRADED_MINUTES = 10;

    private static final int TRADES_PER_MINUTE = 20;

    private final SimExchange exchange;
    private final SimAccount maker;
    private final SimAccount taker;
    private final long seed;
    private final Map<SimSymbol, Quoted> quoted = new LinkedHashMap<>();

    /** Opens the maker's accounts on an exchange; {@link #quote} starts each instrument. */
    public MarketMaker(SimExchange exchange, long seed) {
        this.exchange = exchange;
        this.seed = seed;
        maker = exchange.openAccount(MAKER);
        taker = exchange.openAccount(TAKER);
    }

    /** Fills an instrument's book with 25 levels a side and gives it a past of 48 hours. */
    public void quote(SimSymbol symbol, BigDecimal price) {
        quote(symbol, price, DEFAULT_LEVELS, DEFAULT_HISTORY);
    }

    /**
     * Fills an instrument's book around a price that ends its past.
     *
     * @param levels how many prices each side gets
     * @param history how long the past is; zero for none, at least 10 minutes otherwise
     */
    public synchronized void quote(SimSymbol symbol, BigDecimal price, int levels, Duration history) {
        SimInstrument instrument = exchange.market().instrument(symbol);
        for (SimAccount account : List.of(maker, taker)) {
            for (String asset : new TreeSet<>(List.of(instrument.base(), instrument.quote(), instrument.settle()))) {
                if (account.balance(asset).total().signum() == 0) {
                    account.deposit(asset, PLENTY);
                }
            }
        }
        Quoted q = new Quoted(instrument, price, levels, seed);
        quoted.put(symbol, q);
        addPast(q, (int) history.toMinutes());
        requote(q);
    }

    /** Returns the price an instrument is quoted around. */
    public synchronized BigDecimal price(SimSymbol symbol) {
        return quoted(symbol).price(quoted(symbol).centre);
    }

    /** Moves every instrument's price a little at random and trades a few times. */
    public synchronized void step() {
        for (Quoted q : quoted.values()) {
            if (!isTrading(q)) {
                continue;
            }
            q.centre = Math.max(q.lowest(), q.centre + (q.random.nextInt(7) - 3) * q.spacing);
            requote(q);
            int trades = 1 + q.random.nextInt(3);
            for (int i = 0; i < trades; i++) {
                trade(q, q.random.nextBoolean() ? SimSide.BUY : SimSide.SELL);
            }
        }
        quoteOptions();
    }

    /** Moves an instrument's price to another in small moves, trading on the way. */
    public synchronized void moveTo(SimSymbol symbol, BigDecimal price) {
        Quoted q = quoted(symbol);
        long target = Math.max(q.lowest(), q.ticks(price));
        while (q.centre != target) {
            long most = Math.max(q.spacing, q.centre / 200);
            long move = Math.max(-most, Math.min(most, target - q.centre));
            q.centre += move;
            requote(q);
            trade(q, move > 0 ? SimSide.BUY : SimSide.SELL);
        }
        quoteOptions();
    }

    /** Quotes options around their mark price, which other prices moved. */
    private void quoteOptions() {
        for (Quoted q : quoted.values()) {
            if (q.instrument.symbol().market() == SimMarket.OPTION && isTrading(q)) {
                BigDecimal mark =
                        exchange.market().ticker(q.instrument.symbol()).mark();
                long centre = Math.max(q.lowest(), q.ticks(Decimals.orZero(mark)));
                if (centre != q.centre) {
                    q.centre = centre;
                    requote(q);
                }
            }
        }
    }

    private boolean isTrading(Quoted q) {
        return exchange.market().instrument(q.instrument.symbol()).status() == SimStatus.TRADING;
    }

    private Quoted quoted(SimSymbol symbol) {
        Quoted q = quoted.get(symbol);
        if (q == null) {
            throw new IllegalArgumentException(symbol + " is not quoted");
        }
        return q;
    }

    private void trade(Quoted q, SimSide side) {
        exchange.place(TAKER, NewOrder.market(q.instrument.symbol(), side, q.quantity(5)));
    }

    /** Keeps the quotes that are still wanted, cancels the others, and only then adds what is missing. */
    private void requote(Quoted q) {
        SimSymbol symbol = q.instrument.symbol();
        TreeSet<Long> bids = new TreeSet<>();
        TreeSet<Long> asks = new TreeSet<>();
        for (int i = 1; i <= q.levels; i++) {
            bids.add(q.centre - i * q.spacing);
            asks.add(q.centre + i * q.spacing);
        }
        for (SimOrder order : maker.openOrders(SimScope.symbol(symbol))) {
            long ticks = q.ticks(Decimals.orZero(order.price()));
            TreeSet<Long> wanted = order.side() == SimSide.BUY ? bids : asks;
            if (!wanted.remove(ticks)) {
                exchange.cancel(MAKER, order.ref());
            }
        }
        bids.descendingSet().forEach(ticks -> quote(q, SimSide.BUY, ticks));
        asks.forEach(ticks -> quote(q, SimSide.SELL, ticks));
    }

    private void quote(Quoted q, SimSide side, long ticks) {
        exchange.place(MAKER, NewOrder.limit(q.instrument.symbol(), side, q.quantity(50), q.price(ticks)));
    }

    /** Walks back in time from the present price, a candle a minute; the latest minutes become trades. */
    private void addPast(Quoted q, int minutes) {
        if (minutes < TRADED_MINUTES) {
            return;
        }
        long[] closes = new long[minutes + 1];
        closes[minutes] = q.centre;
        for (int i = minutes; i > 0; i--) {
            closes[i - 1] = Math.max(q.lowest(), closes[i] + q.swing(2));
        }
        Instant start = SimInterval.MINUTE.start(exchange.now()).minus(Duration.ofMinutes(minutes));
        List<SimCandle> candles = new ArrayList<>();
        List<SimExchange.PastTrade> trades = new ArrayList<>();
        for (int i = 0; i < minutes; i++) {
            Instant minute = start.plus(Duration.ofMinutes(i));
            if (i < minutes - TRADED_MINUTES) {
                candles.add(candle(q, minute, closes[i], closes[i + 1]));
            } else {
                addTrades(q, trades, minute, closes[i], closes[i + 1]);
            }
        }
        exchange.addHistory(q.instrument.symbol(), candles);
        exchange.addTrades(q.instrument.symbol(), trades);
    }

    private static SimCandle candle(Quoted q, Instant minute, long open, long close) {
        long[] prices = {open, close, open + q.swing(1), close + q.swing(1)};
        Arrays.sort(prices);
        BigDecimal low = q.price(Math.max(1, prices[0]));
        BigDecimal high = q.price(prices[3]);
        BigDecimal volume = q.quantity(200);
        BigDecimal middle = low.add(high).divide(BigDecimal.valueOf(2));
        BigDecimal turnover = ContractMath.value(q.instrument.symbol().market(), volume, middle);
        return new SimCandle(minute, q.price(open), high, low, q.price(close), volume, turnover);
    }

    private static void addTrades(Quoted q, List<SimExchange.PastTrade> trades, Instant minute, long open, long close) {
        long pause = Duration.ofMinutes(1).toMillis() / TRADES_PER_MINUTE;
        for (int i = 1; i <= TRADES_PER_MINUTE; i++) {
            boolean last = i == TRADES_PER_MINUTE;
            long between = open + (close - open) * i / TRADES_PER_MINUTE;
            long ticks = last ? close : Math.max(1, between + q.swing(1) / 2);
            SimSide side = q.random.nextBoolean() ? SimSide.BUY : SimSide.SELL;
            Instant time = minute.plusMillis(i * pause - 1 - q.random.nextInt((int) pause - 1));
            trades.add(new SimExchange.PastTrade(time, side, q.price(ticks), q.quantity(5)));
        }
    }

    /** One instrument's quotes. Prices are counted in ticks. */
    private static final class Quoted {
        private final SimInstrument instrument;
        private final int levels;
        private final long spacing;
        private final BigDecimal unit;
        private final Random random;
        private long centre;

        Quoted(SimInstrument instrument, BigDecimal price, int levels, long seed) {
            this.instrument = instrument;
            this.levels = levels;
            random = new Random(seed * 31
                    + instrument.symbol().name().hashCode()
                    + instrument.symbol().market().name().hashCode());
            centre = ticks(price);
            spacing = Math.max(1, centre / 10_000);
            centre = Math.max(lowest(), centre);
            BigDecimal worth = Decimals.orZero(instrument.minNotional()).max(BigDecimal.TEN);
            BigDecimal perUnit = instrument.symbol().market() == SimMarket.INVERSE ? BigDecimal.ONE : price(centre);
            BigDecimal wanted = worth.multiply(BigDecimal.TEN).divide(perUnit, 24, RoundingMode.UP);
            BigDecimal step = instrument.quantityStep();
            unit = Decimals.floor(wanted, step)
                    .setScale(step.scale(), RoundingMode.UNNECESSARY)
                    .add(step)
                    .max(instrument.minQuantity());
        }

        long ticks(BigDecimal price) {
            return price.divide(instrument.tickSize(), 0, RoundingMode.HALF_UP).longValueExact();
        }

        BigDecimal price(long ticks) {
            return instrument.tickSize().multiply(BigDecimal.valueOf(ticks));
        }

        /** The lowest centre at which every bid is still positive. */
        long lowest() {
            return (levels + 1) * spacing + 1;
        }

        /** Returns a random number of ticks of at most {@code times} spacings, up or down. */
        long swing(int times) {
            int most = (int) Math.min(500_000_000L, times * spacing);
            return random.nextInt(2 * most + 1) - (long) most;
        }

        /** Returns a random quantity of up to {@code most} units that an order of any type may have. */
        BigDecimal quantity(int most) {
            return unit.multiply(BigDecimal.valueOf(1L + random.nextInt(most)))
                    .min(instrument.maxMarketQuantity())
                    .min(instrument.maxQuantity());
        }
    }
}

package dev.exchangekit.core.sim.front;

import dev.exchangekit.core.sim.MarketMaker;
import dev.exchangekit.core.sim.SimAccount;
import dev.exchangekit.core.sim.SimExchange;
import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.sim.SimMarket;
import dev.exchangekit.core.sim.SimOrder;
import dev.exchangekit.core.sim.SimRules;
import dev.exchangekit.core.sim.SimScope;
import dev.exchangekit.core.sim.SimStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import mockwebserver3.MockWebServer;

/**
 * A simulated exchange on the loopback address, with accounts and filled order books.
 *
 * <p>Thread-safe. Prices stand still until {@link #step} or the {@link #marketMaker} moves them. Only the server's own
 * threads run, until {@link #close}.
 */
public abstract class Simulator implements AutoCloseable {
    private static final Logger SERVER_LOG = Logger.getLogger(MockWebServer.class.getName());
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final int LEVELS = 50;
    private static final int OPTION_LEVELS = 10;

    private final MockWebServer server = new MockWebServer();
    private final Recorder recorder = new Recorder();
    private final Map<String, SimAccount> accounts = new ConcurrentHashMap<>();
    private final Map<String, BigDecimal> balances;
    private final InstantSource clock;
    private final SkewedClock exchangeClock;
    private final SimExchange sim;
    private final MarketMaker maker;
    private final Limits limits;
    private final Visibility visibility;
    private final Faults faults;
    private final Runnable beforeEach;
    private final Random random;

    /**
     * Fills the books.
     *
     * @param rules the exchange's
     * @param defaults what is listed, with starting prices, unless the builder says otherwise
     * @param calls what the exchange grants an address
     */
    protected Simulator(
            Builder<?> builder,
            SimRules rules,
            Function<Instant, Map<SimInstrument, BigDecimal>> defaults,
            Limits.Address calls) {
        clock = builder.clock;
        balances = Map.copyOf(builder.balances);
        exchangeClock = new SkewedClock(clock);
        Map<SimInstrument, BigDecimal> markets =
                builder.markets.isEmpty() ? defaults.apply(clock.instant()) : builder.markets;
        sim = SimExchange.builder()
                .clock(exchangeClock)
                .seed(builder.seed)
                .rules(rules)
                .build(markets.keySet());
        maker = new MarketMaker(sim, builder.seed);
        markets.forEach((instrument, price) -> {
            if (instrument.status() == SimStatus.TRADING) {
                BigDecimal model = sim.market().ticker(instrument.symbol()).mark();
                int levels = instrument.symbol().market() == SimMarket.OPTION ? OPTION_LEVELS : LEVELS;
                maker.quote(instrument.symbol(), model == null ? price : model, levels, builder.history);
            }
        });
        limits = new Limits(clock, calls);
        limits.enable(builder.rateLimits);
        visibility = new Visibility(clock);
        faults = new Faults(exchangeClock, visibility);
        random = new Random(builder.seed);
        AtomicLong served = new AtomicLong();
        int stepEvery = builder.stepEvery;
        beforeEach = () -> {
            sim.deliver();
            if (stepEvery > 0 && served.incrementAndGet() % stepEvery == 0) {
                maker.step();
            }
        };
    }

    /**
     * Begins to listen.
     *
     * @throws UncheckedIOException if the port is taken
     */
    protected final void serve(Front front, Builder<?> builder) {
        if (SERVER_LOG.getLevel() == null) {
            SERVER_LOG.setLevel(Level.WARNING);
        }
        server.setDispatcher(new SimDispatcher(server, clock, front, faults, visibility, recorder, beforeEach));
        server.setServerSocketFactory(GetBodyFilter.sockets());
        try {
            server.start(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), builder.port);
        } catch (IOException e) {
            throw new UncheckedIOException("The simulator cannot listen on port " + builder.port, e);
        }
    }

    /** Returns so many random letters and digits, for a key or its secret. */
    protected final String letters(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    /** Returns the exchange's clock, which faults may put wrong. */
    protected final InstantSource exchangeClock() {
        return exchangeClock;
    }

    /** Returns what counts calls. */
    protected final Limits limits() {
        return limits;
    }

    /** Returns what knows which orders look-ups must not show yet. */
    protected final Visibility visibility() {
        return visibility;
    }

    /** Returns what an account starts with. */
    protected final Map<String, BigDecimal> balances() {
        return balances;
    }

    /** Returns an account, which is opened with these balances if it is new. */
    protected final SimAccount account(String id, Map<String, BigDecimal> startingWith) {
        return accounts.computeIfAbsent(id, fresh -> {
            SimAccount account = sim.openAccount(fresh);
            startingWith.forEach(account::deposit);
            return account;
        });
    }

    /** Returns where it listens, without a trailing slash. */
    public final URI uri() {
        return URI.create("http://127.0.0.1:" + server.getPort());
    }

    /** Returns the engine behind the wire. */
    public final SimExchange sim() {
        return sim;
    }

    /** Returns the clock given at the start; the exchange's own is this one plus {@link Faults#skewClock}. */
    public final InstantSource clock() {
        return clock;
    }

    /** Returns what keeps the books filled. */
    public final MarketMaker marketMaker() {
        return maker;
    }

    /** Moves every price a little and makes a few trades. */
    public final void step() {
        maker.step();
    }

    /** Returns what can be made to go wrong. */
    public final Faults faults() {
        return faults;
    }

    /** Switches rate limits on or off; they are on at the start. Counts go on where they stood. */
    public final void enforceRateLimits(boolean on) {
        limits.enable(on);
    }

    /** Returns how many calls, or items of batches, were refused for their rate. */
    public final long refusals() {
        return limits.refused();
    }

    /** Returns the latest 20,000 requests that were read, oldest first, those with faults included. */
    public final List<SimRequest> requests() {
        return recorder.all();
    }

    /** Returns the latest requests of one path, oldest first. */
    public final List<SimRequest> requests(String path) {
        return recorder.all().stream()
                .filter(request -> request.path().equals(path))
                .toList();
    }

    /** Returns how many orders with a client order id exist or existed, over all accounts, hidden ones included. */
    public final int orders(String clientId) {
        List<SimOrder> orders = new ArrayList<>();
        for (SimAccount account : accounts.values()) {
            orders.addAll(account.openOrders(SimScope.everything()));
            orders.addAll(account.closedOrders(SimScope.everything()));
        }
        return (int) orders.stream()
                .filter(order -> clientId.equals(order.clientId()))
                .count();
    }

    /** Stops listening and drops all connections. Calling it again does nothing. */
    @Override
    public final void close() {
        server.close();
    }

    /**
     * Collects what a simulator starts with.
     *
     * @param <B> the exchange's own builder
     */
    public abstract static class Builder<B extends Builder<B>> {
        private final Map<SimInstrument, BigDecimal> markets = new LinkedHashMap<>();
        private final Map<String, BigDecimal> balances = new LinkedHashMap<>(Map.of(
                "USDT", new BigDecimal("100000"),
                "USDC", new BigDecimal("50000"),
                "BTC", new BigDecimal("5"),
                "ETH", new BigDecimal("50"),
                "SOL", new BigDecimal("500")));
        private InstantSource clock = InstantSource.system();
        private Duration history = Duration.ofDays(2);
        private boolean rateLimits = true;
        private long seed = 1;
        private int port;
        private int stepEvery;

        /** Returns this builder. */
        protected abstract B self();

        /** Sets the port; a free one by default. */
        public final B port(int value) {
            port = value;
            return self();
        }

        /** Sets the clock that time checks, rate limits and trades go by; the system's by default. */
        public final B clock(InstantSource value) {
            clock = value;
            return self();
        }

        /** Sets the seed of prices, ids and the first key; 1 by default. */
        public final B seed(long value) {
            seed = value;
            return self();
        }

        /**
         * Lists an instrument; the first call replaces the default ones.
         *
         * @param price around which it is quoted if it trades; options are quoted around their model's price
         */
        public final B market(SimInstrument instrument, BigDecimal price) {
            markets.put(instrument, price);
            return self();
        }

        /** Sets what each account starts with of an asset; zero for nothing. */
        public final B balance(String asset, BigDecimal amount) {
            balances.put(asset, amount);
            return self();
        }

        /** Sets whether rate limits are enforced; they are by default. */
        public final B rateLimits(boolean on) {
            rateLimits = on;
            return self();
        }

        /** Sets how much of a past the candles have; two days by default. */
        public final B history(Duration value) {
            history = value;
            return self();
        }

        /** Lets prices move before every so many requests; 0, the default, for never. */
        public final B stepEvery(int requests) {
            stepEvery = requests;
            return self();
        }
    }
}

package dev.exchangekit.bybit.sim;

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
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import mockwebserver3.MockWebServer;

/**
 * A simulated Bybit on the loopback address, with an account, a key and filled order books.
 *
 * <pre>{@code
 * try (BybitSimulator bybit = BybitSimulator.start()) {
 *     // point any client at bybit.uri() with bybit.apiKey() and bybit.secret()
 * }
 * }</pre>
 *
 * <p>Thread-safe. Prices stand still until {@link #step} or the {@link #marketMaker} moves them. Only the server's own
 * threads run, until {@link #close}.
 */
public final class BybitSimulator implements AutoCloseable {
    /** The UID of the account that the first key belongs to. */
    public static final String FIRST_ACCOUNT = "100000001";

    private static final Logger SERVER_LOG = Logger.getLogger(MockWebServer.class.getName());
    private static final int LEVELS = 50;
    private static final int OPTION_LEVELS = 10;

    private final MockWebServer server = new MockWebServer();
    private final Recorder recorder = new Recorder();
    private final Map<String, SimAccount> accounts = new ConcurrentHashMap<>();
    private final Map<String, BigDecimal> balances;
    private final InstantSource clock;
    private final SimExchange sim;
    private final MarketMaker maker;
    private final Auth auth;
    private final Limits limits;
    private final Faults faults;
    private final String apiKey;
    private final String secret;
    private final URI uri;

    private BybitSimulator(Builder builder) {
        clock = builder.clock;
        balances = Map.copyOf(builder.balances);
        SkewedClock exchangeClock = new SkewedClock(clock);
        Map<SimInstrument, BigDecimal> markets =
                builder.markets.isEmpty() ? DefaultMarkets.all(clock.instant()) : builder.markets;
        sim = SimExchange.builder()
                .clock(exchangeClock)
                .seed(builder.seed)
                .rules(SimRules.builder().marketPriceCap("0.05").build())
                .build(markets.keySet());
        maker = new MarketMaker(sim, builder.seed);
        markets.forEach((instrument, price) -> {
            if (instrument.status() == SimStatus.TRADING) {
                BigDecimal model = sim.market().ticker(instrument.symbol()).mark();
                int levels = instrument.symbol().market() == SimMarket.OPTION ? OPTION_LEVELS : LEVELS;
                maker.quote(instrument.symbol(), model == null ? price : model, levels, builder.history);
            }
        });
        auth = new Auth(exchangeClock);
        limits = new Limits(clock);
        limits.enable(builder.rateLimits);
        Rates rates = new Rates(builder.vip);
        Visibility visibility = new Visibility(clock);
        faults = new Faults(exchangeClock, visibility);
        Random random = new Random(builder.seed);
        apiKey = SimKey.letters(random, 18);
        secret = SimKey.letters(random, 36);
        addKey(SimKey.hmac(apiKey, secret));
        Front front = new Front(exchangeClock, auth, limits, rates, this::account);
        front.add(Routes.all(sim, visibility, builder.vip));
        AtomicLong served = new AtomicLong();
        int stepEvery = builder.stepEvery;
        server.setDispatcher(new SimDispatcher(server, clock, front, faults, visibility, recorder, () -> {
            sim.deliver();
            if (stepEvery > 0 && served.incrementAndGet() % stepEvery == 0) {
                maker.step();
            }
        }));
        uri = listen(builder.port);
    }

    private URI listen(int port) {
        if (SERVER_LOG.getLevel() == null) {
            SERVER_LOG.setLevel(Level.WARNING);
        }
        server.setServerSocketFactory(GetBodyFilter.sockets());
        try {
            server.start(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
        } catch (IOException e) {
            throw new UncheckedIOException("The simulator cannot listen on port " + port, e);
        }
        return URI.create("http://127.0.0.1:" + server.getPort());
    }

    /** Starts a simulator on a free port with the default instruments and balances. */
    public static BybitSimulator start() {
        return builder().start();
    }

    /** Collects what a simulator starts with. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns where it listens, without a trailing slash. */
    public URI uri() {
        return uri;
    }

    /** Returns the first key, which belongs to {@link #FIRST_ACCOUNT} and may do everything. */
    public String apiKey() {
        return apiKey;
    }

    /** Returns the first key's secret. */
    public String secret() {
        return secret;
    }

    /** Adds a key, or replaces the one with the same name, and opens its account with the starting balances. */
    public void addKey(SimKey key) {
        account(key.account());
        auth.add(key);
    }

    /** Makes the exchange forget a key. */
    public void removeKey(String key) {
        auth.remove(key);
    }

    /** Returns the engine behind the wire. */
    public SimExchange sim() {
        return sim;
    }

    /** Returns the account of the first key. */
    public SimAccount account() {
        return account(FIRST_ACCOUNT);
    }

    /** Returns an account, which is opened with the starting balances if it is new. */
    public SimAccount account(String uid) {
        return accounts.computeIfAbsent(uid, id -> {
            SimAccount account = sim.openAccount(id);
            balances.forEach(account::deposit);
            return account;
        });
    }

    /** Returns the clock given at the start; the exchange's own is this one plus {@link Faults#skewClock}. */
    public InstantSource clock() {
        return clock;
    }

    /** Returns what keeps the books filled. */
    public MarketMaker marketMaker() {
        return maker;
    }

    /** Moves every price a little and makes a few trades. */
    public void step() {
        maker.step();
    }

    /** Returns what can be made to go wrong. */
    public Faults faults() {
        return faults;
    }

    /** Switches rate limits on or off; they are on at the start. Counts go on where they stood. */
    public void enforceRateLimits(boolean on) {
        limits.enable(on);
    }

    /** Returns how many calls, or items of batches, were refused for their rate. */
    public long refusals() {
        return limits.refused();
    }

    /** Returns the latest 20,000 requests that were read, oldest first, those with faults included. */
    public List<SimRequest> requests() {
        return recorder.all();
    }

    /** Returns the latest requests of one path, oldest first. */
    public List<SimRequest> requests(String path) {
        return recorder.all().stream()
                .filter(request -> request.path().equals(path))
                .toList();
    }

    /** Returns how many orders with a client order id exist or existed, over all accounts, hidden ones included. */
    public int orders(String clientId) {
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
    public void close() {
        server.close();
    }

    /** Collects what a simulator starts with. */
    public static final class Builder {
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
        private int vip;

        private Builder() {}

        /** Sets the port; a free one by default. */
        public Builder port(int value) {
            port = value;
            return this;
        }

        /** Sets the clock that time checks, rate limits and trades go by; the system's by default. */
        public Builder clock(InstantSource value) {
            clock = value;
            return this;
        }

        /** Sets the seed of prices, ids and the first key; 1 by default. */
        public Builder seed(long value) {
            seed = value;
            return this;
        }

        /**
         * Lists an instrument; the first call replaces the default ones.
         *
         * @param price around which it is quoted if it trades; options are quoted around their model's price
         */
        public Builder market(SimInstrument instrument, BigDecimal price) {
            markets.put(instrument, price);
            return this;
        }

        /** Sets what each account starts with of an asset; zero for nothing. */
        public Builder balance(String asset, BigDecimal amount) {
            balances.put(asset, amount);
            return this;
        }

        /** Sets the VIP level, 0 to 5, which decides how many order calls a second are let through; 0 by default. */
        public Builder vip(int level) {
            vip = level;
            return this;
        }

        /** Sets whether rate limits are enforced; they are by default. */
        public Builder rateLimits(boolean on) {
            rateLimits = on;
            return this;
        }

        /** Sets how much of a past the candles have; two days by default. */
        public Builder history(Duration value) {
            history = value;
            return this;
        }

        /** Lets prices move before every so many requests; 0, the default, for never. */
        public Builder stepEvery(int requests) {
            stepEvery = requests;
            return this;
        }

        /**
         * Starts the simulator.
         *
         * @throws UncheckedIOException if the port is taken
         */
        public BybitSimulator start() {
            return new BybitSimulator(this);
        }
    }
}

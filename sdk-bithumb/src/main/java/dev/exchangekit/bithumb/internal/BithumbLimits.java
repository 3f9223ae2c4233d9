package dev.exchangekit.bithumb.internal;

import dev.exchangekit.bithumb.BithumbRates;
import dev.exchangekit.core.ratelimit.BucketSpec;
import dev.exchangekit.core.ratelimit.BucketSpec.Scope;
import dev.exchangekit.core.ratelimit.Charge;
import dev.exchangekit.core.ratelimit.Charge.Cost;
import dev.exchangekit.core.ratelimit.Lane;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.Limit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What calls cost at Bithumb, counted per address over a rolling second: a permit of their kind, whose number is the
 * caller's choice, and one of their class, of which Bithumb documents 150 calls a second for each public class and 140
 * for each private one. A class that is a kind of its own has one bucket.
 *
 * <p>Placing also takes a permit of the coin. There are more coins than buckets: each coin always has the same one, so
 * that no coin exceeds its limit, and coins that share one wait for each other.
 *
 * @see <a href="https://apidocs.bithumb.com">Bithumb API documentation</a>
 */
public final class BithumbLimits {
    static final String PUBLIC = "public";
    static final String PRIVATE = "private";
    static final String ORDERS = "orders";
    static final String BATCHES = "batches";

    private static final String CANDLES = "public.candle";
    private static final String ORDER_BOOKS = "public.orderbook";
    private static final String TICKERS = "public.ticker";
    private static final String TRADES = "public.trade";
    private static final String OTHERS = "public.other";
    private static final String PLACING = "orders.place";
    private static final String CANCELLING = "orders.cancel";
    private static final String COIN = "orders.coin.";

    private static final int PER_PUBLIC_CLASS = 150;
    private static final int PER_PRIVATE_CLASS = 140;
    private static final int PER_COIN = 10;
    private static final int COINS = 16;

    private static final Set<String> TRADING = Set.of(ORDERS, BATCHES);

    private static final Set<String> BATCH_PATHS = Set.of("/v2/orders/batch", "/v2/orders/cancel");

    private static final Charge READ_CANDLES = publicRead(CANDLES);
    private static final Charge READ_ORDER_BOOKS = publicRead(ORDER_BOOKS);
    private static final Charge READ_TICKERS = publicRead(TICKERS);
    private static final Charge READ_TRADES = publicRead(TRADES);
    private static final Charge READ_OTHERS = publicRead(OTHERS);
    private static final Charge READ_PRIVATE = Charge.of(Lane.READ, new Cost(PRIVATE, 1));
    private static final Charge PLACE = Charge.of(Lane.PLACE, new Cost(ORDERS, 1), new Cost(PLACING, 1));
    private static final Charge CANCEL = Charge.of(Lane.CANCEL, new Cost(ORDERS, 1), new Cost(CANCELLING, 1));
    private static final Charge PLACE_BATCH = Charge.of(Lane.PLACE, new Cost(BATCHES, 1));
    private static final Charge CANCEL_BATCH = Charge.of(Lane.CANCEL, new Cost(BATCHES, 1));
    private static final List<Charge> PLACE_COIN = IntStream.range(0, COINS)
            .mapToObj(
                    coin -> Charge.of(Lane.PLACE, new Cost(ORDERS, 1), new Cost(PLACING, 1), new Cost(COIN + coin, 1)))
            .toList();

    private BithumbLimits() {}

    /**
     * The limit of placing one order: an order's, and that of its coin.
     *
     * @param market like {@code KRW-BTC}
     */
    public static <Q> Limit<Q> placing(Function<? super Q, String> market) {
        return request -> {
            String name = market.apply(request);
            String coin = name.substring(name.indexOf('-') + 1);
            return PLACE_COIN.get(Math.floorMod(coin.hashCode(), COINS));
        };
    }

    /** The limit of writes that Bithumb counts among its other private calls: of deposits and withdrawals. */
    public static <Q> Limit<Q> other(Lane lane) {
        return Limit.fixed(Charge.of(lane, new Cost(PRIVATE, 1)));
    }

    /** Every bucket. */
    static List<BucketSpec> specs(BithumbRates rates) {
        List<BucketSpec> specs = new ArrayList<>();
        specs.add(spec(PUBLIC, rates.publicPerSecond()));
        specs.add(spec(PRIVATE, rates.privatePerSecond()));
        specs.add(spec(ORDERS, rates.ordersPerSecond()));
        specs.add(spec(BATCHES, rates.batchesPerSecond()));
        for (String publicClass : List.of(CANDLES, ORDER_BOOKS, TICKERS, TRADES, OTHERS)) {
            specs.add(spec(publicClass, PER_PUBLIC_CLASS));
        }
        specs.add(spec(PLACING, PER_PRIVATE_CLASS));
        specs.add(spec(CANCELLING, PER_PRIVATE_CLASS));
        IntStream.range(0, COINS).forEach(coin -> specs.add(spec(COIN + coin, PER_COIN)));
        return specs;
    }

    /** What a call costs whose endpoint names no limit. */
    static Charge of(Endpoint<?, ?> endpoint) {
        boolean batch = BATCH_PATHS.contains(endpoint.path());
        return switch (endpoint.lane()) {
            case READ -> endpoint.signed() ? READ_PRIVATE : publicRead(endpoint);
            case PLACE -> batch ? PLACE_BATCH : PLACE;
            case CANCEL -> batch ? CANCEL_BATCH : CANCEL;
        };
    }

    private static Charge publicRead(Endpoint<?, ?> endpoint) {
        String path = endpoint.path();
        if (path.startsWith("/v1/candles/")) {
            return READ_CANDLES;
        }
        return switch (path) {
            case "/v1/orderbook" -> READ_ORDER_BOOKS;
            case "/v1/ticker" -> READ_TICKERS;
            case "/v1/trades/ticks" -> READ_TRADES;
            default -> READ_OTHERS;
        };
    }

    private static Charge publicRead(String publicClass) {
        return Charge.of(Lane.READ, new Cost(PUBLIC, 1), new Cost(publicClass, 1));
    }

    /** What Bithumb blocks when calls of a bucket exceeded a limit: all of trading at once. */
    static Set<String> blockedWith(String bucket) {
        return TRADING.contains(bucket) ? TRADING : Set.of(bucket);
    }

    /** For how long Bithumb blocks calls of a bucket that exceeded a limit, by its FAQ. */
    static Duration block(String bucket) {
        if (bucket.startsWith(PUBLIC)) {
            return Duration.ofMinutes(1);
        }
        return bucket.equals(PRIVATE) ? Duration.ofMinutes(5) : Duration.ofMinutes(10);
    }

    private static BucketSpec spec(String name, int perSecond) {
        return BucketSpec.rolling(name, Scope.IP, perSecond, Duration.ofSeconds(1));
    }
}

package dev.exchangekit.bybit.faults;

import dev.exchangekit.bybit.BybitClient;
import dev.exchangekit.bybit.BybitEndpoints;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.bybit.Side;
import dev.exchangekit.bybit.trade.CancelOrderRequest;
import dev.exchangekit.bybit.trade.NewOrder;
import dev.exchangekit.bybit.trade.OrderAck;
import dev.exchangekit.bybit.trade.OrderType;
import dev.exchangekit.bybit.trade.PlaceOrderRequest;
import dev.exchangekit.bybit.trade.PlaceOrdersRequest;
import dev.exchangekit.bybit.trade.TradeEndpoints;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.JsonCodec;
import dev.exchangekit.core.testing.Fixture;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Calls chosen at random: all endpoints with the requests of their fixtures, a few of them often enough to reach their
 * limits, and orders, batches and cancels that take effect.
 */
final class AnyCalls {
    private static final int FAVOURITES = 4;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    /** Fewer than one account makes of them in a run. */
    private static final int MOST_PER_MINUTE = 60;

    private static final Set<ErrorKind> TOO_MANY = Set.of(ErrorKind.RATE_LIMIT, ErrorKind.IP_LIMIT);
    private static final Map<String, Endpoint<?, ?>> ENDPOINTS =
            BybitEndpoints.all().stream().collect(Collectors.toMap(Endpoint::operation, Function.identity()));

    private final JsonCodec codec = new JsonCodec();
    private final List<Fixture> fixtures = Fixture.all();
    private final List<Fixture> favourites;
    private final Fixture perMinute;
    private final Random random;
    private final Executor threads;
    private final RequestOptions options;

    /** @param threads where blocking calls block */
    AnyCalls(Random random, Executor threads, RequestOptions options) {
        this.random = random;
        this.threads = threads;
        this.options = options;
        List<Fixture> shuffled = new ArrayList<>(fixtures);
        Collections.shuffle(shuffled, random);
        this.favourites = shuffled.subList(0, FAVOURITES);
        this.perMinute = shuffled.stream()
                .filter(AnyCalls::isLimitedPerMinute)
                .findFirst()
                .orElseThrow();
    }

    static PlaceOrderRequest order(Category category) {
        return PlaceOrderRequest.builder()
                .category(category)
                .symbol("BTCUSDT")
                .side(Side.BUY)
                .orderType(OrderType.LIMIT)
                .quantity(new BigDecimal("0.001"))
                .price(new BigDecimal("61500"))
                .build();
    }

    static PlaceOrdersRequest batch(Category category, int orders) {
        NewOrder order = NewOrder.builder()
                .symbol("BTCUSDT")
                .side(Side.BUY)
                .orderType(OrderType.LIMIT)
                .quantity(new BigDecimal("0.001"))
                .price(new BigDecimal("61500"))
                .build();
        return PlaceOrdersRequest.builder()
                .category(category)
                .addAllOrders(Collections.nCopies(orders, order))
                .build();
    }

    /** Makes the call of a fixture and waits until the exchange has answered, whatever it says. */
    static void call(BybitClient client, String fixture) {
        Fixture named = Fixture.all().stream()
                .filter(each -> each.name().equals(fixture))
                .findFirst()
                .orElseThrow();
        new AnyCalls(new Random(1), Runnable::run, RequestOptions.DEFAULT)
                .start(client, named)
                .handle(AnyCalls::judged)
                .join();
    }

    /** Makes one call. It ends well unless there were too many, or the client gave it up. */
    CompletableFuture<?> next(BybitClient client) {
        Category category = random.nextBoolean() ? Category.LINEAR : Category.SPOT;
        CompletableFuture<?> call = switch (random.nextInt(10)) {
            case 0, 1 -> start(client, TradeEndpoints.PLACE_ORDER, order(category));
            case 2 -> start(client, TradeEndpoints.PLACE_ORDERS, batch(category, 1 + random.nextInt(10)));
            case 3 -> placeAndCancel(client, category);
            case 4, 5 -> start(client, perMinute);
            case 6, 7 -> start(client, any(favourites));
            default -> start(client, any(fixtures));
        };
        return call.handle(AnyCalls::judged);
    }

    private static boolean isLimitedPerMinute(Fixture fixture) {
        return Objects.requireNonNull(ENDPOINTS.get(fixture.operation())).limit().stream()
                .flatMap(limit -> limit.buckets().stream())
                .anyMatch(bucket -> bucket.window().equals(MINUTE) && bucket.permits() <= MOST_PER_MINUTE);
    }

    private Fixture any(List<Fixture> of) {
        return of.get(random.nextInt(of.size()));
    }

    private CompletableFuture<?> start(BybitClient client, Fixture fixture) {
        return start(client, Objects.requireNonNull(ENDPOINTS.get(fixture.operation())), fixture);
    }

    private <Q, R> CompletableFuture<R> start(BybitClient client, Endpoint<Q, R> endpoint, Fixture fixture) {
        return start(client, endpoint, fixture.request(endpoint, codec));
    }

    private <Q, R> CompletableFuture<R> start(BybitClient client, Endpoint<Q, R> endpoint, Q request) {
        return random.nextBoolean()
                ? client.async().call(endpoint, request, options)
                : CompletableFuture.supplyAsync(() -> client.call(endpoint, request, options), threads);
    }

    private CompletableFuture<OrderAck> placeAndCancel(BybitClient client, Category category) {
        return client.async()
                .trade()
                .with(options)
                .placeOrder(order(category))
                .thenCompose(ack -> client.async()
                        .trade()
                        .with(options)
                        .cancelOrder(CancelOrderRequest.builder()
                                .category(category)
                                .symbol("BTCUSDT")
                                .orderId(ack.orderId())
                                .build()));
    }

    /** An exchange that says no to what was asked has let the call through. */
    private static boolean judged(@Nullable Object answer, @Nullable Throwable failure) {
        if (failure == null) {
            return true;
        }
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof ExchangeException refused && !TOO_MANY.contains(refused.kind())) {
            return true;
        }
        throw new CompletionException(cause);
    }
}

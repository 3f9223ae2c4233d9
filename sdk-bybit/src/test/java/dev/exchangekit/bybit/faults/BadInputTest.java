package dev.exchangekit.bybit.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.exchangekit.bybit.BybitClient;
import dev.exchangekit.bybit.BybitConfig;
import dev.exchangekit.bybit.BybitEnvironment;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.bybit.Interval;
import dev.exchangekit.bybit.Side;
import dev.exchangekit.bybit.market.KlinesRequest;
import dev.exchangekit.bybit.market.OrderBookRequest;
import dev.exchangekit.bybit.position.SetLeverageRequest;
import dev.exchangekit.bybit.sim.BybitSimulator;
import dev.exchangekit.bybit.trade.AmendOrderRequest;
import dev.exchangekit.bybit.trade.CancelOrderRequest;
import dev.exchangekit.bybit.trade.NewOrder;
import dev.exchangekit.bybit.trade.OpenOrdersRequest;
import dev.exchangekit.bybit.trade.OrderType;
import dev.exchangekit.bybit.trade.PlaceOrderRequest;
import dev.exchangekit.bybit.trade.PlaceOrdersRequest;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.error.ClientClosedException;
import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.error.MissingCredentialsException;
import dev.exchangekit.core.error.TradingHaltedException;
import dev.exchangekit.core.order.OrderIntent;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever can be known to be wrong is said where it is handed over, and nothing is sent. */
class BadInputTest {
    private static final RequestOptions NO_TIME = RequestOptions.deadline(Duration.ZERO);
    private static final RequestOptions PAST = RequestOptions.deadline(Duration.ofSeconds(-1));

    private final BybitSimulator bybit =
            BybitSimulator.builder().history(Duration.ZERO).start();
    private final List<OrderIntent> journal = Collections.synchronizedList(new ArrayList<>());
    private final BybitClient client =
            client(config -> config.credentials(Credentials.of(bybit.apiKey(), bybit.secret())));

    @AfterEach
    void end() {
        client.close();
        bybit.close();
    }

    private BybitClient client(Consumer<BybitConfig.Builder> settings) {
        return BybitClient.create(config -> {
            config.environment(BybitEnvironment.custom(bybit.uri())).orderIntentHook(journal::addAll);
            settings.accept(config);
        });
    }

    private static PlaceOrderRequest.Builder order() {
        PlaceOrderRequest.Builder order = PlaceOrderRequest.builder();
        order.category(Category.LINEAR)
                .symbol("BTCUSDT")
                .side(Side.BUY)
                .orderType(OrderType.LIMIT)
                .quantity(new BigDecimal("0.01"))
                .price(new BigDecimal("61500"));
        return order;
    }

    private static NewOrder batched() {
        return NewOrder.builder()
                .symbol("BTCUSDT")
                .side(Side.BUY)
                .orderType(OrderType.MARKET)
                .quantity(BigDecimal.ONE)
                .build();
    }

    private static PlaceOrdersRequest batch(int orders) {
        return PlaceOrdersRequest.builder()
                .category(Category.LINEAR)
                .orders(Collections.nCopies(orders, batched()))
                .build();
    }

    /** A request that cannot be built, and what the exception must name. */
    private record Malformed(String what, String field, String value, Runnable build) {}

    @TestFactory
    Stream<DynamicTest> aMalformedRequestNamesItsFieldAndValue() {
        return Stream.of(
                        new Malformed(
                                "missing quantity",
                                "quantity",
                                "absent",
                                () -> PlaceOrderRequest.builder()
                                        .category(Category.LINEAR)
                                        .symbol("BTCUSDT")
                                        .side(Side.BUY)
                                        .orderType(OrderType.MARKET)
                                        .build()),
                        new Malformed(
                                "missing symbol of a cancel",
                                "symbol",
                                "absent",
                                () -> CancelOrderRequest.builder()
                                        .category(Category.LINEAR)
                                        .orderId("1")
                                        .build()),
                        new Malformed(
                                "negative quantity",
                                "quantity",
                                "-1",
                                () -> order().quantity(BigDecimal.ONE.negate()).build()),
                        new Malformed(
                                "zero quantity",
                                "quantity",
                                "0",
                                () -> order().quantity(BigDecimal.ZERO).build()),
                        new Malformed(
                                "negative price",
                                "price",
                                "-0.5",
                                () -> order().price(new BigDecimal("-0.5")).build()),
                        new Malformed(
                                "limit order without price",
                                "price",
                                "absent",
                                () -> PlaceOrderRequest.builder()
                                        .category(Category.LINEAR)
                                        .symbol("BTCUSDT")
                                        .side(Side.BUY)
                                        .orderType(OrderType.LIMIT)
                                        .quantity(BigDecimal.ONE)
                                        .build()),
                        new Malformed(
                                "symbol in another spelling",
                                "symbol",
                                "\"btc/usdt\"",
                                () -> order().symbol("btc/usdt").build()),
                        new Malformed(
                                "blank symbol",
                                "symbol",
                                "\" \"",
                                () -> OrderBookRequest.builder()
                                        .category(Category.LINEAR)
                                        .symbol(" ")
                                        .build()),
                        new Malformed(
                                "too long client id",
                                "orderLinkId",
                                '"' + "x".repeat(37) + '"',
                                () -> order().orderLinkId("x".repeat(37)).build()),
                        new Malformed(
                                "client id of other letters",
                                "orderLinkId",
                                "\"mine#1\"",
                                () -> order().orderLinkId("mine#1").build()),
                        new Malformed(
                                "empty client id",
                                "orderLinkId",
                                "\"\"",
                                () -> order().orderLinkId("").build()),
                        new Malformed(
                                "amend of nothing",
                                "price",
                                "absent",
                                () -> AmendOrderRequest.builder()
                                        .category(Category.LINEAR)
                                        .symbol("BTCUSDT")
                                        .orderId("1")
                                        .build()),
                        new Malformed(
                                "cancel of no order",
                                "orderId",
                                "absent",
                                () -> CancelOrderRequest.builder()
                                        .category(Category.LINEAR)
                                        .symbol("BTCUSDT")
                                        .build()),
                        new Malformed("empty batch", "orders", "of size 0", () -> batch(0)),
                        new Malformed("batch beyond the documentation", "orders", "of size 21", () -> batch(21)),
                        new Malformed(
                                "candle limit too high",
                                "limit",
                                "1001",
                                () -> KlinesRequest.builder()
                                        .category(Category.LINEAR)
                                        .symbol("BTCUSDT")
                                        .interval(Interval.MINUTES_1)
                                        .limit(1001)
                                        .build()),
                        new Malformed(
                                "order limit too low",
                                "limit",
                                "0",
                                () -> OpenOrdersRequest.builder()
                                        .category(Category.LINEAR)
                                        .symbol("BTCUSDT")
                                        .limit(0)
                                        .build()),
                        new Malformed(
                                "no leverage",
                                "buyLeverage",
                                "0",
                                () -> SetLeverageRequest.builder()
                                        .category(Category.LINEAR)
                                        .symbol("BTCUSDT")
                                        .buyLeverage(BigDecimal.ZERO)
                                        .sellLeverage(BigDecimal.ONE)
                                        .build()),
                        new Malformed(
                                "recvWindow too long",
                                "recvWindow",
                                "PT2M",
                                () -> BybitConfig.builder()
                                        .recvWindow(Duration.ofMinutes(2))
                                        .build()),
                        new Malformed("blank key", "key", "blank", () -> Credentials.of(" ", "secret")),
                        new Malformed("blank secret", "secret", "blank", () -> Credentials.of("key", "")),
                        new Malformed(
                                "key with a line break", "key", "hidden", () -> Credentials.of("key\n", "secret")))
                .map(row -> dynamicTest(row.what(), () -> {
                    InvalidRequestException failure = catchThrowableOfType(
                            InvalidRequestException.class, () -> row.build().run());
                    assertThat(failure).isNotNull();
                    assertThat(failure.field()).isEqualTo(row.field());
                    assertThat(failure.value()).isEqualTo(row.value());
                    assertThat(failure).hasMessageContaining(row.field());
                    nothingWasSent();
                }));
    }

    @Test
    void aDeadlineThatHasPassedIsRefusedByBothViews() {
        for (RequestOptions options : List.of(NO_TIME, PAST)) {
            assertThatThrownBy(() -> client.trade().with(options).placeOrder(order().build()))
                    .isInstanceOfSatisfying(
                            InvalidRequestException.class,
                            e -> assertThat(e.field()).isEqualTo("deadline"))
                    .hasMessageContaining(options.deadline().orElseThrow().toString());
            assertThatThrownBy(() -> client.async().trade().with(options).placeOrder(order().build()))
                    .isInstanceOfSatisfying(
                            InvalidRequestException.class,
                            e -> assertThat(e.field()).isEqualTo("deadline"));
        }
        nothingWasSent();
    }

    @Test
    void aBatchThatItsRateLimitCanNeverHoldIsRefusedByBothViewsBeforeItIsJournaled() {
        assertThatThrownBy(() -> client.trade().placeOrders(batch(11))).satisfies(BadInputTest::namesTheBucket);
        assertThatThrownBy(() -> client.async().trade().placeOrders(batch(11))).satisfies(BadInputTest::namesTheBucket);
        nothingWasSent();
    }

    private static void namesTheBucket(Throwable failure) {
        assertThat(failure).isInstanceOfSatisfying(InvalidRequestException.class, e -> {
            assertThat(e.field()).isEqualTo("trade.placeOrders.futures");
            assertThat(e.value()).isEqualTo("11 permits");
        });
    }

    @Test
    void aClosedClientRefusesEveryCallOfBothViews() {
        client.close();
        assertThatThrownBy(() -> client.trade().placeOrder(order().build())).isInstanceOf(ClientClosedException.class);
        assertThatThrownBy(() -> client.async().trade().placeOrder(order().build()))
                .isInstanceOf(ClientClosedException.class);
        assertThatThrownBy(() -> client.market().serverTime()).isInstanceOf(ClientClosedException.class);
        assertThatThrownBy(() -> client.async().market().serverTime()).isInstanceOf(ClientClosedException.class);
        nothingWasSent();
    }

    @Test
    void aSignedCallWithoutCredentialsIsRefusedByBothViews() {
        try (BybitClient stranger = client(config -> {})) {
            assertThatThrownBy(() -> stranger.trade().placeOrder(order().build()))
                    .isInstanceOf(MissingCredentialsException.class)
                    .hasMessageContaining("trade.placeOrder");
            assertThatThrownBy(() -> stranger.async().trade().placeOrder(order().build()))
                    .isInstanceOf(MissingCredentialsException.class);
            nothingWasSent();
            assertThat(stranger.market().serverTime()).isNotNull();
        }
    }

    @Test
    void aHaltedClientRefusesNewOrdersAndLetsCancelsThrough() {
        String id = "before-the-halt";
        client.trade().placeOrder(order().orderLinkId(id).build());
        client.halt("enough");
        assertThatThrownBy(() -> client.trade().placeOrder(order().build()))
                .isInstanceOfSatisfying(
                        TradingHaltedException.class,
                        e -> assertThat(e.reason()).isEqualTo("enough"));
        assertThat(bybit.requests("/v5/order/create")).hasSize(1);
        client.trade()
                .cancelOrder(CancelOrderRequest.builder()
                        .category(Category.LINEAR)
                        .symbol("BTCUSDT")
                        .orderLinkId(id)
                        .build());
        client.resume();
        client.trade().placeOrder(order().build());
        assertThat(bybit.requests("/v5/order/create")).hasSize(2);
    }

    private void nothingWasSent() {
        assertThat(bybit.requests()).isEmpty();
        assertThat(journal).isEmpty();
    }
}

package dev.exchangekit.bybit.unified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.bybit.BybitClient;
import dev.exchangekit.bybit.BybitEnvironment;
import dev.exchangekit.bybit.sim.BybitSimulator;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.error.OrderOutcomeUnknownException;
import dev.exchangekit.core.error.UnsupportedFeatureException;
import dev.exchangekit.core.exchange.Exchange;
import dev.exchangekit.core.exchange.Feature;
import dev.exchangekit.core.model.ExitOrder;
import dev.exchangekit.core.model.HistoryWindow;
import dev.exchangekit.core.model.Order;
import dev.exchangekit.core.model.OrderAck;
import dev.exchangekit.core.model.OrderReason;
import dev.exchangekit.core.model.OrderRequest;
import dev.exchangekit.core.model.OrderStatus;
import dev.exchangekit.core.model.PositionMode;
import dev.exchangekit.core.model.PositionSide;
import dev.exchangekit.core.model.Side;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.model.TrailingStop;
import dev.exchangekit.core.sim.SimMarket;
import dev.exchangekit.core.sim.SimSymbol;
import dev.exchangekit.core.sim.front.Fault;
import dev.exchangekit.core.testing.AsyncAsSync;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Trailing stops of the unified API, which Bybit keeps with the position. */
class TrailingStopTest {
    private static final String PATH = "/v5/position/trading-stop";
    private static final String POSITIONS = "/v5/position/list";
    private static final Symbol BTC = Symbol.of("BTC/USDT:USDT");
    private static final BigDecimal QUANTITY = new BigDecimal("0.010");
    private static final BigDecimal DISTANCE = new BigDecimal("500");

    private final BybitSimulator simulator =
            BybitSimulator.builder().rateLimits(false).start();
    private final BybitClient bybit =
            BybitClient.create(config -> config.environment(BybitEnvironment.custom(simulator.uri()))
                    .credentials(Credentials.of(simulator.apiKey(), simulator.secret())));
    private final Exchange exchange =
            bybit.unified().with(RequestOptions.builder().rateLimited(false).build());

    TrailingStopTest() {
        exchange.warmUp();
    }

    @AfterEach
    void end() {
        bybit.close();
        simulator.close();
    }

    private void buy(BigDecimal quantity) {
        exchange.trading().place(OrderRequest.market(BTC, Side.BUY, quantity));
    }

    private static OrderRequest trailing() {
        return trailing(Side.SELL, QUANTITY, TrailingStop.distance(DISTANCE));
    }

    private static OrderRequest trailing(Side side, BigDecimal quantity, TrailingStop trail) {
        return OrderRequest.trailing(BTC, side, quantity, trail).toBuilder()
                .reduceOnly(true)
                .build();
    }

    private OrderAck place(OrderRequest order) {
        return exchange.trading().place(order);
    }

    private int writes() {
        return simulator.requests(PATH).size();
    }

    private void refused(String field, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.field()).isEqualTo(field));
        assertThat(writes()).isZero();
    }

    @Test
    void acknowledgementNamesTheOrderThatTrails() {
        buy(QUANTITY);
        OrderAck ack = place(trailing());
        assertThat(ack.clientOrderId()).isEmpty();
        Order order = exchange.trading().order(ack.ref()).orElseThrow();
        assertThat(order.status()).isEqualTo(OrderStatus.UNTRIGGERED);
        assertThat(order.side()).isEqualTo(Side.SELL);
        assertThat(order.trailingStop().orElseThrow().distance().orElseThrow()).isEqualByComparingTo(DISTANCE);
        assertThat(order.trigger()).isEmpty();
        assertThat(order.reason()).contains(OrderReason.TRAILING_STOP);
        assertThat(exchange.trading().openOrders()).contains(order);
    }

    @Test
    void bothViewsTakeIt() {
        buy(QUANTITY);
        OrderAck ack =
                AsyncAsSync.of(Exchange.class, exchange.async()).trading().place(trailing());
        assertThat(exchange.trading().order(ack.ref())).isPresent();
    }

    @Test
    void activationPriceStartsIt() {
        buy(QUANTITY);
        BigDecimal start = new BigDecimal("65000");
        TrailingStop trail =
                TrailingStop.builder().distance(DISTANCE).activationPrice(start).build();
        OrderAck ack = place(trailing(Side.SELL, QUANTITY, trail));
        assertThat(exchange.trading()
                        .order(ack.ref())
                        .orElseThrow()
                        .trailingStop()
                        .orElseThrow()
                        .activationPrice()
                        .orElseThrow())
                .isEqualByComparingTo(start);
    }

    @Test
    void fallByTheDistanceClosesThePosition() {
        buy(QUANTITY);
        OrderAck ack = place(trailing());
        simulator.marketMaker().moveTo(new SimSymbol(SimMarket.LINEAR, "BTCUSDT"), new BigDecimal("63000"));
        assertThat(exchange.positions().positions(BTC)).isEmpty();
        Order order = exchange.trading().order(ack.ref()).orElseThrow();
        assertThat(order.status()).isEqualTo(OrderStatus.FILLED);
        assertThat(order.filledQuantity()).isEqualByComparingTo(QUANTITY);
        assertThat(exchange.trading()
                        .fills(BTC, HistoryWindow.newest(1))
                        .items()
                        .get(0)
                        .reason())
                .contains(OrderReason.TRAILING_STOP);
    }

    @Test
    void anotherOneTakesThePlaceOfTheFirst() {
        buy(QUANTITY);
        place(trailing());
        place(trailing(Side.SELL, QUANTITY, TrailingStop.distance(new BigDecimal("700"))));
        assertThat(exchange.trading().openOrders(BTC))
                .singleElement()
                .satisfies(order -> assertThat(
                                order.trailingStop().orElseThrow().distance().orElseThrow())
                        .isEqualByComparingTo("700"));
    }

    @Test
    void inverseContractTrailsToo() {
        Symbol inverse = Symbol.of("BTC/USD:BTC");
        BigDecimal hundred = new BigDecimal("100");
        exchange.trading().place(OrderRequest.market(inverse, Side.SELL, hundred));
        OrderAck ack =
                place(OrderRequest.trailing(inverse, Side.BUY, hundred, TrailingStop.distance(DISTANCE)).toBuilder()
                        .reduceOnly(true)
                        .build());
        assertThat(exchange.trading().order(ack.ref()).orElseThrow().trailingStop())
                .isPresent();
    }

    @Test
    void hedgeModeTrailsThePositionThatIsNamed() {
        exchange.positions().setPositionMode(BTC, PositionMode.HEDGE);
        for (PositionSide side : PositionSide.values()) {
            place(OrderRequest.market(BTC, side.entrySide(), QUANTITY).toBuilder()
                    .positionSide(side)
                    .build());
        }
        refused("positionSide", () -> place(trailing()));
        OrderRequest ofShort = trailing(Side.BUY, QUANTITY, TrailingStop.distance(DISTANCE)).toBuilder()
                .positionSide(PositionSide.SHORT)
                .build();
        Order order = exchange.trading().order(place(ofShort).ref()).orElseThrow();
        assertThat(order.positionSide()).contains(PositionSide.SHORT);
        assertThat(order.trailingStop()).isPresent();
    }

    @Test
    void withoutAPositionNothingIsSent() {
        refused("quantity", () -> place(trailing()));
        assertThatThrownBy(() -> exchange.async().trading().place(trailing()).join())
                .hasCauseInstanceOf(InvalidRequestException.class);
        assertThat(writes()).isZero();
    }

    @Test
    void quantityThatIsNotTheWholePositionIsRefused() {
        buy(QUANTITY.multiply(BigDecimal.valueOf(2)));
        assertThatThrownBy(() -> place(trailing())).hasMessageContaining("0.02");
        refused("quantity", () -> place(trailing()));
    }

    @Test
    void sideThatDoesNotCloseThePositionIsRefused() {
        buy(QUANTITY);
        refused("side", () -> place(trailing(Side.BUY, QUANTITY, TrailingStop.distance(DISTANCE))));
    }

    @Test
    void termsThatBybitDoesNotHaveAreRefusedBeforeSending() {
        buy(QUANTITY);
        int before = simulator.requests().size();
        refused(
                "reduceOnly",
                () -> place(trailing().toBuilder().reduceOnly(false).build()));
        refused(
                "clientOrderId",
                () -> place(trailing().toBuilder().clientOrderId("mine").build()));
        assertThatThrownBy(() -> place(trailing(Side.SELL, QUANTITY, TrailingStop.percent(BigDecimal.ONE))))
                .isInstanceOfSatisfying(
                        UnsupportedFeatureException.class,
                        e -> assertThat(e.feature()).isEqualTo(Feature.TRAILING_STOPS))
                .hasMessageContaining("percent");
        assertThatThrownBy(() -> place(trailing().toBuilder()
                        .stopLoss(ExitOrder.market(new BigDecimal("60000")))
                        .build()))
                .isInstanceOf(UnsupportedFeatureException.class);
        assertThat(simulator.requests()).hasSize(before);
    }

    @Test
    void oneOfSeveralIsRefusedBeforeSending() {
        buy(QUANTITY);
        int before = simulator.requests().size();
        OrderRequest limit = OrderRequest.limit(BTC, Side.BUY, QUANTITY, new BigDecimal("63000"));
        assertThatThrownBy(() -> exchange.trading().placeMany(List.of(limit, trailing())))
                .isInstanceOf(UnsupportedFeatureException.class)
                .hasMessageContaining("trailing");
        assertThat(simulator.requests()).hasSize(before);
    }

    @Test
    void lostAnswerIsFoundOutAboutAndNeverRepeated() {
        buy(QUANTITY);
        simulator.faults().onNext(PATH, Fault.answerLost());
        OrderAck ack = place(trailing());
        assertThat(ack.orderId()).isPresent();
        assertThat(writes()).isEqualTo(1);
    }

    @Test
    void lostRequestLeavesTheOutcomeUnknownAndIsNotRepeated() {
        buy(QUANTITY);
        simulator.faults().onNext(PATH, Fault.dropped());
        assertThatThrownBy(() -> place(trailing())).isInstanceOfSatisfying(OrderOutcomeUnknownException.class, e -> {
            assertThat(e.mayHaveReachedExchange()).isTrue();
            assertThat(e.clientOrderIds()).isEmpty();
        });
        assertThat(exchange.trading().openOrders(BTC)).isEmpty();
        assertThat(writes()).isEqualTo(1);
    }

    @Test
    void orderThatCannotBeLookedUpIsAcknowledgedWithoutAnId() {
        buy(QUANTITY);
        simulator.faults().onEvery("/v5/order/realtime", Fault.code(10005, "Permission denied"));
        OrderAck ack = place(trailing());
        assertThat(ack.orderId()).isEmpty();
        simulator.faults().clear();
        assertThat(exchange.trading().openOrders(BTC)).hasSize(1);
    }

    @Test
    void openOrdersAreReadWithoutTheRightToReadPositions() {
        buy(QUANTITY);
        place(trailing());
        simulator.faults().onEvery(POSITIONS, Fault.code(10005, "Permission denied"));
        assertThat(exchange.trading().openOrders(BTC)).singleElement().satisfies(order -> {
            assertThat(order.trailingStop()).isEmpty();
            assertThat(order.reason()).contains(OrderReason.TRAILING_STOP);
        });
    }
}

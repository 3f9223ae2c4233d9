package dev.exchangekit.bybit.trade;

import static dev.exchangekit.bybit.trade.Answers.order;
import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.bybit.Category;
import dev.exchangekit.bybit.Side;
import dev.exchangekit.core.order.OrderAction;
import dev.exchangekit.core.order.OrderIntent;
import dev.exchangekit.core.order.OrderOutcome;
import dev.exchangekit.core.spi.OrderWrite;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import dev.exchangekit.core.spi.OrderWrite.Verdict;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderWritesTest {
    private static final OrderWrite<PlaceOrderRequest, OrderAck> PLACE =
            TradeEndpoints.PLACE_ORDER.orderWrite().orElseThrow();
    private static final OrderWrite<AmendOrderRequest, OrderAck> AMEND =
            TradeEndpoints.AMEND_ORDER.orderWrite().orElseThrow();
    private static final OrderWrite<CancelOrderRequest, OrderAck> CANCEL =
            TradeEndpoints.CANCEL_ORDER.orderWrite().orElseThrow();
    private static final OrderWrite<PlaceOrdersRequest, BatchResult> PLACE_BATCH =
            TradeEndpoints.PLACE_ORDERS.orderWrite().orElseThrow();

    private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");

    private final Answers exchange = new Answers();

    private static PlaceOrderRequest.Builder place() {
        PlaceOrderRequest.Builder builder = PlaceOrderRequest.builder();
        builder.category(Category.LINEAR)
                .symbol("BTCUSDT")
                .side(Side.BUY)
                .orderType(OrderType.LIMIT)
                .quantity(new BigDecimal("0.01"))
                .price(new BigDecimal("36000"));
        return builder;
    }

    private static NewOrder newOrder() {
        return NewOrder.builder()
                .symbol("BTCUSDT")
                .side(Side.BUY)
                .orderType(OrderType.MARKET)
                .quantity(BigDecimal.ONE)
                .build();
    }

    private static AmendOrderRequest.Builder amend() {
        AmendOrderRequest.Builder builder = AmendOrderRequest.builder();
        builder.category(Category.LINEAR).symbol("BTCUSDT").orderId("o1");
        return builder;
    }

    private static CancelOrderRequest cancel() {
        return CancelOrderRequest.builder()
                .category(Category.LINEAR)
                .symbol("BTCUSDT")
                .orderId("o1")
                .build();
    }

    private static OrderIntent intent(OrderIntent.Builder builder) {
        return builder.exchange("Bybit")
                .operation("trade.any")
                .parameters("{}")
                .createdAt(Instant.EPOCH)
                .build();
    }

    @Test
    void aNewOrderGetsAnIdOnlyWhenItHasNone() {
        assertThat(PLACE.identify(place().build(), () -> "made").orderLinkId()).contains("made");
        assertThat(PLACE.identify(place().orderLinkId("mine").build(), () -> "made")
                        .orderLinkId())
                .contains("mine");
    }

    @Test
    void everyOrderOfABatchGetsItsOwnId() {
        PlaceOrdersRequest batch = PlaceOrdersRequest.builder()
                .category(Category.SPOT)
                .addOrders(
                        newOrder(), newOrder().toBuilder().orderLinkId("mine").build(), newOrder())
                .build();
        var numbers = List.of("a", "b").iterator();

        PlaceOrdersRequest identified = PLACE_BATCH.identify(batch, numbers::next);

        assertThat(identified.orders())
                .extracting(o -> o.orderLinkId().orElseThrow())
                .containsExactly("a", "mine", "b");
    }

    @Test
    void anIntentSaysWhatTheWriteIsAbout() {
        OrderIntent intent = intent(
                PLACE.intents(place().orderLinkId("mine").reduceOnly(true).build())
                        .get(0));
        assertThat(intent.action()).isEqualTo(OrderAction.PLACE);
        assertThat(intent.symbol()).isEqualTo("BTCUSDT");
        assertThat(intent.clientOrderId()).contains("mine");
        assertThat(intent.reducesOnly()).isTrue();

        OrderIntent cancel = intent(CANCEL.intents(cancel()).get(0));
        assertThat(cancel.orderId()).contains("o1");
        assertThat(cancel.clientOrderId()).isEmpty();
        assertThat(cancel.reducesOnly()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"New, APPLIED", "Filled, APPLIED", "Cancelled, APPLIED", "Rejected, NOT_APPLIED", "Newer, APPLIED"})
    void aPlacedOrderThatIsFoundIsSettledByItsStatus(String status, Finding.Kind kind) {
        exchange.current(order("o1", "mine", new OrderStatus(status)));
        Finding found = PLACE.lookUp(place().orderLinkId("mine").build(), 0, Instant.EPOCH)
                .run(exchange);
        assertThat(found).isEqualTo(new Finding(kind, "o1", "mine"));
    }

    @ParameterizedTest
    @CsvSource({
        "Cancelled, APPLIED",
        "PartiallyFilledCanceled, APPLIED",
        "Deactivated, APPLIED",
        "Filled, NOT_APPLIED",
        "Rejected, NOT_APPLIED",
        "New, NO_TRACE",
        "Triggered, NO_TRACE",
        "Newer, NO_TRACE"
    })
    void aCancelIsSettledByTheStatusOfItsOrder(String status, Finding.Kind kind) {
        exchange.current(order("o1", "mine", new OrderStatus(status)));
        assertThat(CANCEL.lookUp(cancel(), 0, Instant.EPOCH).run(exchange).kind())
                .isEqualTo(kind);
    }

    @Test
    void anAmendIsAppliedWhenEveryNumberIsAsAsked() {
        exchange.current(order("o1", "mine", OrderStatus.NEW, o -> o.stopLoss(new BigDecimal("0.00"))));
        AmendOrderRequest asked = amend().quantity(new BigDecimal("0.01"))
                .price(new BigDecimal("36000"))
                .takeProfit(BigDecimal.ZERO)
                .stopLoss(BigDecimal.ZERO)
                .build();
        assertThat(AMEND.lookUp(asked, 0, Instant.EPOCH).run(exchange).kind()).isEqualTo(Finding.Kind.APPLIED);
    }

    @ParameterizedTest
    @CsvSource({"New, NO_TRACE", "PartiallyFilled, NO_TRACE", "Filled, NOT_APPLIED", "Cancelled, NOT_APPLIED"})
    void anAmendThatDoesNotShowIsOpenUntilItsOrderIsFinal(String status, Finding.Kind kind) {
        exchange.current(order("o1", "mine", new OrderStatus(status)));
        AmendOrderRequest asked = amend().price(new BigDecimal("36000"))
                .triggerBy(TriggerBy.LAST_PRICE)
                .quantity(BigDecimal.ONE)
                .build();
        assertThat(AMEND.lookUp(asked, 0, LATER).run(exchange).kind()).isEqualTo(kind);
    }

    @Test
    void anOpenOrderThatChangedOtherwiseSinceTheAmendSettlesNothing() {
        exchange.current(order("o1", "mine", OrderStatus.NEW));
        AmendOrderRequest asked = amend().price(new BigDecimal("37000")).build();
        assertThat(AMEND.lookUp(asked, 0, Instant.EPOCH).run(exchange).kind()).isEqualTo(Finding.Kind.UNCLEAR);
    }

    @Test
    void anOlderOrderOfTheSameIdIsNotTheOneThatWasPlaced() {
        exchange.current(order("o1", "mine", OrderStatus.FILLED));
        PlaceOrderRequest asked = place().orderLinkId("mine").build();
        assertThat(PLACE.lookUp(asked, 0, LATER).run(exchange).kind()).isEqualTo(Finding.Kind.NO_TRACE);
    }

    @Test
    void theHistoryIsAskedForWhatIsNotCurrent() {
        exchange.past(order("o1", "mine", OrderStatus.FILLED));

        Finding found = PLACE.lookUp(place().orderLinkId("mine").build(), 0, Instant.EPOCH)
                .run(exchange);

        assertThat(found.kind()).isEqualTo(Finding.Kind.APPLIED);
        assertThat(exchange.asked)
                .containsExactly(
                        OpenOrdersRequest.builder()
                                .category(Category.LINEAR)
                                .symbol("BTCUSDT")
                                .orderLinkId("mine")
                                .build(),
                        OrderHistoryRequest.builder()
                                .category(Category.LINEAR)
                                .symbol("BTCUSDT")
                                .orderLinkId("mine")
                                .build());
    }

    @Test
    void anotherOrderIsNeverTakenForTheOneSought() {
        exchange.current(order("o2", "other", OrderStatus.NEW)).past(order("o3", "another", OrderStatus.FILLED));
        assertThat(PLACE.lookUp(place().orderLinkId("mine").build(), 0, Instant.EPOCH)
                        .run(exchange)
                        .kind())
                .isEqualTo(Finding.Kind.NO_TRACE);
    }

    @Test
    void theExchangesIdGoesBeforeTheClients() {
        exchange.current(order("o1", "renamed", OrderStatus.CANCELLED));
        CancelOrderRequest both = cancel().toBuilder().orderLinkId("mine").build();

        assertThat(CANCEL.lookUp(both, 0, Instant.EPOCH).run(exchange).kind()).isEqualTo(Finding.Kind.APPLIED);
        assertThat(exchange.asked)
                .singleElement()
                .satisfies(
                        q -> assertThat(((OpenOrdersRequest) q).orderLinkId()).isEmpty());
    }

    @Test
    void anOrderIsFoundByItsOwnIdWhereverItIs() {
        TradeApi trade = exchange::call;
        exchange.past(order("o1", "mine", OrderStatus.FILLED));
        assertThat(trade.findOrder(Category.LINEAR, "BTCUSDT", "mine"))
                .hasValueSatisfying(o -> assertThat(o.orderId()).isEqualTo("o1"));
        assertThat(trade.findOrder(Category.LINEAR, "BTCUSDT", "other")).isEmpty();
    }

    @Test
    void aLostAcknowledgementIsMadeFromTheOrderThatWasFound() {
        OrderAck ack = PLACE.complete(
                place().orderLinkId("mine").build(),
                Optional.empty(),
                List.of(new Verdict(0, true, Finding.applied("o1", "mine"))));
        assertThat(ack)
                .isEqualTo(OrderAck.builder().orderId("o1").orderLinkId("mine").build());
    }

    @Test
    void aBatchTellsTakenRefusedAndOpenOrdersApart() {
        PlaceOrdersRequest batch = PlaceOrdersRequest.builder()
                .category(Category.LINEAR)
                .addOrders(newOrder(), newOrder(), newOrder(), newOrder())
                .build();
        BatchResult answer = BatchResult.builder()
                .addItems(item(0, "o1"), item(110007, ""), item(10016, ""))
                .build();

        assertThat(List.of(0, 1, 2, 3))
                .extracting(i -> PLACE_BATCH.outcome(batch, answer, i))
                .containsExactly(
                        OrderOutcome.ACCEPTED, OrderOutcome.REJECTED, OrderOutcome.UNKNOWN, OrderOutcome.UNKNOWN);
    }

    @Test
    void verdictsReplaceOnlyTheItemsTheyAreAbout() {
        PlaceOrdersRequest batch = PlaceOrdersRequest.builder()
                .category(Category.LINEAR)
                .addOrders(
                        newOrder().toBuilder().orderLinkId("a").build(),
                        newOrder().toBuilder().orderLinkId("b").build(),
                        newOrder().toBuilder().orderLinkId("c").build())
                .build();
        BatchResult answer = BatchResult.builder()
                .addItems(item(0, "o1"), item(10016, ""), item(10016, ""))
                .build();

        BatchResult whole = PLACE_BATCH.complete(
                batch,
                Optional.of(answer),
                List.of(new Verdict(1, true, Finding.applied("o2", "b")), new Verdict(2, false, Finding.noTrace())));

        assertThat(whole.items()).extracting(BatchItem::accepted).containsExactly(true, true, false);
        assertThat(whole.items())
                .extracting(BatchItem::code)
                .containsExactly(Optional.of(0), Optional.empty(), Optional.empty());
        assertThat(whole.items())
                .extracting(BatchItem::orderId)
                .containsExactly(Optional.of("o1"), Optional.of("o2"), Optional.empty());
        assertThat(whole.items().get(2).orderLinkId()).contains("c");
        assertThat(List.of(0, 1, 2))
                .extracting(i -> PLACE_BATCH.outcome(batch, whole, i))
                .containsExactly(OrderOutcome.ACCEPTED, OrderOutcome.ACCEPTED, OrderOutcome.REJECTED);
    }

    private static BatchItem item(int code, String orderId) {
        return BatchItem.builder()
                .accepted(code == 0)
                .code(code)
                .message("")
                .ack(BatchAck.builder()
                        .orderId(Optional.of(orderId).filter(id -> !id.isEmpty()))
                        .build())
                .build();
    }
}

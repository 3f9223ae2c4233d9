package dev.exchangekit.bitget.unified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import dev.exchangekit.bitget.AccountMode;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.error.OrderRejectedException;
import dev.exchangekit.core.error.UnsupportedFeatureException;
import dev.exchangekit.core.exchange.Exchange;
import dev.exchangekit.core.exchange.Feature;
import dev.exchangekit.core.model.AmendRequest;
import dev.exchangekit.core.model.CancelResult;
import dev.exchangekit.core.model.ChangeOutcome;
import dev.exchangekit.core.model.ExitOrder;
import dev.exchangekit.core.model.MarginMode;
import dev.exchangekit.core.model.OrderAck;
import dev.exchangekit.core.model.OrderRef;
import dev.exchangekit.core.model.OrderRequest;
import dev.exchangekit.core.model.PlaceResult;
import dev.exchangekit.core.model.PositionSide;
import dev.exchangekit.core.model.PriceSource;
import dev.exchangekit.core.model.Side;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.model.TimeInForce;
import dev.exchangekit.core.model.Trigger;
import dev.exchangekit.core.order.OrderOutcome;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** New orders, amends and cancels in unified words, as a unified account is told them. */
class UnifiedOrdersTest {
    private static final Instant NOW = Instant.parse("2026-03-04T10:30:00Z");
    private static final Symbol SPOT = Symbol.of("BTC/USDT");
    private static final Symbol LINEAR = Symbol.of("BTC/USDT:USDT");
    private static final BigDecimal PRICE = new BigDecimal("60000");
    private static final BigDecimal QUANTITY = new BigDecimal("0.01");

    private static final String PLACE = "/api/v3/trade/place-order";
    private static final String PLACE_MANY = "/api/v3/trade/place-batch";
    private static final String PLACE_STRATEGY = "/api/v3/trade/place-strategy-order";
    private static final String MODIFY = "/api/v3/trade/modify-order";
    private static final String MODIFY_STRATEGY = "/api/v3/trade/modify-strategy-order";
    private static final String CANCEL = "/api/v3/trade/cancel-order";
    private static final String CANCEL_MANY = "/api/v3/trade/cancel-batch";
    private static final String CANCEL_STRATEGY = "/api/v3/trade/cancel-strategy-order";
    private static final String CANCEL_ALL = "/api/v3/trade/cancel-symbol-order";
    private static final String ORDER = "/api/v3/trade/order-info";
    private static final String OPEN_STRATEGIES = "/api/v3/trade/unfilled-strategy-orders";
    private static final String PAST_STRATEGIES = "/api/v3/trade/history-strategy-orders";
    private static final String TICKERS = "/api/v3/market/tickers";
    private static final String POSITIONS = "/api/v3/position/current-position";

    private final FakeBitget bitget = new FakeBitget(AccountMode.UNIFIED, NOW);
    private final Exchange exchange = bitget.client().unified();

    @BeforeEach
    void instruments() {
        bitget.answers("/api/v3/market/instruments", url -> Answers.instruments(url.queryParameter("category")));
        exchange.market().instruments();
        bitget.answers(PLACE, "{'orderId':'o-1','clientOid':'c-1'}");
        bitget.answers(PLACE_STRATEGY, "{'orderId':'s-1','clientOid':'c-1'}");
        bitget.answers(CANCEL, "{'orderId':'o-1','clientOid':'c-1'}");
        bitget.answers(CANCEL_STRATEGY, "null");
        bitget.answers(OPEN_STRATEGIES, "[]");
        bitget.answers(PAST_STRATEGIES, "{'list':[],'cursor':''}");
        bitget.refuses(ORDER, "25204", "Order does not exist");
        bitget.answers(TICKERS, "[" + Answers.ticker("60000", "60100") + "]");
        bitget.answers(POSITIONS, "{'list':[]}");
        bitget.sent();
    }

    @AfterEach
    void end() {
        bitget.close();
    }

    private static OrderRequest limit(Symbol symbol) {
        return OrderRequest.limit(symbol, Side.BUY, QUANTITY, PRICE);
    }

    private JsonNode placed(OrderRequest order) {
        exchange.trading().place(order);
        return only(PLACE);
    }

    private JsonNode waiting(OrderRequest order) {
        exchange.trading().place(order);
        return only(PLACE_STRATEGY);
    }

    private JsonNode only(String path) {
        List<JsonNode> bodies = bodies(path);
        assertThat(bodies).hasSize(1);
        return bodies.get(0);
    }

    private List<JsonNode> bodies(String path) {
        return bitget.sent().stream()
                .filter(request -> request.getUrl().encodedPath().equals(path))
                .map(FakeBitget::body)
                .toList();
    }

    private List<String> paths() {
        return bitget.sent().stream()
                .map(RecordedRequest::getUrl)
                .map(url -> url.encodedPath().replaceFirst(".*/", ""))
                .toList();
    }

    /** The values of these fields; empty for what is not sent. */
    private static List<String> words(JsonNode body, String... fields) {
        List<String> words = new ArrayList<>();
        for (String field : fields) {
            words.add(body.path(field).asText());
        }
        return words;
    }

    @Test
    void spotMarketBuySpendsAnAmount() {
        JsonNode body = placed(OrderRequest.marketQuote(SPOT, Side.BUY, new BigDecimal("100")));
        assertThat(words(body, "category", "symbol", "side", "orderType", "qty", "timeInForce", "posSide"))
                .containsExactly("SPOT", "BTCUSDT", "buy", "market", "100", "", "");
        assertThat(body.path("clientOid").asText()).isNotBlank();
    }

    @Test
    void spotMarketOrdersByTheOtherNumberAreRefusedWithTheOneToGive() {
        assertThatThrownBy(() -> exchange.trading().place(OrderRequest.market(SPOT, Side.BUY, QUANTITY)))
                .isInstanceOf(UnsupportedFeatureException.class)
                .hasMessageContaining("MARKET_BUY_BY_QUOTE_AMOUNT");
        assertThatThrownBy(() -> exchange.trading().place(OrderRequest.marketQuote(SPOT, Side.SELL, PRICE)))
                .isInstanceOf(UnsupportedFeatureException.class)
                .hasMessageContaining("MARKET_SELL_BY_QUANTITY");
        assertThat(paths()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"GTC, gtc", "IOC, ioc", "FOK, fok", "POST_ONLY, post_only"})
    void limitOrderSaysHowLongItStays(String time, String word) {
        JsonNode body = placed(
                limit(SPOT).toBuilder().timeInForce(new TimeInForce(time)).build());
        assertThat(words(body, "orderType", "qty", "price", "timeInForce"))
                .containsExactly("limit", "0.01", "60000", word);
    }

    @ParameterizedTest
    @CsvSource({
        "BUY,  -,     false, buy,  '',    ''",
        "SELL, -,     true,  sell, '',    yes",
        "BUY,  LONG,  false, buy,  long,  ''",
        "SELL, LONG,  true,  sell, long,  ''",
        "SELL, SHORT, false, sell, short, ''",
        "BUY,  SHORT, true,  buy,  short, ''"
    })
    void sideIsWhatIsDoneAndThePositionIsNamedBesideIt(
            Side side, String position, boolean reduceOnly, String word, String held, String reduces) {
        JsonNode body = placed(OrderRequest.market(LINEAR, side, QUANTITY).toBuilder()
                .positionSide(position.equals("-") ? Optional.empty() : Optional.of(PositionSide.valueOf(position)))
                .reduceOnly(reduceOnly)
                .marginMode(MarginMode.ISOLATED)
                .build());
        assertThat(words(body, "side", "posSide", "reduceOnly", "marginMode"))
                .containsExactly(word, held, reduces, "isolated");
    }

    /** In hedge mode, long with isolated margin and short with crossed margin. */
    private void positions() {
        bitget.answers(
                POSITIONS, "{'list':[" + position("long", "isolated") + "," + position("short", "crossed") + "]}");
    }

    private static String position(String side, String margin) {
        return "{'category':'USDT-FUTURES','symbol':'BTCUSDT','posSide':'" + side + "','marginMode':'" + margin
                + "','total':'0.5'}";
    }

    @ParameterizedTest
    @CsvSource({"LONG, isolated", "SHORT, ''"})
    void orderThatDoesNotSayHowItIsMarginedIsMarginedAsItsPosition(PositionSide side, String mode) {
        positions();
        JsonNode body = placed(limit(LINEAR).toBuilder()
                .side(side.exitSide())
                .positionSide(side)
                .build());
        assertThat(body.path("marginMode").asText()).isEqualTo(mode);
    }

    @Test
    void orderOfAnotherSymbolAndOneThatSaysHowItIsMarginedAreSentAsTheyAre() {
        bitget.answers(POSITIONS, "{'list':[" + position("long", "isolated").replace("BTCUSDT", "ETHUSDT") + "]}");
        assertThat(placed(limit(LINEAR)).has("marginMode")).isFalse();
        exchange.trading()
                .place(limit(LINEAR).toBuilder().marginMode(MarginMode.CROSS).build());
        exchange.trading().place(limit(SPOT));
        assertThat(paths()).containsExactly("place-order", "place-order");
    }

    @Test
    void orderWithIsolatedMarginIsNotSentInABatchNorToWaitForAPrice() {
        bitget.answers(POSITIONS, "{'list':[" + position("long", "isolated") + "]}");
        List<PlaceResult> results = exchange.trading().placeMany(List.of(limit(LINEAR), limit(LINEAR)));
        assertThat(results).extracting(PlaceResult::isAccepted).containsExactly(true, true);
        assertThat(paths()).containsExactly("current-position", "place-order", "place-order");
        OrderRequest opens =
                OrderRequest.triggerMarket(LINEAR, Side.BUY, QUANTITY, Trigger.stop(new BigDecimal("61000")));
        assertThatThrownBy(() -> exchange.trading().place(opens)).isInstanceOf(UnsupportedFeatureException.class);
        assertThat(paths()).containsExactly("current-position");
    }

    @Test
    void attachedExitsSayWhatTheyWatchAndHowTheyClose() {
        JsonNode body = placed(limit(LINEAR).toBuilder()
                .takeProfit(ExitOrder.limit(new BigDecimal("66000"), new BigDecimal("65990")))
                .stopLoss(ExitOrder.builder()
                        .triggerPrice(new BigDecimal("59000"))
                        .source(PriceSource.MARK)
                        .build())
                .build());
        assertThat(words(body, "takeProfit", "tpTriggerBy", "tpOrderType", "tpLimitPrice"))
                .containsExactly("66000", "market", "limit", "65990");
        assertThat(words(body, "stopLoss", "slTriggerBy", "slOrderType", "slLimitPrice"))
                .containsExactly("59000", "mark", "market", "");
    }

    @Test
    void exitsOfSpotWatchTheMarketPriceUntold() {
        ExitOrder stop = ExitOrder.market(new BigDecimal("59000"));
        JsonNode body = placed(limit(SPOT).toBuilder().stopLoss(stop).build());
        assertThat(words(body, "stopLoss", "slTriggerBy", "slOrderType")).containsExactly("59000", "", "market");
        assertThatThrownBy(() -> exchange.trading()
                        .place(limit(SPOT).toBuilder()
                                .stopLoss(ExitOrder.builder()
                                        .from(stop)
                                        .source(PriceSource.MARK)
                                        .build())
                                .build()))
                .isInstanceOf(UnsupportedFeatureException.class);
        assertThat(paths()).isEmpty();
    }

    @Test
    void acknowledgementOfAnOrderThatReplacesOthersHasNoIdOfTheExchange() {
        bitget.answers(PLACE, "{'orderId':null,'clientOid':'mine'}");
        OrderAck ack = exchange.trading()
                .place(OrderRequest.market(LINEAR, Side.SELL, QUANTITY).toBuilder()
                        .reduceOnly(true)
                        .clientOrderId("mine")
                        .build());
        assertThat(ack.orderId()).isEmpty();
        assertThat(ack.ref()).isEqualTo(OrderRef.ofClientId(LINEAR, "mine"));
    }

    @ParameterizedTest
    @CsvSource({"SELL, -, long", "BUY, -, short", "SELL, LONG, long", "BUY, SHORT, short"})
    void stopThatClosesIsTheStopLossOfItsPosition(Side side, String position, String held) {
        JsonNode body = waiting(OrderRequest.triggerMarket(LINEAR, side, QUANTITY, Trigger.stop(PRICE)).toBuilder()
                .positionSide(position.equals("-") ? Optional.empty() : Optional.of(PositionSide.valueOf(position)))
                .reduceOnly(true)
                .build());
        assertThat(words(body, "type", "tpslMode", "posSide", "qty", "side", "triggerPrice", "takeProfit"))
                .containsExactly("tpsl", "partial", held, "0.01", "", "", "");
        assertThat(words(body, "stopLoss", "slTriggerBy", "slOrderType", "slLimitPrice"))
                .containsExactly("60000", "market", "market", "");
    }

    @Test
    void takeProfitThatClosesMayHaveALimit() {
        JsonNode body = waiting(OrderRequest.triggerLimit(
                        LINEAR,
                        Side.SELL,
                        QUANTITY,
                        new BigDecimal("65990"),
                        Trigger.takeProfit(new BigDecimal("66000")).on(PriceSource.MARK))
                .toBuilder()
                .reduceOnly(true)
                .build());
        assertThat(words(body, "takeProfit", "tpTriggerBy", "tpOrderType", "tpLimitPrice", "stopLoss"))
                .containsExactly("66000", "mark", "limit", "65990", "");
    }

    @Test
    void stopThatOpensWaitsForItsPrice() {
        exchange.trading()
                .place(OrderRequest.triggerLimit(
                        LINEAR,
                        Side.BUY,
                        QUANTITY,
                        new BigDecimal("61010"),
                        Trigger.stop(new BigDecimal("61000")).on(PriceSource.MARK)));
        List<RecordedRequest> sent = bitget.sent();
        assertThat(sent)
                .extracting(request -> request.getUrl().encodedPath())
                .containsExactly(POSITIONS, TICKERS, PLACE_STRATEGY);
        JsonNode body = FakeBitget.body(sent.get(2));
        assertThat(words(body, "type", "side", "posSide", "qty", "tpslMode"))
                .containsExactly("trigger", "buy", "", "0.01", "");
        assertThat(words(body, "triggerBy", "triggerPrice", "triggerOrderType", "triggerOrderPrice"))
                .containsExactly("mark", "61000", "limit", "61010");
    }

    @Test
    void spotStopIsNotToldWhatToWatch() {
        JsonNode body =
                waiting(OrderRequest.triggerMarket(SPOT, Side.SELL, QUANTITY, Trigger.stop(new BigDecimal("59000"))));
        assertThat(words(body, "category", "type", "side", "triggerBy", "triggerPrice", "triggerOrderType"))
                .containsExactly("SPOT", "trigger", "sell", "", "59000", "market");
    }

    @ParameterizedTest
    @CsvSource({"BUY, STOP, 59999", "SELL, STOP, 60000", "BUY, TAKE_PROFIT, 60001", "SELL, TAKE_PROFIT, 60000"})
    void orderWhosePriceHasPassedIsNotSentToWaitForItsReturn(Side side, Trigger.Kind kind, BigDecimal price) {
        OrderRequest order =
                OrderRequest.triggerMarket(LINEAR, side, QUANTITY, new Trigger(kind, price, PriceSource.LAST));
        assertThatThrownBy(() -> exchange.trading().place(order))
                .isInstanceOfSatisfying(
                        OrderRejectedException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.PRICE));
        assertThat(paths()).containsExactly("current-position", "tickers");
    }

    @Test
    void whatNoWordIsForIsRefusedBeforeSending() {
        OrderRequest stop =
                OrderRequest.triggerLimit(LINEAR, Side.BUY, QUANTITY, PRICE, Trigger.stop(new BigDecimal("61000")));
        assertThat(List.of(
                        stop.toBuilder()
                                .stopLoss(ExitOrder.market(new BigDecimal("59000")))
                                .build(),
                        stop.toBuilder().timeInForce(TimeInForce.POST_ONLY).build(),
                        stop.toBuilder().marginMode(MarginMode.ISOLATED).build(),
                        stop.toBuilder()
                                .trigger(Trigger.stop(new BigDecimal("61000")).on(PriceSource.INDEX))
                                .build(),
                        OrderRequest.marketQuote(SPOT, Side.BUY, PRICE).toBuilder()
                                .trigger(Trigger.stop(new BigDecimal("61000")))
                                .build()))
                .allSatisfy(order -> assertThatThrownBy(() -> exchange.trading().place(order))
                        .isInstanceOf(UnsupportedFeatureException.class));
        assertThat(paths()).isEmpty();
    }

    @Test
    void manyOrdersGoInBatchesOfACategoryAndWhatBatchesDoNotTakeAlone() {
        bitget.answers(
                PLACE_MANY,
                "[{'clientOid':'b','code':'25202','msg':'Insufficient balance'},{'orderId':'o-a','clientOid':'a'}]");
        OrderRequest reduces = OrderRequest.market(LINEAR, Side.SELL, QUANTITY).toBuilder()
                .reduceOnly(true)
                .build();
        List<OrderRequest> orders = List.of(named(limit(LINEAR), "a"), reduces, named(limit(LINEAR), "b"));
        List<PlaceResult> results = exchange.trading().placeMany(orders);
        assertThat(results)
                .extracting(PlaceResult::request, PlaceResult::outcome)
                .containsExactly(
                        tuple(orders.get(0), OrderOutcome.ACCEPTED),
                        tuple(orders.get(1), OrderOutcome.ACCEPTED),
                        tuple(orders.get(2), OrderOutcome.REJECTED));
        assertThat(results.get(0).orElseThrow().orderId()).contains("o-a");
        assertThat(results.get(2).failure())
                .get()
                .isInstanceOfSatisfying(
                        OrderRejectedException.class,
                        e -> assertThat(e.kind()).isEqualTo(ErrorKind.INSUFFICIENT_BALANCE));
        List<RecordedRequest> sent = bitget.sent();
        assertThat(sent)
                .extracting(request -> request.getUrl().encodedPath())
                .containsExactly(POSITIONS, PLACE_MANY, PLACE);
        assertThat(FakeBitget.body(sent.get(1)).isArray()).isTrue();
        assertThat(StreamSupport.stream(FakeBitget.body(sent.get(1)).spliterator(), false))
                .extracting(order -> order.path("clientOid").asText())
                .containsExactly("a", "b");
    }

    private static OrderRequest named(OrderRequest order, String id) {
        return order.toBuilder().clientOrderId(id).build();
    }

    @Test
    void refusalOfAnOrderAloneIsItsResult() {
        bitget.refuses(PLACE, "25202", "Insufficient balance");
        OrderRequest exits = limit(SPOT).toBuilder()
                .stopLoss(ExitOrder.market(new BigDecimal("59000")))
                .build();
        OrderRequest passed =
                OrderRequest.triggerMarket(LINEAR, Side.BUY, QUANTITY, Trigger.stop(new BigDecimal("50000")));
        assertThat(exchange.trading().placeMany(List.of(exits, passed)))
                .extracting(PlaceResult::outcome)
                .containsExactly(OrderOutcome.REJECTED, OrderOutcome.REJECTED);
    }

    @Test
    void lostAnswerToABatchIsSettledByLookUps() {
        bitget.refuses(PLACE_MANY, "40010", "Request timed out");
        bitget.answers(
                ORDER,
                url -> Answers.order("'clientOid':'" + url.queryParameter("clientOid") + "','createdTime':'"
                        + NOW.toEpochMilli() + "'"));
        List<PlaceResult> results =
                exchange.trading().placeMany(List.of(named(limit(SPOT), "a"), named(limit(SPOT), "b")));
        assertThat(results).extracting(PlaceResult::isAccepted).containsExactly(true, true);
        assertThat(results.get(1).orElseThrow().clientOrderId()).contains("b");
    }

    @Test
    void amendKeepsTheOrderAndIsNotToCancelIt() {
        bitget.answers(MODIFY, "{'orderId':'o-1','clientOid':'c-1'}");
        OrderRef ref = OrderRef.of(LINEAR, "o-1");
        var result = exchange.trading()
                .amend(AmendRequest.builder()
                        .order(ref)
                        .price(PRICE)
                        .stopLoss(ExitOrder.market(new BigDecimal("59000")))
                        .build());
        assertThat(result.outcome()).isEqualTo(ChangeOutcome.ACCEPTED);
        assertThat(result.replaced()).isFalse();
        assertThat(words(only(MODIFY), "orderId", "category", "symbol", "price", "qty", "stopLoss", "autoCancel"))
                .containsExactly("o-1", "USDT-FUTURES", "BTCUSDT", "60000", "", "59000", "");
    }

    @Test
    void amendOfAnOrderThatEndedSaysHow() {
        bitget.refuses(MODIFY, "25204", "Order does not exist");
        bitget.answers(ORDER, Answers.order("'orderStatus':'filled','cumExecQty':'0.01'"));
        assertThat(exchange.trading()
                        .amend(AmendRequest.price(OrderRef.of(SPOT, "o-1"), PRICE))
                        .outcome())
                .isEqualTo(ChangeOutcome.ALREADY_FILLED);
    }

    @Test
    void amendOfAnOrderThatWaitsNamesAllItHas() {
        bitget.answers(MODIFY_STRATEGY, "{'orderId':'s-1','clientOid':'c-1'}");
        bitget.answers(
                OPEN_STRATEGIES,
                url -> "tpsl".equals(url.queryParameter("type"))
                        ? "["
                                + Answers.strategy(
                                        "'posSide':'long','stopLoss':'59000','slTriggerBy':'mark','takeProfit':'0'")
                                + "]"
                        : "[]");
        AmendRequest change = AmendRequest.builder()
                .order(OrderRef.of(LINEAR, "s-1"))
                .triggerPrice(new BigDecimal("58000"))
                .build();
        assertThat(exchange.trading().amend(change).outcome()).isEqualTo(ChangeOutcome.ACCEPTED);
        assertThat(words(
                        only(MODIFY_STRATEGY),
                        "orderId",
                        "qty",
                        "stopLoss",
                        "slTriggerBy",
                        "slOrderType",
                        "takeProfit"))
                .containsExactly("s-1", "0.01", "58000", "mark", "market", "");
        assertThatThrownBy(() -> exchange.trading()
                        .amend(AmendRequest.builder()
                                .order(OrderRef.of(LINEAR, "s-1"))
                                .triggerPrice(new BigDecimal("58000"))
                                .price(PRICE)
                                .build()))
                .isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void amendThatBitgetDoesNotKnowInTheBookIsOneOfAnOrderThatWaits() {
        bitget.refuses(MODIFY, "25204", "Order does not exist");
        bitget.answers(MODIFY_STRATEGY, "{'orderId':'s-1','clientOid':'c-1'}");
        trigger("'triggerPrice':'61000','triggerOrderType':'limit','triggerOrderPrice':'61010','triggerBy':'market'");
        exchange.trading().amend(AmendRequest.price(OrderRef.of(LINEAR, "s-1"), new BigDecimal("61005")));
        assertThat(words(only(MODIFY_STRATEGY), "qty", "triggerPrice", "triggerOrderType", "triggerOrderPrice"))
                .containsExactly("0.01", "61000", "limit", "61005");
    }

    /** One that waits, and of which Bitget does not say what it does. */
    private void trigger(String fields) {
        bitget.answers(
                OPEN_STRATEGIES,
                url -> "trigger".equals(url.queryParameter("type")) ? "[" + Answers.strategy(fields) + "]" : "[]");
    }

    @Test
    void changeOfAnUnknownOrderThatWaitsIsRefused() {
        OrderRef ref = OrderRef.of(LINEAR, "s-9").toBuilder().conditional(true).build();
        assertThatThrownBy(() -> exchange.trading().amend(AmendRequest.quantity(ref, QUANTITY)))
                .isInstanceOfSatisfying(
                        OrderRejectedException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.ORDER_NOT_FOUND));
    }

    @Test
    void amendOfAnOrderThatWaitedIsOneOfWhatCameOfIt() {
        bitget.answers(ORDER, Answers.order("'orderId':'o-2'"));
        bitget.answers(MODIFY, "{'orderId':'o-2','clientOid':'c-1'}");
        OrderRef ref =
                OrderRef.ofClientId(SPOT, "c-1").toBuilder().conditional(true).build();
        assertThat(exchange.trading().amend(AmendRequest.price(ref, PRICE)).outcome())
                .isEqualTo(ChangeOutcome.ACCEPTED);
        assertThat(words(only(MODIFY), "clientOid", "price")).containsExactly("c-1", "60000");
    }

    @Test
    void cancelTriesTheBookAndThenWhatWaits() {
        bitget.refuses(CANCEL, "25204", "Order does not exist");
        trigger("'triggerPrice':'61000'");
        CancelResult result = exchange.trading().cancel(OrderRef.of(LINEAR, "s-1"));
        assertThat(result.outcome()).isEqualTo(ChangeOutcome.ACCEPTED);
        assertThat(paths())
                .containsExactly(
                        "cancel-order",
                        "order-info",
                        "unfilled-strategy-orders",
                        "history-strategy-orders",
                        "unfilled-strategy-orders",
                        "cancel-strategy-order");
    }

    @Test
    void orderThatIsSaidToWaitIsCancelledAtOnce() {
        OrderRef ref = OrderRef.of(LINEAR, "s-1").toBuilder().conditional(true).build();
        exchange.trading().cancel(ref);
        assertThat(paths()).containsExactly("cancel-strategy-order");
    }

    @Test
    void cancelOfAnOrderThatEndedSaysHow() {
        bitget.refuses(CANCEL, "25204", "Order does not exist");
        bitget.answers(ORDER, Answers.order("'orderStatus':'cancelled','cancelReason':'normal_cancel'"));
        assertThat(exchange.trading().cancel(OrderRef.of(SPOT, "o-1")).outcome())
                .isEqualTo(ChangeOutcome.ALREADY_CANCELLED);
    }

    @ParameterizedTest
    @CsvSource({"success, ALREADY_FINAL", "cancelled, ALREADY_CANCELLED"})
    void cancelOfAnOrderThatWaitedSaysHowItEnded(String status, ChangeOutcome outcome) {
        bitget.refuses(CANCEL, "25204", "Order does not exist");
        bitget.answers(PAST_STRATEGIES, "{'list':[" + Answers.strategy("'status':'" + status + "'") + "],'cursor':''}");
        assertThat(exchange.trading().cancel(OrderRef.of(LINEAR, "s-1")).outcome())
                .isEqualTo(outcome);
    }

    @Test
    void cancelOfAnUnknownOrderStaysARefusal() {
        bitget.refuses(CANCEL, "25204", "Order does not exist");
        assertThatThrownBy(() -> exchange.trading().cancel(OrderRef.of(SPOT, "o-9")))
                .isInstanceOfSatisfying(
                        OrderRejectedException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.ORDER_NOT_FOUND));
    }

    @Test
    void manyCancelsAnswerForEach() {
        bitget.answers(
                CANCEL_MANY,
                "[{'orderId':'o-2','code':'25204','msg':'Order does not exist'},{'orderId':'o-1','clientOid':'c-1'}]");
        bitget.answers(ORDER, Answers.order("'orderId':'o-2','orderStatus':'filled','cumExecQty':'0.01'"));
        List<OrderRef> refs = List.of(
                OrderRef.of(SPOT, "o-1"),
                OrderRef.of(LINEAR, "s-1").toBuilder().conditional(true).build(),
                OrderRef.of(SPOT, "o-2"));
        assertThat(exchange.trading().cancelMany(refs))
                .extracting(CancelResult::order, CancelResult::outcome)
                .containsExactly(
                        tuple(refs.get(0), ChangeOutcome.ACCEPTED),
                        tuple(refs.get(1), ChangeOutcome.ACCEPTED),
                        tuple(refs.get(2), ChangeOutcome.ALREADY_FILLED));
        List<JsonNode> sent = bodies(CANCEL_MANY);
        assertThat(words(sent.get(0).path(1), "category", "symbol", "orderId", "clientOid"))
                .containsExactly("SPOT", "BTCUSDT", "o-2", "");
    }

    @Test
    void cancelAllEndsWhatWaitsFirst() {
        trigger("'triggerPrice':'61000'");
        bitget.answers(
                CANCEL_ALL,
                "{'list':[{'orderId':'o-1','clientOid':'c-1','code':'','msg':''},"
                        + "{'orderId':'o-2','clientOid':'c-2','code':'24056','msg':'notExisted'}]}");
        assertThat(exchange.trading().cancelAll(LINEAR))
                .extracting(ref -> ref.orderId().orElseThrow())
                .containsExactly("s-1", "o-1");
        assertThat(paths()).endsWith("cancel-strategy-order", "cancel-symbol-order");
    }

    @Test
    void cancelAllOfNothingIsNoFailure() {
        bitget.refuses(CANCEL_ALL, "22001", "No order to cancel");
        assertThat(exchange.trading().cancelAll(SPOT)).isEmpty();
    }

    @Test
    void featuresAreThoseOfTheMarket() {
        assertThat(exchange.supports(Feature.MARKET_BUY_BY_QUANTITY, SPOT)).isFalse();
        assertThat(exchange.supports(Feature.MARKET_BUY_BY_QUANTITY, LINEAR)).isTrue();
        assertThat(exchange.supports(Feature.MARKET_BUY_BY_QUOTE_AMOUNT, LINEAR))
                .isFalse();
        assertThat(exchange.supports(Feature.REDUCE_ONLY, SPOT)).isFalse();
        assertThat(exchange.supports(Feature.STOP_ORDERS, SPOT)).isTrue();
        assertThat(exchange.supports(Feature.TRAILING_STOPS)).isFalse();
    }
}

package dev.exchangekit.bitget.unified;

import static dev.exchangekit.bitget.unified.ClassicVenue.ACCOUNT;
import static dev.exchangekit.bitget.unified.ClassicVenue.FUTURES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.OrderRejectedException;
import dev.exchangekit.core.error.UnsupportedFeatureException;
import dev.exchangekit.core.exchange.Exchange;
import dev.exchangekit.core.exchange.Feature;
import dev.exchangekit.core.model.AmendRequest;
import dev.exchangekit.core.model.AmendResult;
import dev.exchangekit.core.model.CancelResult;
import dev.exchangekit.core.model.ChangeOutcome;
import dev.exchangekit.core.model.ExitOrder;
import dev.exchangekit.core.model.Fee;
import dev.exchangekit.core.model.Fill;
import dev.exchangekit.core.model.HistoryPage;
import dev.exchangekit.core.model.HistoryWindow;
import dev.exchangekit.core.model.MarginMode;
import dev.exchangekit.core.model.Order;
import dev.exchangekit.core.model.OrderReason;
import dev.exchangekit.core.model.OrderRef;
import dev.exchangekit.core.model.OrderRequest;
import dev.exchangekit.core.model.OrderStatus;
import dev.exchangekit.core.model.PlaceResult;
import dev.exchangekit.core.model.PositionSide;
import dev.exchangekit.core.model.PriceSource;
import dev.exchangekit.core.model.Side;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.model.TimeInForce;
import dev.exchangekit.core.model.TrailingStop;
import dev.exchangekit.core.model.Trigger;
import dev.exchangekit.core.order.OrderOutcome;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Orders and fills of a classic futures account in unified words. */
class ClassicFuturesOrdersTest {
    private static final Symbol LINEAR = Symbol.of("BTC/USDT:USDT");
    private static final Symbol INVERSE = Symbol.of("BTC/USD:BTC");
    private static final BigDecimal PRICE = new BigDecimal("60000");
    private static final BigDecimal QUANTITY = new BigDecimal("0.01");
    private static final OrderRef REF = OrderRef.of(LINEAR, "1");

    private final ClassicVenue venue = new ClassicVenue();
    private final FakeBitget bitget = venue.bitget;
    private final Exchange exchange = venue.exchange;

    @AfterEach
    void end() {
        venue.close();
    }

    private static OrderRequest.Builder limit(Side side) {
        return OrderRequest.limit(LINEAR, side, QUANTITY, PRICE).toBuilder()
                .marginMode(MarginMode.CROSS)
                .clientOrderId("c-1");
    }

    private Map<String, String> placed(OrderRequest order) {
        exchange.trading().place(order);
        return venue.only(FUTURES + "place-order");
    }

    private Map<String, String> waiting(OrderRequest order) {
        exchange.trading().place(order);
        return venue.only(FUTURES + "place-plan-order");
    }

    private static String order(String changes) {
        return """
                {'symbol':'BTCUSDT','size':'0.02','orderId':'1','clientOid':'c-1','baseVolume':'0','fee':'','price':'59000',
                 'priceAvg':'','side':'buy','force':'gtc','posSide':'net','marginCoin':'USDT','reduceOnly':'NO',
                 'tradeSide':'buy_single','posMode':'one_way_mode','orderType':'limit','orderSource':'normal',
                 'status':'live','cTime':'1770000000000','uTime':'1770000000001'%s}""".formatted(changes.isEmpty() ? "" : "," + changes);
    }

    private static String plan(String changes) {
        return """
                {'planType':'normal_plan','symbol':'BTCUSDT','size':'0.01','orderId':'7','clientOid':'p-7','price':'',
                 'executePrice':'','callbackRatio':'','triggerPrice':'58000','triggerType':'fill_price','planStatus':'live',
                 'side':'sell','posSide':'net','tradeSide':'sell_single','posMode':'one_way_mode','orderType':'market',
                 'cTime':'1770000000000','uTime':''%s}""".formatted(changes.isEmpty() ? "" : "," + changes);
    }

    private void plans(String planType, String order) {
        bitget.answers(
                FUTURES + "orders-plan-pending",
                url -> Objects.equals(url.queryParameter("planType"), planType)
                        ? "{'entrustedList':[" + order + "],'endId':null}"
                        : "{'entrustedList':[],'endId':null}");
    }

    @Test
    void limitOrderOfOneWayModeNamesNoPosition() {
        assertThat(placed(limit(Side.BUY).build()))
                .containsOnly(
                        Map.entry("symbol", "BTCUSDT"),
                        Map.entry("productType", "USDT-FUTURES"),
                        Map.entry("marginMode", "crossed"),
                        Map.entry("marginCoin", "USDT"),
                        Map.entry("size", "0.01"),
                        Map.entry("price", "60000"),
                        Map.entry("side", "buy"),
                        Map.entry("orderType", "limit"),
                        Map.entry("force", "gtc"),
                        Map.entry("clientOid", "c-1"));
    }

    @Test
    void orderThatDoesNotSayItIsMarginedAsItsSymbol() {
        exchange.trading().place(OrderRequest.market(LINEAR, Side.SELL, QUANTITY));
        assertThat(venue.calls()).containsExactly("account", "place-order");
        assertThat(placed(OrderRequest.market(LINEAR, Side.SELL, QUANTITY)))
                .containsEntry("marginMode", "isolated")
                .doesNotContainKeys("force", "price");
    }

    @Test
    void coinMarginedOrderIsMarginedInItsCoin() {
        assertThat(placed(OrderRequest.market(INVERSE, Side.BUY, QUANTITY).toBuilder()
                        .marginMode(MarginMode.CROSS)
                        .build()))
                .containsEntry("productType", "COIN-FUTURES")
                .containsEntry("symbol", "BTCUSD")
                .containsEntry("marginCoin", "BTC");
    }

    @ParameterizedTest
    @CsvSource({
        "BUY,  LONG,  buy,  open",
        "SELL, LONG,  buy,  close",
        "SELL, SHORT, sell, open",
        "BUY,  SHORT, sell, close",
    })
    void hedgeModeNamesThePositionByTheSide(Side side, PositionSide position, String word, String trade) {
        assertThat(placed(limit(side).positionSide(position).build()))
                .containsEntry("side", word)
                .containsEntry("tradeSide", trade)
                .doesNotContainKey("reduceOnly");
    }

    @Test
    void orderOfOneWayModeThatReducesSaysSo() {
        assertThat(placed(limit(Side.SELL)
                        .reduceOnly(true)
                        .timeInForce(TimeInForce.POST_ONLY)
                        .build()))
                .containsEntry("reduceOnly", "YES")
                .containsEntry("force", "post_only")
                .doesNotContainKey("tradeSide");
    }

    @Test
    void exitsAreAttachedWithTheirLimits() {
        assertThat(placed(limit(Side.BUY)
                        .takeProfit(ExitOrder.limit(new BigDecimal("65000"), new BigDecimal("64900")))
                        .stopLoss(ExitOrder.market(new BigDecimal("55000")))
                        .build()))
                .containsEntry("presetStopSurplusPrice", "65000")
                .containsEntry("presetStopSurplusExecutePrice", "64900")
                .containsEntry("presetStopLossPrice", "55000")
                .doesNotContainKey("presetStopLossExecutePrice");
    }

    @Test
    void attachedExitsWatchTheLastPriceOnly() {
        OrderRequest order = limit(Side.BUY)
                .stopLoss(ExitOrder.builder()
                        .triggerPrice(new BigDecimal("55000"))
                        .source(PriceSource.MARK)
                        .build())
                .build();
        unsupported(Feature.ATTACHED_EXITS, () -> exchange.trading().place(order));
    }

    private void unsupported(Feature feature, Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        UnsupportedFeatureException.class,
                        e -> assertThat(e.feature()).isEqualTo(feature));
        assertThat(venue.calls()).isEmpty();
    }

    @Test
    void stopWaitsAsAPlanOrder() {
        OrderRequest stop = OrderRequest.triggerMarket(
                        LINEAR,
                        Side.SELL,
                        QUANTITY,
                        Trigger.stop(new BigDecimal("58000")).on(PriceSource.MARK))
                .toBuilder()
                .positionSide(PositionSide.LONG)
                .build();
        assertThat(waiting(stop))
                .containsEntry("planType", "normal_plan")
                .containsEntry("marginMode", "isolated")
                .containsEntry("triggerPrice", "58000")
                .containsEntry("triggerType", "mark_price")
                .containsEntry("orderType", "market")
                .containsEntry("side", "buy")
                .containsEntry("tradeSide", "close")
                .doesNotContainKey("price");
    }

    @Test
    void stopWhosePriceHasPassedIsNotSent() {
        OrderRequest stop =
                OrderRequest.triggerMarket(LINEAR, Side.SELL, QUANTITY, Trigger.stop(new BigDecimal("61000")));
        assertThatThrownBy(() -> exchange.trading().place(stop))
                .isInstanceOfSatisfying(
                        OrderRejectedException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.PRICE));
        assertThat(venue.calls()).containsExactly("ticker");
    }

    @Test
    void triggersDoNotWatchTheIndex() {
        OrderRequest stop = OrderRequest.triggerMarket(
                LINEAR,
                Side.SELL,
                QUANTITY,
                Trigger.stop(new BigDecimal("58000")).on(PriceSource.INDEX));
        unsupported(Feature.STOP_ORDERS, () -> exchange.trading().place(stop));
    }

    @Test
    void trailingStopThatFollowsAtOnceIsActivatedByTheLastPrice() {
        OrderRequest trail =
                OrderRequest.trailing(LINEAR, Side.SELL, QUANTITY, TrailingStop.percent(new BigDecimal("1.5")));
        assertThat(waiting(trail.toBuilder().reduceOnly(true).build()))
                .containsEntry("planType", "track_plan")
                .containsEntry("callbackRatio", "1.5")
                .containsEntry("triggerPrice", "60000")
                .containsEntry("triggerType", "fill_price")
                .containsEntry("reduceOnly", "YES");
    }

    @Test
    void trailingStopByDistanceIsUnsupported() {
        OrderRequest trail =
                OrderRequest.trailing(LINEAR, Side.SELL, QUANTITY, TrailingStop.distance(new BigDecimal("100")));
        unsupported(Feature.TRAILING_STOPS, () -> exchange.trading().place(trail));
    }

    @Test
    void ordersOfOneSymbolAndMarginModeShareACall() {
        bitget.answers(FUTURES + "batch-place-order", """
                {'successList':[{'orderId':'9','clientOid':'c-2'},{'orderId':'8','clientOid':'c-1'}],
                 'failureList':[{'orderId':'','clientOid':'c-3','errorMsg':'insufficient balance','errorCode':'40762'}]}""");
        List<OrderRequest> orders = List.of(
                limit(Side.BUY).build(),
                limit(Side.BUY).clientOrderId("c-2").build(),
                limit(Side.SELL).clientOrderId("c-3").build(),
                OrderRequest.triggerMarket(LINEAR, Side.SELL, QUANTITY, Trigger.stop(new BigDecimal("58000"))));
        List<PlaceResult> results = exchange.trading().placeMany(orders);
        assertThat(results).extracting(PlaceResult::request).containsExactlyElementsOf(orders);
        assertThat(results)
                .extracting(PlaceResult::outcome, r -> r.ack().flatMap(ack -> ack.orderId()))
                .containsExactly(
                        tuple(OrderOutcome.ACCEPTED, Optional.of("8")),
                        tuple(OrderOutcome.ACCEPTED, Optional.of("9")),
                        tuple(OrderOutcome.REJECTED, Optional.empty()),
                        tuple(OrderOutcome.ACCEPTED, Optional.of("1")));
        assertThat(results.get(2).failure())
                .get()
                .isInstanceOfSatisfying(
                        OrderRejectedException.class,
                        e -> assertThat(e.kind()).isEqualTo(ErrorKind.INSUFFICIENT_BALANCE));
        assertThat(venue.calls()).containsExactly("batch-place-order", "ticker", "account", "place-plan-order");
    }

    @Test
    void amendOfThePriceReplacesTheOrderAsALimitOrderOfTheSameSize() {
        bitget.answers(FUTURES + "detail", order(""));
        bitget.answers(FUTURES + "modify-order", "{'orderId':'','clientOid':'n-1'}");
        AmendResult result = exchange.trading()
                .amend(AmendRequest.builder()
                        .order(REF)
                        .price(new BigDecimal("59500"))
                        .newClientOrderId("n-1")
                        .build());
        assertThat(result.replaced()).isTrue();
        assertThat(result.order()).isEqualTo(OrderRef.ofClientId(LINEAR, "n-1"));
        assertThat(venue.only(FUTURES + "modify-order"))
                .containsEntry("orderId", "1")
                .containsEntry("newClientOid", "n-1")
                .containsEntry("newPrice", "59500")
                .containsEntry("newSize", "0.02");
    }

    @Test
    void amendOfPriceAndQuantityNeedsNoLook() {
        bitget.answers(FUTURES + "modify-order", "{'orderId':'','clientOid':'n-1'}");
        exchange.trading()
                .amend(AmendRequest.builder()
                        .order(REF)
                        .price(new BigDecimal("59500"))
                        .quantity(QUANTITY)
                        .build());
        assertThat(venue.calls()).containsExactly("modify-order");
    }

    @Test
    void amendOfAPartlyFilledOrderIsRefused() {
        bitget.answers(FUTURES + "detail", order("'status':'partially_filled','baseVolume':'0.01'"));
        assertThatThrownBy(() -> exchange.trading().amend(AmendRequest.price(REF, new BigDecimal("59500"))))
                .isInstanceOfSatisfying(
                        OrderRejectedException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.ORDER_BUSY));
        assertThat(venue.calls()).containsExactly("detail");
    }

    @Test
    void amendOfAFilledOrderIsAnAnswer() {
        bitget.answers(FUTURES + "detail", order("'status':'filled','baseVolume':'0.02'"));
        assertThat(exchange.trading()
                        .amend(AmendRequest.price(REF, new BigDecimal("59500")))
                        .outcome())
                .isEqualTo(ChangeOutcome.ALREADY_FILLED);
    }

    @Test
    void amendOfOneExitKeepsTheOtherAndTheOrder() {
        bitget.answers(FUTURES + "detail", order("'presetStopLossPrice':'55000'"));
        bitget.answers(FUTURES + "modify-order", "{'orderId':'1','clientOid':'c-1'}");
        AmendResult result = exchange.trading()
                .amend(AmendRequest.builder()
                        .order(REF)
                        .takeProfit(ExitOrder.market(new BigDecimal("66000")))
                        .build());
        assertThat(result.replaced()).isFalse();
        assertThat(venue.only(FUTURES + "modify-order"))
                .containsEntry("newPresetStopSurplusPrice", "66000")
                .containsEntry("newPresetStopLossPrice", "55000")
                .doesNotContainKeys("newPrice", "newSize");
    }

    @Test
    void amendOfATrailingStopNamesItsCallback() {
        plans("track_plan", plan("'planType':'track_plan','callbackRatio':'2'"));
        AmendResult result = exchange.trading()
                .amend(AmendRequest.builder()
                        .order(OrderRef.of(LINEAR, "7"))
                        .triggerPrice(new BigDecimal("57000"))
                        .build());
        assertThat(result.outcome()).isEqualTo(ChangeOutcome.ACCEPTED);
        assertThat(result.replaced()).isFalse();
        assertThat(venue.only(FUTURES + "modify-plan-order"))
                .containsEntry("planType", "track_plan")
                .containsEntry("newCallbackRatio", "2")
                .containsEntry("newTriggerPrice", "57000");
    }

    @Test
    void cancelThatFindsNoneInTheBookEndsThePlanOrder() {
        bitget.refuses(FUTURES + "cancel-order", "40768", "Order does not exist");
        plans("normal_plan", plan(""));
        bitget.answers(
                FUTURES + "cancel-plan-order", "{'successList':[{'orderId':'7','clientOid':'p-7'}],'failureList':[]}");
        OrderRef ref = OrderRef.of(LINEAR, "7");
        assertThat(exchange.trading().cancel(ref).outcome()).isEqualTo(ChangeOutcome.ACCEPTED);
        JsonNode body = venue.bodies(FUTURES + "cancel-plan-order").get(0);
        assertThat(body.path("planType").asText()).isEqualTo("normal_plan");
        assertThat(body.path("orderIdList").findValuesAsText("orderId")).containsExactly("7");
    }

    @Test
    void cancelOfATriggeredOrderEndsTheOneThatItPlaced() {
        bitget.answers(
                FUTURES + "orders-plan-history",
                url -> url.queryParameter("planType").equals("normal_plan")
                        ? "{'entrustedList':[" + plan("'planStatus':'executed','executeOrderId':'1'")
                                + "],'endId':null}"
                        : "{'entrustedList':[],'endId':null}");
        bitget.answers(FUTURES + "detail", url -> order(""));
        OrderRef ref =
                OrderRef.builder().symbol(LINEAR).orderId("7").conditional(true).build();
        CancelResult result = exchange.trading().cancel(ref);
        assertThat(result.order()).isEqualTo(ref);
        assertThat(venue.only(FUTURES + "cancel-order")).containsEntry("orderId", "1");
    }

    @Test
    void cancelOfAFilledOrderIsAnAnswer() {
        bitget.refuses(FUTURES + "cancel-order", "22001", "No order to cancel");
        bitget.answers(FUTURES + "detail", order("'status':'filled','baseVolume':'0.02'"));
        assertThat(exchange.trading().cancel(REF).outcome()).isEqualTo(ChangeOutcome.ALREADY_FILLED);
    }

    @Test
    void cancelManyAnswersForEach() {
        bitget.answers(FUTURES + "batch-cancel-orders", """
                {'successList':[{'orderId':'1','clientOid':'c-1'}],
                 'failureList':[{'orderId':'2','clientOid':'','errorMsg':'not exist','errorCode':'40768'}]}""");
        List<CancelResult> results =
                exchange.trading().cancelMany(List.of(OrderRef.of(LINEAR, "2"), OrderRef.of(LINEAR, "1")));
        assertThat(results)
                .extracting(r -> r.order().id(), CancelResult::outcome)
                .containsExactly(tuple("2", ChangeOutcome.REJECTED), tuple("1", ChangeOutcome.ACCEPTED));
    }

    @Test
    void cancelAllEndsWaitingOrdersOfEveryKindFirst() {
        bitget.answers(FUTURES + "orders-plan-pending", url -> switch (url.queryParameter("planType")) {
            case "normal_plan" -> "{'entrustedList':[" + plan("") + "],'endId':null}";
            case "profit_loss" ->
                "{'entrustedList':[" + plan("'orderId':'8','clientOid':'','planType':'pos_loss'") + "],'endId':null}";
            default -> "{'entrustedList':[],'endId':null}";
        });
        bitget.answers(
                FUTURES + "cancel-plan-order",
                "{'successList':[{'orderId':'7','clientOid':'p-7'},{'orderId':'8','clientOid':''}],'failureList':[]}");
        bitget.refuses(FUTURES + "batch-cancel-orders", "22001", "No order to cancel");
        assertThat(exchange.trading().cancelAll(LINEAR))
                .extracting(OrderRef::id, OrderRef::conditional)
                .containsExactly(tuple("7", true), tuple("8", true));
        assertThat(venue.calls()).endsWith("cancel-plan-order", "cancel-plan-order", "batch-cancel-orders");
    }

    @Test
    void ordersOfHedgeModeSayWhatIsDone() {
        bitget.answers(
                FUTURES + "detail",
                order("'posSide':'long','tradeSide':'close','posMode':'hedge_mode','fee':'-0.3','baseVolume':'0.02',"
                        + "'priceAvg':'59001','status':'filled','orderSource':'pos_loss_market',"
                        + "'presetStopSurplusPrice':'65000','presetStopSurplusType':'mark_price'"));
        Order order = exchange.trading().order(REF).orElseThrow();
        assertThat(order.side()).isEqualTo(Side.SELL);
        assertThat(order.positionSide()).contains(PositionSide.LONG);
        assertThat(order.reduceOnly()).isTrue();
        assertThat(order.fees()).containsExactly(new Fee(new BigDecimal("0.3"), "USDT"));
        assertThat(order.averagePrice()).contains(new BigDecimal("59001"));
        assertThat(order.reason()).contains(OrderReason.STOP_LOSS);
        assertThat(order.takeProfit().orElseThrow().source()).isEqualTo(PriceSource.MARK);
        assertThat(order.stopLoss()).isEmpty();
        assertThat(order.nativeOrder(dev.exchangekit.bitget.futurestrade.Order.class))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "live,             gtc, NEW",
        "partially_filled, gtc, PARTIALLY_FILLED",
        "filled,           gtc, FILLED",
        "canceled,         gtc, CANCELLED",
        "canceled,         ioc, EXPIRED",
        "canceled,         fok, EXPIRED",
        "reject,           gtc, REJECTED",
        "dancing,          gtc, dancing",
    })
    void statusWordsAreUnified(String word, String force, String status) {
        bitget.answers(FUTURES + "detail", order("'status':'" + word + "','force':'" + force + "'"));
        Order order = exchange.trading().order(REF).orElseThrow();
        assertThat(order.status().wire()).isEqualTo(status);
        assertThat(order.nativeStatus()).contains(word);
    }

    @Test
    void openOrdersAreThoseOfTheBookOnceAndThoseThatWait() {
        bitget.answers(FUTURES + "orders-pending", "{'entrustedList':[" + order("") + "],'endId':null}");
        bitget.answers(FUTURES + "orders-plan-pending", url -> switch (url.queryParameter("planType")) {
            case "normal_plan" -> "{'entrustedList':[" + plan("") + "],'endId':null}";
            case "track_plan" ->
                "{'entrustedList':[" + plan("'orderId':'8','planType':'track_plan','callbackRatio':'2'")
                        + "],'endId':null}";
            default ->
                "{'entrustedList':["
                        + plan("'orderId':'9','planType':'pos_profit','size':'','triggerPrice':'70000'")
                        + "],'endId':null}";
        });
        List<Order> open = exchange.trading().openOrders(LINEAR);
        assertThat(open)
                .extracting(Order::orderId, Order::status)
                .containsExactly(
                        tuple("1", OrderStatus.NEW),
                        tuple("7", OrderStatus.UNTRIGGERED),
                        tuple("8", OrderStatus.UNTRIGGERED),
                        tuple("9", OrderStatus.UNTRIGGERED));
        assertThat(open.get(1).trigger()).contains(Trigger.stop(new BigDecimal("58000")));
        assertThat(open.get(1).ref().conditional()).isTrue();
        assertThat(open.get(2).trailingStop().orElseThrow().percent()).contains(new BigDecimal("2"));
        assertThat(open.get(2).reason()).contains(OrderReason.TRAILING_STOP);
        assertThat(open.get(3).trigger()).contains(Trigger.takeProfit(new BigDecimal("70000")));
        assertThat(open.get(3).reduceOnly()).isTrue();
        assertThat(open.get(3).quantity()).isEmpty();
        assertThat(venue.calls()).filteredOn("ticker"::equals).hasSize(1);
    }

    @Test
    void triggeredOrderIsAsFarAsTheOneThatItPlaced() {
        bitget.answers(
                FUTURES + "orders-plan-history",
                url -> url.queryParameter("planType").equals("normal_plan")
                        ? "{'entrustedList':[" + plan("'planStatus':'executed','executeOrderId':'1'")
                                + "],'endId':null}"
                        : "{'entrustedList':[],'endId':null}");
        bitget.answers(
                FUTURES + "detail", order("'status':'filled','baseVolume':'0.01','priceAvg':'57990','fee':'-0.1'"));
        Order order = exchange.trading()
                .order(OrderRef.builder()
                        .symbol(LINEAR)
                        .clientOrderId("p-7")
                        .conditional(true)
                        .build())
                .orElseThrow();
        assertThat(order.orderId()).isEqualTo("7");
        assertThat(order.status()).isEqualTo(OrderStatus.FILLED);
        assertThat(order.filledQuantity()).isEqualByComparingTo("0.01");
        assertThat(order.fees()).containsExactly(new Fee(new BigDecimal("0.1"), "USDT"));
    }

    @Test
    void historyHoldsEndedOrdersAndGoesOnWhereThePageEnds() {
        bitget.answers(
                FUTURES + "orders-history",
                "{'entrustedList':[" + order("'status':'canceled'") + "," + order("'orderId':'2'") + "],'endId':'2'}");
        HistoryPage<Order> page = exchange.trading().orderHistory(LINEAR, HistoryWindow.newest(500));
        assertThat(page.items()).extracting(Order::orderId).containsExactly("1");
        assertThat(page.next().orElseThrow().cursor()).contains("2");
        assertThat(bitget.sent().get(0).getUrl().queryParameter("limit")).isEqualTo("100");
    }

    @Test
    void fillsSayWhatIsDoneAndWhatItCost() {
        Fill fill =
                exchange.trading().fills(LINEAR, HistoryWindow.NEWEST).items().get(0);
        assertThat(fill.side()).isEqualTo(Side.SELL);
        assertThat(fill.positionSide()).contains(PositionSide.LONG);
        assertThat(fill.quantity()).isEqualByComparingTo("0.01");
        assertThat(fill.fees())
                .containsExactly(new Fee(new BigDecimal("0.0171"), "BGB"), new Fee(new BigDecimal("0.2166"), "USDT"));
        assertThat(fill.maker()).contains(false);
        assertThat(fill.realizedProfit()).contains(new BigDecimal("10.2"));
    }

    @Test
    void orderThatNoListKnowsIsEmpty() {
        assertThat(exchange.trading().order(OrderRef.ofClientId(LINEAR, "none")))
                .isEmpty();
    }

    @Test
    void accountIsAskedForTheMarginModeOfItsSymbol() {
        exchange.trading().place(OrderRequest.market(INVERSE, Side.BUY, QUANTITY));
        assertThat(bitget.sent().get(0).getUrl().toString())
                .endsWith(ACCOUNT + "?symbol=BTCUSD&productType=COIN-FUTURES&marginCoin=BTC");
    }
}

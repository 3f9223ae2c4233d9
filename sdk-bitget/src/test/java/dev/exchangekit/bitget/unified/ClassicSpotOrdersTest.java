package dev.exchangekit.bitget.unified;

import static dev.exchangekit.bitget.unified.ClassicVenue.SPOT;
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
import dev.exchangekit.core.model.Order;
import dev.exchangekit.core.model.OrderRef;
import dev.exchangekit.core.model.OrderRequest;
import dev.exchangekit.core.model.OrderStatus;
import dev.exchangekit.core.model.PlaceResult;
import dev.exchangekit.core.model.Side;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.model.TimeInForce;
import dev.exchangekit.core.model.TrailingStop;
import dev.exchangekit.core.model.Trigger;
import dev.exchangekit.core.order.OrderOutcome;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Orders and fills of a classic spot account in unified words. */
class ClassicSpotOrdersTest {
    private static final Symbol BTC = Symbol.of("BTC/USDT");
    private static final BigDecimal PRICE = new BigDecimal("60000");
    private static final BigDecimal QUANTITY = new BigDecimal("0.01");
    private static final OrderRef REF = OrderRef.of(BTC, "1");

    private final ClassicVenue venue = new ClassicVenue();
    private final FakeBitget bitget = venue.bitget;
    private final Exchange exchange = venue.exchange;

    @AfterEach
    void end() {
        venue.close();
    }

    private static OrderRequest.Builder limit(Side side) {
        return OrderRequest.limit(BTC, side, QUANTITY, PRICE).toBuilder().clientOrderId("c-1");
    }

    private Map<String, String> placed(OrderRequest order) {
        exchange.trading().place(order);
        return venue.only(SPOT + "place-order");
    }

    private static String open(String changes) {
        return """
                {'symbol':'BTCUSDT','orderId':'1','clientOid':'c-1','priceAvg':'59000','size':'0.02','orderType':'limit',
                 'side':'buy','status':'live','basePrice':'0','baseVolume':'0','quoteVolume':'0','orderSource':'normal',
                 'tpslType':'normal','cTime':'1770000000000','uTime':'1770000000001'%s}""".formatted(changes.isEmpty() ? "" : "," + changes);
    }

    private static String past(String changes) {
        return """
                {'symbol':'BTCUSDT','orderId':'1','clientOid':'c-1','price':'59000','size':'0.02','orderType':'limit',
                 'side':'buy','status':'filled','priceAvg':'58999','baseVolume':'0.02','quoteVolume':'1179.98',
                 'feeDetail':'','orderSource':'normal','cTime':'1770000000000','uTime':'1770000000001'%s}""".formatted(changes.isEmpty() ? "" : "," + changes);
    }

    private static String plan(String changes) {
        return """
                {'orderId':'7','clientOid':'p-7','symbol':'BTCUSDT','size':'0.01','executePrice':'','triggerPrice':'58000',
                 'status':'not_trigger','orderType':'market','side':'sell','planType':'amount','triggerType':'fill_price',
                 'uTime':'1770000000001','cTime':'1770000000000'%s}""".formatted(changes.isEmpty() ? "" : "," + changes);
    }

    /** Bitget lists the page before an id; there is none before the first. */
    private void openOrders(String normal, String tpsl) {
        bitget.answers(
                SPOT + "unfilled-orders",
                url -> url.queryParameter("idLessThan") != null
                        ? "[]"
                        : "tpsl".equals(url.queryParameter("tpslType")) ? "[" + tpsl + "]" : "[" + normal + "]");
    }

    @Test
    void limitOrderIsTakenForTenSecondsOnly() {
        assertThat(placed(limit(Side.BUY).timeInForce(TimeInForce.IOC).build()))
                .containsOnly(
                        Map.entry("symbol", "BTCUSDT"),
                        Map.entry("side", "buy"),
                        Map.entry("orderType", "limit"),
                        Map.entry("force", "ioc"),
                        Map.entry("price", "60000"),
                        Map.entry("size", "0.01"),
                        Map.entry("clientOid", "c-1"),
                        Map.entry("receiveWindow", "10000"),
                        Map.entry("requestTime", Long.toString(ClassicVenue.NOW.toEpochMilli())));
    }

    @Test
    void marketOrderSpendsAnAmountOrSellsAQuantity() {
        assertThat(placed(OrderRequest.marketQuote(BTC, Side.BUY, new BigDecimal("250"))))
                .containsEntry("size", "250")
                .containsEntry("force", "gtc");
        assertThat(placed(OrderRequest.market(BTC, Side.SELL, QUANTITY))).containsEntry("size", "0.01");
    }

    @Test
    void marketBuyByQuantityIsUnsupportedAndSaysWhatIs() {
        assertThatThrownBy(() -> exchange.trading().place(OrderRequest.market(BTC, Side.BUY, QUANTITY)))
                .isInstanceOfSatisfying(
                        UnsupportedFeatureException.class,
                        e -> assertThat(e.feature()).isEqualTo(Feature.MARKET_BUY_BY_QUANTITY))
                .hasMessageContaining("MARKET_BUY_BY_QUOTE_AMOUNT");
        assertThatThrownBy(() -> exchange.trading().place(OrderRequest.marketQuote(BTC, Side.SELL, PRICE)))
                .isInstanceOf(UnsupportedFeatureException.class)
                .hasMessageContaining("MARKET_SELL_BY_QUANTITY");
        assertThat(venue.calls()).isEmpty();
    }

    @Test
    void exitsAreAttached() {
        assertThat(placed(limit(Side.BUY)
                        .takeProfit(ExitOrder.market(new BigDecimal("65000")))
                        .stopLoss(ExitOrder.limit(new BigDecimal("55000"), new BigDecimal("54900")))
                        .build()))
                .containsEntry("presetTakeProfitPrice", "65000")
                .containsEntry("presetStopLossPrice", "55000")
                .containsEntry("executeStopLossPrice", "54900")
                .doesNotContainKey("executeTakeProfitPrice");
    }

    @Test
    void stopWaitsAsAPlanOrder() {
        exchange.trading()
                .place(OrderRequest.triggerLimit(
                        BTC, Side.SELL, QUANTITY, new BigDecimal("57900"), Trigger.stop(new BigDecimal("58000"))));
        assertThat(venue.only(SPOT + "place-plan-order"))
                .containsEntry("side", "sell")
                .containsEntry("triggerPrice", "58000")
                .containsEntry("triggerType", "fill_price")
                .containsEntry("orderType", "limit")
                .containsEntry("executePrice", "57900")
                .containsEntry("planType", "amount")
                .containsEntry("size", "0.01");
    }

    @Test
    void waitingMarketBuySpendsAnAmount() {
        exchange.trading()
                .place(OrderRequest.marketQuote(BTC, Side.BUY, new BigDecimal("250")).toBuilder()
                        .trigger(Trigger.stop(new BigDecimal("61000")))
                        .build());
        assertThat(venue.only(SPOT + "place-plan-order"))
                .containsEntry("planType", "total")
                .containsEntry("size", "250");
    }

    @Test
    void spotHasNoTrailingStops() {
        assertThat(exchange.supports(Feature.TRAILING_STOPS)).isTrue();
        assertThat(exchange.supports(Feature.TRAILING_STOPS, BTC)).isFalse();
        OrderRequest trail = OrderRequest.trailing(BTC, Side.SELL, QUANTITY, TrailingStop.percent(BigDecimal.ONE));
        assertThatThrownBy(() -> exchange.trading().place(trail)).isInstanceOf(UnsupportedFeatureException.class);
    }

    @Test
    void manyOrdersNameTheirSymbols() {
        bitget.answers(SPOT + "batch-orders", """
                {'successList':[{'orderId':'9','clientOid':'c-2'}],
                 'failureList':[{'orderId':'','clientOid':'c-1','errorMsg':'balance','errorCode':'43012'}]}""");
        List<PlaceResult> results = exchange.trading()
                .placeMany(List.of(
                        limit(Side.BUY).build(),
                        limit(Side.SELL).clientOrderId("c-2").build()));
        assertThat(results)
                .extracting(PlaceResult::outcome)
                .containsExactly(OrderOutcome.REJECTED, OrderOutcome.ACCEPTED);
        JsonNode body = venue.bodies(SPOT + "batch-orders").get(0);
        assertThat(body.path("batchMode").asText()).isEqualTo("multiple");
        assertThat(body.path("orderList").findValuesAsText("symbol")).containsExactly("BTCUSDT", "BTCUSDT");
    }

    @Test
    void amendReplacesTheOrderAndKeepsItsExits() {
        openOrders(
                open("'presetTakeProfitPrice':'70000','presetStopLossPrice':'50000','executeStopLossPrice':'49000'"),
                "");
        bitget.answers(
                SPOT + "cancel-replace-order", "{'orderId':'2','clientOid':null,'success':'success','msg':null}");
        AmendResult result = exchange.trading()
                .amend(AmendRequest.builder()
                        .order(OrderRef.ofClientId(BTC, "c-1"))
                        .price(new BigDecimal("59500"))
                        .takeProfit(ExitOrder.market(new BigDecimal("71000")))
                        .newClientOrderId("n-1")
                        .build());
        assertThat(result.replaced()).isTrue();
        assertThat(result.order().orderId()).contains("2");
        assertThat(result.order().clientOrderId()).contains("n-1");
        assertThat(venue.only(SPOT + "cancel-replace-order"))
                .containsOnly(
                        Map.entry("symbol", "BTCUSDT"),
                        Map.entry("orderId", "1"),
                        Map.entry("newClientOid", "n-1"),
                        Map.entry("price", "59500"),
                        Map.entry("size", "0.02"),
                        Map.entry("presetTakeProfitPrice", "71000"),
                        Map.entry("presetStopLossPrice", "50000"),
                        Map.entry("executeStopLossPrice", "49000"));
    }

    @Test
    void amendOfAPartlyFilledOrderIsRefused() {
        openOrders(open("'status':'partially_filled','baseVolume':'0.01'"), "");
        assertThatThrownBy(() -> exchange.trading().amend(AmendRequest.price(REF, PRICE)))
                .isInstanceOfSatisfying(
                        OrderRejectedException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.ORDER_BUSY));
    }

    @Test
    void amendOfAFilledOrderIsAnAnswer() {
        bitget.answers(SPOT + "orderInfo", "[" + past("") + "]");
        assertThat(exchange.trading().amend(AmendRequest.price(REF, PRICE)).outcome())
                .isEqualTo(ChangeOutcome.ALREADY_FILLED);
    }

    @Test
    void amendOfAPlanOrderSaysAllOfItAnew() {
        bitget.answers(
                SPOT + "current-plan-order",
                "{'nextFlag':false,'orderList':[" + plan("'orderType':'limit','executePrice':'57900'") + "]}");
        AmendResult result = exchange.trading()
                .amend(AmendRequest.builder()
                        .order(OrderRef.of(BTC, "7"))
                        .triggerPrice(new BigDecimal("57000"))
                        .build());
        assertThat(result.replaced()).isFalse();
        assertThat(venue.only(SPOT + "modify-plan-order"))
                .containsOnly(
                        Map.entry("orderId", "7"),
                        Map.entry("orderType", "limit"),
                        Map.entry("triggerPrice", "57000"),
                        Map.entry("executePrice", "57900"),
                        Map.entry("size", "0.01"));
    }

    @Test
    void cancelOfAPlanOrderIsTheCallOfItsKind() {
        bitget.refuses(SPOT + "cancel-order", "43001", "The order does not exist");
        bitget.answers(SPOT + "current-plan-order", "{'nextFlag':false,'orderList':[" + plan("") + "]}");
        bitget.answers(SPOT + "cancel-plan-order", "{'result':'success'}");
        OrderRef ref = OrderRef.ofClientId(BTC, "p-7");
        assertThat(exchange.trading().cancel(ref).outcome()).isEqualTo(ChangeOutcome.ACCEPTED);
        assertThat(venue.only(SPOT + "cancel-plan-order")).containsEntry("orderId", "7");
    }

    @Test
    void cancelOfAnExitIsTheCallOfItsKind() {
        openOrders("", open("'orderId':'8','clientOid':'','side':'sell','tpslType':'tpsl','triggerPrice':'65000'"));
        OrderRef ref =
                OrderRef.builder().symbol(BTC).orderId("8").conditional(true).build();
        assertThat(exchange.trading().cancel(ref).outcome()).isEqualTo(ChangeOutcome.ACCEPTED);
        assertThat(venue.only(SPOT + "cancel-order"))
                .containsEntry("tpslType", "tpsl")
                .containsEntry("orderId", "8");
    }

    @Test
    void cancelOfACancelledOrderIsAnAnswer() {
        bitget.refuses(SPOT + "cancel-order", "43001", "The order does not exist");
        bitget.answers(SPOT + "orderInfo", "[" + past("'status':'cancelled','baseVolume':'0'") + "]");
        assertThat(exchange.trading().cancel(REF).outcome()).isEqualTo(ChangeOutcome.ALREADY_CANCELLED);
    }

    @Test
    void cancelsByDifferentIdsAreDifferentCalls() {
        bitget.answers(
                SPOT + "batch-cancel-order",
                "{'successList':[{'orderId':'1','clientOid':'c-1'},{'orderId':'2','clientOid':'c-2'}],'failureList':[]}");
        List<CancelResult> results = exchange.trading().cancelMany(List.of(REF, OrderRef.ofClientId(BTC, "c-2")));
        assertThat(results)
                .extracting(CancelResult::outcome)
                .containsExactly(ChangeOutcome.ACCEPTED, ChangeOutcome.ACCEPTED);
        assertThat(venue.bodies(SPOT + "batch-cancel-order"))
                .extracting(body -> ClassicVenue.fields(body.path("orderList").get(0)))
                .containsExactly(
                        Map.of("symbol", "BTCUSDT", "orderId", "1"), Map.of("symbol", "BTCUSDT", "clientOid", "c-2"));
    }

    @Test
    void cancelAllEndsEveryKind() {
        openOrders("", open("'orderId':'8','clientOid':'','tpslType':'tpsl','triggerPrice':'65000'"));
        bitget.answers(
                SPOT + "batch-cancel-plan-order",
                "{'successList':[{'orderId':'7','clientOid':'p-7'}],'failureList':[]}");
        bitget.answers(SPOT + "cancel-symbol-order", "{'symbol':'BTCUSDT'}");
        assertThat(exchange.trading().cancelAll(BTC)).extracting(OrderRef::id).containsExactly("7", "8");
        assertThat(venue.calls()).contains("batch-cancel-plan-order", "cancel-order", "cancel-symbol-order");
    }

    @Test
    void oldOrderIsFoundByTheClientsIdAmongPastOnes() {
        bitget.answers(
                SPOT + "history-orders",
                url -> url.queryParameter("idLessThan") == null
                        ? "[" + past("'orderId':'5','clientOid':'other'") + "]"
                        : "[" + past("'orderId':'4'") + "]");
        Order order = exchange.trading().order(OrderRef.ofClientId(BTC, "c-1")).orElseThrow();
        assertThat(order.orderId()).isEqualTo("4");
        assertThat(order.status()).isEqualTo(OrderStatus.FILLED);
    }

    @Test
    void feesAreWhatWasPaidInWhichCoin() {
        bitget.answers(
                SPOT + "orderInfo",
                "["
                        + past("'feeDetail':{'newFees':{'c':0,'d':-0.0041,'r':-0.00001,'t':-0.00002},"
                                + "'BGB':{'feeCoinCode':'BGB','totalFee':-0.0041}}")
                        + "]");
        assertThat(exchange.trading().order(REF).orElseThrow().fees())
                .containsExactly(new Fee(new BigDecimal("0.0041"), "BGB"), new Fee(new BigDecimal("0.00001"), "BTC"));
    }

    @Test
    void marketBuyIsByAmountAndItsRestIsNotKnown() {
        bitget.answers(SPOT + "orderInfo", "[" + past("'orderType':'market','price':'0','size':'250'") + "]");
        Order order = exchange.trading().order(REF).orElseThrow();
        assertThat(order.quantity()).isEmpty();
        assertThat(order.quoteAmount()).contains(new BigDecimal("250"));
        assertThat(order.price()).isEmpty();
        assertThat(order.averagePrice()).contains(new BigDecimal("58999"));
    }

    @Test
    void openOrdersAreOfThreeKinds() {
        openOrders(
                open("'symbol':'btcusdt','force':'post_only','presetStopLossPrice':'50000'"),
                open("'orderId':'8','clientOid':'','side':'sell','tpslType':'tpsl','triggerPrice':'65000'"));
        bitget.answers(SPOT + "current-plan-order", "{'nextFlag':false,'orderList':[" + plan("") + "]}");
        for (List<Order> open : List.of(
                exchange.trading().openOrders(BTC),
                exchange.trading().openOrders().subList(0, 3))) {
            assertThat(open)
                    .extracting(Order::orderId, Order::status, Order::trigger)
                    .containsExactly(
                            tuple("1", OrderStatus.NEW, Optional.empty()),
                            tuple(
                                    "8",
                                    OrderStatus.UNTRIGGERED,
                                    Optional.of(Trigger.takeProfit(new BigDecimal("65000")))),
                            tuple("7", OrderStatus.UNTRIGGERED, Optional.of(Trigger.stop(new BigDecimal("58000")))));
            assertThat(open.get(0).timeInForce()).contains(TimeInForce.POST_ONLY);
            assertThat(open.get(0).stopLoss()).contains(ExitOrder.market(new BigDecimal("50000")));
        }
    }

    @Test
    void triggeredPlanOrderIsAsFarAsTheOneThatItPlaced() {
        bitget.answers(
                SPOT + "history-plan-order", "{'nextFlag':false,'orderList':[" + plan("'status':'executed'") + "]}");
        bitget.answers(SPOT + "plan-sub-order", "[{'orderId':'1','price':'0','type':'market','status':'success'}]");
        bitget.answers(
                SPOT + "orderInfo",
                url -> "1".equals(url.queryParameter("orderId")) ? "[" + past("'side':'sell'") + "]" : "[]");
        Order order = exchange.trading().order(OrderRef.of(BTC, "7")).orElseThrow();
        assertThat(order.clientOrderId()).contains("p-7");
        assertThat(order.status()).isEqualTo(OrderStatus.FILLED);
        assertThat(order.filledQuantity()).isEqualByComparingTo("0.02");
        assertThat(order.nativeOrder(dev.exchangekit.bitget.spotplan.PlanOrder.class))
                .isPresent();
    }

    @Test
    void historyHoldsEndedOrdersAndGoesOnWhereThePageEnds() {
        bitget.answers(SPOT + "history-orders", "[" + past("") + "," + past("'orderId':'2','status':'live'") + "]");
        HistoryPage<Order> page = exchange.trading().orderHistory(BTC, HistoryWindow.NEWEST);
        assertThat(page.items()).extracting(Order::orderId).containsExactly("1");
        assertThat(page.next().orElseThrow().cursor()).contains("2");
    }

    @Test
    void fillsNameTheirFees() {
        Fill fill = exchange.trading().fills(BTC, HistoryWindow.NEWEST).items().get(0);
        assertThat(fill.side()).isEqualTo(Side.BUY);
        assertThat(fill.fees()).containsExactly(new Fee(new BigDecimal("0.0000125"), "BTC"));
        assertThat(fill.maker()).contains(true);
        assertThat(fill.positionSide()).isEmpty();
    }
}

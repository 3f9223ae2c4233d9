package dev.exchangekit.bitget.unified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.exchangekit.bitget.AccountMode;
import dev.exchangekit.bitget.uta.strategy.StrategyOrder;
import dev.exchangekit.core.exchange.Exchange;
import dev.exchangekit.core.model.ExitOrder;
import dev.exchangekit.core.model.Fee;
import dev.exchangekit.core.model.Fill;
import dev.exchangekit.core.model.HistoryPage;
import dev.exchangekit.core.model.HistoryWindow;
import dev.exchangekit.core.model.Order;
import dev.exchangekit.core.model.OrderReason;
import dev.exchangekit.core.model.OrderRef;
import dev.exchangekit.core.model.OrderStatus;
import dev.exchangekit.core.model.OrderType;
import dev.exchangekit.core.model.PositionSide;
import dev.exchangekit.core.model.PriceSource;
import dev.exchangekit.core.model.RecoveredOrder;
import dev.exchangekit.core.model.Side;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.model.TimeInForce;
import dev.exchangekit.core.model.Trigger;
import dev.exchangekit.core.order.OrderOutcome;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Orders and fills of a unified account in unified words. */
class UnifiedOrderReadsTest {
    private static final Instant NOW = Instant.parse("2026-03-04T10:30:00Z");
    private static final Symbol SPOT = Symbol.of("BTC/USDT");
    private static final Symbol LINEAR = Symbol.of("BTC/USDT:USDT");
    private static final Symbol INVERSE = Symbol.of("BTC/USD:BTC");

    private static final String ORDER = "/api/v3/trade/order-info";
    private static final String OPEN = "/api/v3/trade/unfilled-orders";
    private static final String HISTORY = "/api/v3/trade/history-orders";
    private static final String FILLS = "/api/v3/trade/fills";
    private static final String OPEN_STRATEGIES = "/api/v3/trade/unfilled-strategy-orders";
    private static final String PAST_STRATEGIES = "/api/v3/trade/history-strategy-orders";
    private static final String TICKERS = "/api/v3/market/tickers";

    private final FakeBitget bitget = new FakeBitget(AccountMode.UNIFIED, NOW);
    private final Exchange exchange = bitget.client().unified();

    @BeforeEach
    void nothingYet() {
        bitget.answers("/api/v3/market/instruments", url -> Answers.instruments(url.queryParameter("category")));
        bitget.answers(OPEN, "{'list':[],'cursor':''}");
        bitget.answers(OPEN_STRATEGIES, "[]");
        bitget.answers(PAST_STRATEGIES, "{'list':[],'cursor':''}");
        bitget.answers(TICKERS, "[" + Answers.ticker("60000", "60100") + "]");
        bitget.refuses(ORDER, "25204", "Order does not exist");
    }

    @AfterEach
    void end() {
        bitget.close();
    }

    private Order order(Symbol symbol, String fields) {
        bitget.answers(ORDER, Answers.order(fields));
        return exchange.trading().order(OrderRef.of(symbol, "o-1")).orElseThrow();
    }

    @Test
    void restingOrderIsAsItWasAsked() {
        Order order = order(SPOT, "'takeProfit':'66000','tpOrderType':'limit','tpLimitPrice':'65990','stopLoss':'0'");
        assertThat(order.clientOrderId()).contains("c-1");
        assertThat(order.side()).isEqualTo(Side.BUY);
        assertThat(order.type()).contains(OrderType.LIMIT);
        assertThat(order.timeInForce()).contains(TimeInForce.GTC);
        assertThat(order.quantity().orElseThrow()).isEqualByComparingTo("0.01");
        assertThat(order.price().orElseThrow()).isEqualByComparingTo("60000");
        assertThat(order.takeProfit()).contains(ExitOrder.limit(new BigDecimal("66000"), new BigDecimal("65990")));
        assertThat(order.stopLoss()).isEmpty();
        assertThat(order.status()).isEqualTo(OrderStatus.NEW);
        assertThat(order.filledQuantity()).isZero();
        assertThat(order.averagePrice()).isEmpty();
        assertThat(order.fees()).isEmpty();
        assertThat(order.reduceOnly()).isFalse();
        assertThat(order.createdAt()).contains(Instant.ofEpochMilli(1769900000000L));
        assertThat(order.nativeOrder(dev.exchangekit.bitget.uta.trade.Order.class))
                .isPresent();
    }

    @Test
    void marketBuyByAmountTellsWhatItGotAndPaid() {
        bitget.answers(ORDER, """
                {'orderId':'o-1','category':'SPOT','symbol':'BTCUSDT','orderType':'market','side':'buy','price':'0',
                 'qty':'0','amount':'100','cumExecQty':'0.0016','cumExecValue':'96','avgPrice':'0','timeInForce':'gtc',
                 'orderStatus':'cancelled','cancelReason':'trade_count_too_small','tradeSide':'close',
                 'feeDetail':[{'feeCoin':'BTC','fee':'0.0000016'},{'feeCoin':'BGB','fee':'-0.002'}],
                 'createdTime':'1769900000000'}""");
        Order order = exchange.trading().order(OrderRef.of(SPOT, "o-1")).orElseThrow();
        assertThat(order.quoteAmount().orElseThrow()).isEqualByComparingTo("100");
        assertThat(order.quantity()).isEmpty();
        assertThat(order.price()).isEmpty();
        assertThat(order.timeInForce()).isEmpty();
        assertThat(order.averagePrice().orElseThrow()).isEqualByComparingTo("60000");
        assertThat(order.status()).isEqualTo(OrderStatus.FILLED);
        assertThat(order.endReason()).isEmpty();
        assertThat(order.reduceOnly()).isFalse();
        assertThat(order.fees())
                .containsExactly(new Fee(new BigDecimal("0.0000016"), "BTC"), new Fee(new BigDecimal("-0.002"), "BGB"));
    }

    @ParameterizedTest
    @CsvSource({
        "live,             '',                    NEW",
        "new,              '',                    NEW",
        "partially_filled, '',                    PARTIALLY_FILLED",
        "filled,           normal_cancel,         FILLED",
        "cancelled,        normal_cancel,         CANCELLED",
        "cancelled,        ioc_not_full_cancel,   EXPIRED",
        "cancelled,        fok_not_full_cancel,   EXPIRED",
        "cancelled,        post_only_fill_cancel, EXPIRED",
        "cancelled,        trade_count_too_small, CANCELLED",
        "thinking,         '',                    thinking"
    })
    void statusSaysHowAnOrderStandsOrEnded(String status, String reason, String expected) {
        Order order = order(SPOT, "'orderStatus':'%s','cancelReason':'%s'".formatted(status, reason));
        assertThat(order.status()).isEqualTo(new OrderStatus(expected));
        assertThat(order.nativeStatus()).contains(status);
        assertThat(order.endReason()).isEqualTo(status.equals("cancelled") ? Optional.of(reason) : Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "sell, long,  hedge_mode,   close_long,        '',          NO,  LONG,  true,  -",
        "buy,  short, hedge_mode,   close,             '',          NO,  SHORT, true,  -",
        "buy,  long,  hedge_mode,   open,              normal,      NO,  LONG,  false, -",
        "sell, long,  one_way_mode, '',                '',          YES, -,     true,  -",
        "buy,  '',    one_way_mode, buy_single,        '',          NO,  -,     false, -",
        "sell, long,  hedge_mode,   burst_close_long,  '',          NO,  LONG,  true,  LIQUIDATION",
        "sell, long,  hedge_mode,   close,             liquidation, NO,  LONG,  true,  LIQUIDATION",
        "sell, long,  hedge_mode,   close,             reduce,      NO,  LONG,  true,  LIQUIDATION",
        "sell, long,  hedge_mode,   close,             offset,      NO,  LONG,  true,  LIQUIDATION",
        "sell, long,  hedge_mode,   close,             delivery,    NO,  LONG,  true,  DELIVERY"
    })
    void contractOrderSaysWhatItDoesToWhichPositionAndWhy(
            String side,
            String held,
            String mode,
            String trade,
            String exec,
            String reduces,
            String position,
            boolean closes,
            String reason) {
        Order order = order(LINEAR, """
                'category':'USDT-FUTURES','side':'%s','posSide':'%s','holdMode':'%s','tradeSide':'%s','execType':'%s',
                'reduceOnly':'%s'""".formatted(side, held, mode, trade, exec, reduces));
        assertThat(order.side().name()).isEqualToIgnoringCase(side);
        assertThat(order.positionSide().map(Enum::name).orElse("-")).isEqualTo(position);
        assertThat(order.reduceOnly()).isEqualTo(closes);
        assertThat(order.reason().map(OrderReason::wire).orElse("-")).isEqualTo(reason);
    }

    @Test
    void orderOfAnotherInstrumentIsNotTheOneAskedFor() {
        bitget.answers(ORDER, Answers.order(""));
        assertThat(exchange.trading().order(OrderRef.of(LINEAR, "o-1"))).isEmpty();
    }

    private void waits(String type, String... orders) {
        bitget.answers(
                OPEN_STRATEGIES,
                url -> type.equals(url.queryParameter("type")) && "USDT-FUTURES".equals(url.queryParameter("category"))
                        ? "[" + String.join(",", orders) + "]"
                        : "[]");
    }

    @Test
    void exitOfAPositionIsAnOrderThatClosesIt() {
        waits(
                "tpsl",
                Answers.strategy(
                        "'posSide':'short','stopLoss':'66000','slTriggerBy':'mark','slOrderType':'limit','slLimitPrice':'66010',"
                                + "'takeProfit':'50000','tpLimitPrice':'1'"));
        Order order = exchange.trading().order(OrderRef.of(LINEAR, "s-1")).orElseThrow();
        assertThat(order.side()).isEqualTo(Side.BUY);
        assertThat(order.positionSide()).contains(PositionSide.SHORT);
        assertThat(order.reduceOnly()).isTrue();
        assertThat(order.status()).isEqualTo(OrderStatus.UNTRIGGERED);
        assertThat(order.type()).contains(OrderType.LIMIT);
        assertThat(order.price().orElseThrow()).isEqualByComparingTo("66010");
        assertThat(order.trigger())
                .contains(Trigger.stop(new BigDecimal("66000")).on(PriceSource.MARK));
        assertThat(order.takeProfit()).contains(ExitOrder.market(new BigDecimal("50000")));
        assertThat(order.ref().conditional()).isTrue();
        assertThat(order.nativeOrder(StrategyOrder.class)).isPresent();
    }

    @Test
    void exitOfAWholePositionHasNoQuantity() {
        waits("tpsl", Answers.strategy("'posSide':'long','takeProfit':'70000','qty':'0'"));
        Order order = exchange.trading().order(OrderRef.of(LINEAR, "s-1")).orElseThrow();
        assertThat(order.quantity()).isEmpty();
        assertThat(order.side()).isEqualTo(Side.SELL);
        assertThat(order.trigger()).contains(Trigger.takeProfit(new BigDecimal("70000")));
        assertThat(order.takeProfit()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "buy,  60050, market, STOP",
        "buy,  60050, mark,   TAKE_PROFIT",
        "sell, 60050, market, TAKE_PROFIT",
        "sell, 60050, mark,   STOP"
    })
    void fromWhereThePriceComesIsSeenByWhereItStands(String side, String price, String by, Trigger.Kind kind) {
        waits(
                "trigger",
                Answers.strategy("'side':'%s','triggerPrice':'%s','triggerBy':'%s','triggerOrderType':'market'"
                        .formatted(side, price, by)));
        Order order = exchange.trading().openOrders(LINEAR).get(0);
        assertThat(order.trigger().orElseThrow().kind()).isEqualTo(kind);
        assertThat(order.side().name()).isEqualToIgnoringCase(side);
        assertThat(order.reduceOnly()).isFalse();
        assertThat(order.type()).contains(OrderType.MARKET);
    }

    @Test
    void pastOrderThatWaitedIsFoundOnAnyPage() {
        bitget.answers(PAST_STRATEGIES, url -> {
            if ("tpsl".equals(url.queryParameter("type"))) {
                return "{'list':[],'cursor':''}";
            }
            return url.queryParameter("cursor") == null
                    ? "{'list':[" + Answers.strategy("'orderId':'s-9'") + "],'cursor':'9'}"
                    : "{'list':[" + Answers.strategy("'status':'success','posSide':'long','triggerPrice':'61000'")
                            + "],'cursor':'1'}";
        });
        Order order = exchange.trading().order(OrderRef.of(LINEAR, "s-1")).orElseThrow();
        assertThat(order.status()).isEqualTo(OrderStatus.TRIGGERED);
        assertThat(order.side()).isEqualTo(Side.BUY);
        assertThat(order.trigger()).isEmpty();
        assertThat(bitget.sent())
                .extracting(request -> request.getUrl().encodedPath())
                .doesNotContain(TICKERS);
    }

    @Test
    void orderThatIsSaidToWaitIsLookedForThereFirst() {
        waits("tpsl", Answers.strategy("'posSide':'long','stopLoss':'50000'"));
        OrderRef ref =
                OrderRef.ofClientId(LINEAR, "c-1").toBuilder().conditional(true).build();
        assertThat(exchange.trading().order(ref)).isPresent();
        assertThat(bitget.sent()).hasSize(1);
    }

    @Test
    void openOrdersAreThoseOfAllPagesAndCategories() {
        bitget.answers(
                OPEN,
                url -> Optional.ofNullable(url.queryParameter("cursor"))
                        .map(cursor -> cursor.equals("2")
                                ? "{'list':[],'cursor':'2'}"
                                : "{'list':["
                                        + Answers.order(
                                                "'orderId':'o-2','category':'COIN-FUTURES','symbol':'BTCUSD_CM'")
                                        + "],'cursor':'2'}")
                        .orElseGet(() -> "{'list':[" + Answers.order("") + ","
                                + Answers.order("'orderId':'m-1','category':'MARGIN'") + "],'cursor':'1'}"));
        bitget.answers(
                OPEN_STRATEGIES, url -> switch (url.queryParameter("category") + " " + url.queryParameter("type")) {
                    case "USDT-FUTURES tpsl" -> "[" + Answers.strategy("'posSide':'long','stopLoss':'50000'") + "]";
                    case "USDT-FUTURES trigger" ->
                        "[" + Answers.strategy("'orderId':'s-2','posSide':'long','triggerPrice':'70000'") + "]";
                    default -> "[]";
                });
        assertThat(exchange.trading().openOrders())
                .extracting(Order::symbol, Order::orderId)
                .containsExactly(tuple(SPOT, "o-1"), tuple(INVERSE, "o-2"), tuple(LINEAR, "s-1"), tuple(LINEAR, "s-2"));
        assertThat(bitget.sent().stream()
                        .map(request -> request.getUrl())
                        .filter(url -> url.encodedPath().equals(OPEN))
                        .map(url -> url.queryParameter("limit")))
                .containsExactly("100", "100", "100");
    }

    @Test
    void openOrdersOfOneInstrumentLeaveOutThoseThatWaitForOthers() {
        bitget.answers(
                OPEN,
                url -> url.queryParameter("cursor") == null
                        ? "{'list':[" + Answers.order("'category':'USDT-FUTURES'") + "],'cursor':''}"
                        : "{'list':[],'cursor':''}");
        waits(
                "tpsl",
                Answers.strategy("'posSide':'long','stopLoss':'50000'"),
                Answers.strategy("'orderId':'s-2','symbol':'ETHUSDT','posSide':'long','stopLoss':'50'"));
        assertThat(exchange.trading().openOrders(LINEAR))
                .extracting(Order::orderId)
                .containsExactly("o-1", "s-1");
        HttpUrl open = bitget.sent().get(0).getUrl();
        assertThat(open.queryParameter("category")).isEqualTo("USDT-FUTURES");
        assertThat(open.queryParameter("symbol")).isEqualTo("BTCUSDT");
    }

    @Test
    void accountThatIsNotOfferedOrdersThatWaitHasNone() {
        bitget.refuses(OPEN_STRATEGIES, "40034", "Parameter does not exist");
        assertThat(exchange.trading().openOrders(SPOT)).isEmpty();
    }

    @Test
    void historyIsWalkedInSpansOfThirtyDays() {
        bitget.answers(
                HISTORY,
                url -> "{'list':[" + Answers.order("'orderStatus':'filled'") + "," + Answers.order("'orderId':'o-2'")
                        + "],'cursor':''}");
        HistoryPage<Order> page =
                exchange.trading().orderHistory(SPOT, HistoryWindow.between(NOW.minus(Duration.ofDays(40)), NOW));
        assertThat(page.items()).extracting(Order::orderId).containsExactly("o-1");
        exchange.trading().orderHistory(SPOT, page.next().orElseThrow());
        assertThat(bitget.sent())
                .extracting(request -> span(request.getUrl()))
                .containsExactly(Duration.ofDays(30), Duration.ofDays(10).minusMillis(1));
    }

    private static Duration span(HttpUrl url) {
        return Duration.ofMillis(Long.parseLong(Objects.requireNonNull(url.queryParameter("endTime")))
                - Long.parseLong(Objects.requireNonNull(url.queryParameter("startTime"))));
    }

    @Test
    void fillsAreThoseOfTheInstrumentWithWhatTheyCost() {
        bitget.answers(
                FILLS,
                "{'list':["
                        + fill("'execId':'t-1','side':'buy','tradeSide':'open_long','tradeScope':'maker',"
                                + "'feeDetail':[{'feeCoin':'USDT','fee':'-0.01'}],'createdTime':'1769900000000'")
                        + ","
                        + fill("'execId':'t-2','side':'sell','tradeSide':'burst_close_long','tradeScope':'taker',"
                                + "'feeDetail':[{'feeCoin':'USDT','fee':'0.36'}],'execPnl':'-12.5',"
                                + "'createdTime':'1769900000005'")
                        + "," + fill("'execId':'t-3','symbol':'ETHUSDT','side':'buy','createdTime':'1769900000009'")
                        + "],'cursor':'7'}");
        HistoryPage<Fill> page = exchange.trading().fills(LINEAR, HistoryWindow.newest(500));
        assertThat(page.items()).extracting(Fill::tradeId).containsExactly("t-2", "t-1");
        Fill closed = page.items().get(0);
        assertThat(closed.side()).isEqualTo(Side.SELL);
        assertThat(closed.positionSide()).contains(PositionSide.LONG);
        assertThat(closed.reason()).contains(OrderReason.LIQUIDATION);
        assertThat(closed.maker()).contains(false);
        assertThat(closed.fees()).containsExactly(new Fee(new BigDecimal("0.36"), "USDT"));
        assertThat(closed.realizedProfit().orElseThrow()).isEqualByComparingTo("-12.5");
        Fill opened = page.items().get(1);
        assertThat(opened.maker()).contains(true);
        assertThat(opened.fees()).containsExactly(new Fee(new BigDecimal("-0.01"), "USDT"));
        assertThat(opened.reason()).isEmpty();
        assertThat(page.next().orElseThrow().cursor()).contains("7");
        HttpUrl url = bitget.sent().get(0).getUrl();
        assertThat(url.queryParameter("limit")).isEqualTo("100");
        assertThat(url.queryParameter("category")).isEqualTo("USDT-FUTURES");
    }

    private static String fill(String fields) {
        return "{'orderId':'o-1','category':'usdt-futures','execPrice':'60000','execQty':'0.01',"
                + (fields.contains("'symbol'") ? "" : "'symbol':'BTCUSDT',") + fields + "}";
    }

    @Test
    void orderThatWaitsIsRecovered() {
        waits("tpsl", Answers.strategy("'posSide':'long','stopLoss':'50000'"));
        RecoveredOrder recovered = exchange.trading().recover(LINEAR, "c-1");
        assertThat(recovered.outcome()).isEqualTo(OrderOutcome.ACCEPTED);
        assertThat(recovered.order().map(Order::orderId)).contains("s-1");
    }

    @Test
    void absenceProvesNothing() {
        assertThat(exchange.trading().recover(LINEAR, "never").outcome()).isEqualTo(OrderOutcome.UNKNOWN);
    }

    @Test
    void orderThatCannotBeShownIsNotSaidNeverToHaveBeen() {
        waits("trigger", Answers.strategy("'triggerPrice':'61000'"));
        RecoveredOrder recovered = exchange.trading().recover(LINEAR, "c-1");
        assertThat(recovered.outcome()).isEqualTo(OrderOutcome.UNKNOWN);
        assertThat(exchange.trading().openOrders(LINEAR)).isEmpty();
        assertThat(List.of(recovered.order())).containsExactly(Optional.empty());
    }
}

package dev.exchangekit.bitget.sim.v2;

import static dev.exchangekit.bitget.sim.v2.ClassicCalls.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.exchangekit.core.sim.front.Fault;
import dev.exchangekit.core.sim.front.Hidden;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FuturesRoutesTest {
    private static final String ORDER = "/api/v2/mix/order/";
    private static final String CONTRACT = "'symbol':'BTCUSDT','productType':'USDT-FUTURES','marginCoin':'USDT'";
    private static final String MARGINED = CONTRACT + ",'marginMode':'crossed',";
    private static final String QUERY = "?productType=USDT-FUTURES&symbol=BTCUSDT";

    private final ClassicCalls calls = new ClassicCalls();

    @AfterEach
    void stop() {
        calls.close();
    }

    private JsonNode place(String terms) throws IOException {
        return calls.post(ORDER + "place-order", "{" + MARGINED + terms + "}");
    }

    private String market(String direction, String size) throws IOException {
        return place(direction + ",'orderType':'market','size':'" + size + "'")
                .path("orderId")
                .textValue();
    }

    private String rest(String direction, String price, String size) throws IOException {
        return place(direction + ",'orderType':'limit','price':'" + price + "','size':'" + size + "'")
                .path("orderId")
                .textValue();
    }

    private void hedge() throws IOException {
        assertThat(calls.post(
                                "/api/v2/mix/account/set-position-mode",
                                "{'productType':'USDT-FUTURES','posMode':'hedge_mode'}")
                        .path("posMode")
                        .textValue())
                .isEqualTo("hedge_mode");
    }

    private JsonNode detail(String id) throws IOException {
        return calls.get(ORDER + "detail" + QUERY + "&orderId=" + id);
    }

    private JsonNode fill(String id) throws IOException {
        return calls.get(ORDER + "fills" + QUERY + "&orderId=" + id)
                .path("fillList")
                .path(0);
    }

    private JsonNode open() throws IOException {
        return calls.get(ORDER + "orders-pending" + QUERY).path("entrustedList");
    }

    private JsonNode positions() throws IOException {
        return calls.get("/api/v2/mix/position/single-position" + QUERY + "&marginCoin=USDT");
    }

    @Test
    void sideIsWhatIsDoneInOneWayMode() throws IOException {
        String bought = market("'side':'buy','tradeSide':'open'", "0.01");
        JsonNode order = detail(bought);
        assertThat(order.path("state").textValue()).isEqualTo("filled");
        assertThat(order.path("side").textValue()).isEqualTo("buy");
        assertThat(order.path("posSide").textValue()).isEqualTo("net");
        assertThat(order.path("tradeSide").textValue()).isEqualTo("buy_single");
        assertThat(order.path("posMode").textValue()).isEqualTo("one_way_mode");
        assertThat(order.path("fee").textValue()).startsWith("-0.");
        assertThat(positions().path(0).path("holdSide").textValue()).isEqualTo("long");

        String sold = market("'side':'sell','reduceOnly':'YES'", "0.01");
        assertThat(detail(sold).path("reduceOnly").textValue()).isEqualTo("YES");
        JsonNode fill = fill(sold);
        assertThat(fill.path("side").textValue()).isEqualTo("sell");
        assertThat(fill.path("tradeSide").textValue()).isEqualTo("sell_single");
        assertThat(fill.path("feeDetail").path(0).path("totalFee").textValue()).startsWith("-");
        assertThat(fill.path("profit").textValue()).startsWith("-");
        assertThat(positions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"buy, long, short", "sell, short, long"})
    void sideNamesThePositionInHedgeMode(String side, String position, String other) throws IOException {
        hedge();
        String opened = market("'side':'" + side + "','tradeSide':'open'", "0.02");
        assertThat(texts(positions(), "holdSide")).containsExactly(position).doesNotContain(other);
        String closed = market("'side':'" + side + "','tradeSide':'close'", "0.01");
        for (String id : List.of(opened, closed)) {
            String does = id.equals(opened) ? "open" : "close";
            JsonNode order = detail(id);
            assertThat(order.path("side").textValue()).isEqualTo(side);
            assertThat(order.path("posSide").textValue()).isEqualTo(position);
            assertThat(order.path("tradeSide").textValue()).isEqualTo(does);
            JsonNode fill = fill(id);
            assertThat(fill.path("side").textValue()).isEqualTo(side);
            assertThat(fill.path("tradeSide").textValue()).isEqualTo(does);
            assertThat(fill.path("posMode").textValue()).isEqualTo("hedge_mode");
        }
        assertThat(texts(positions(), "total")).containsExactly("0.01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "'side':'buy','orderType':'limit','size':'1'                                   | 40019",
                "'side':'buy','orderType':'limit','price':'62000'                              | 40019",
                "'side':'buy','orderType':'limit','price':'62000.01','size':'0.01'             | 45115",
                "'side':'buy','orderType':'limit','price':'90000','size':'0.01'                | 40815",
                "'side':'sell','orderType':'limit','price':'10000','size':'0.01'               | 40816",
                "'side':'buy','orderType':'market','size':'0.00001'                            | 22038",
                "'side':'buy','orderType':'market','size':'5000'                               | 45112",
                "'side':'buy','orderType':'limit','price':'62000','size':'100'                 | 40754",
                "'side':'sell','orderType':'market','size':'1','reduceOnly':'YES'              | 22002",
                "'side':'sell','orderType':'market','size':'1','reduceOnly':'true'             | 40020",
                "'side':'buy','orderType':'limit','price':'62000','size':'0.01','force':'day'  | 40020",
                "'side':'buy','orderType':'limit','price':'62000','size':'0.01','presetStopLossPrice':'63000' | 40834"
            })
    void ordersThatCannotBeAreRefused(String terms, String code) throws IOException {
        assertThat(calls.refused(ORDER + "place-order", "{" + MARGINED + terms + "}"))
                .isEqualTo(code);
        assertThat(open()).isEmpty();
    }

    @Test
    void orderNeedsItsMarginAndAKnownContract() throws IOException {
        String terms = "'side':'buy','orderType':'market','size':'0.01'}";
        assertThat(calls.refused(ORDER + "place-order", "{" + CONTRACT + "," + terms))
                .isEqualTo("40019");
        assertThat(calls.refused(
                        ORDER + "place-order",
                        "{'symbol':'NOPE','productType':'USDT-FUTURES','marginCoin':'USDT','marginMode':'crossed',"
                                + terms))
                .isEqualTo("40034");
        assertThat(calls.refused(
                        ORDER + "place-order",
                        "{'symbol':'SOONUSDT','productType':'USDT-FUTURES','marginCoin':'USDT',"
                                + "'marginMode':'crossed','side':'buy','orderType':'market','size':'100'}"))
                .isEqualTo("45043");
        hedge();
        assertThat(calls.refused(ORDER + "place-order", "{" + MARGINED + terms)).isEqualTo("40774");
    }

    @Test
    void clientOrderIdServesOnceAndFindsTheOrder() throws IOException {
        String order = "'side':'buy','orderType':'limit','price':'62000','size':'0.01','clientOid':'once'";
        place(order);
        assertThat(calls.refused(ORDER + "place-order", "{" + MARGINED + order + "}"))
                .isEqualTo("45034");
        assertThat(calls.get(ORDER + "detail" + QUERY + "&clientOid=once")
                        .path("state")
                        .textValue())
                .isEqualTo("live");
        assertThat(calls.refused(ORDER + "detail" + QUERY + "&clientOid=other")).isEqualTo("40109");
    }

    @Test
    void cancelledOrderIsWrittenWithOneL() throws IOException {
        String id = rest("'side':'buy'", "62000", "0.01");
        String cancel = "{" + CONTRACT + ",'orderId':'" + id + "'}";
        assertThat(calls.post(ORDER + "cancel-order", cancel).path("orderId").textValue())
                .isEqualTo(id);
        JsonNode past = calls.get(ORDER + "orders-history" + QUERY)
                .path("entrustedList")
                .path(0);
        assertThat(past.path("status").textValue()).isEqualTo("canceled");
        assertThat(calls.refused(ORDER + "cancel-order", cancel)).isEqualTo("45031");
        assertThat(calls.refused(ORDER + "cancel-order", "{" + CONTRACT + ",'orderId':'1'}"))
                .isEqualTo("43001");
    }

    @Test
    void ordersOfABatchFailOneByOne() throws IOException {
        JsonNode placed = calls.post(
                ORDER + "batch-place-order",
                "{" + MARGINED + "'orderList':["
                        + "{'side':'buy','orderType':'limit','price':'62000','size':'0.01','clientOid':'l1'},"
                        + "{'side':'buy','orderType':'limit','price':'61000','size':'0.01','clientOid':'l2'},"
                        + "{'side':'sell','orderType':'market','size':'0.01','reduceOnly':'YES','clientOid':'l3'}]}");
        assertThat(texts(placed.path("successList"), "clientOid")).containsExactly("l1", "l2");
        assertThat(texts(placed.path("failureList"), "errorCode")).containsExactly("22002");

        JsonNode cancelled = calls.post(
                ORDER + "batch-cancel-orders",
                "{" + CONTRACT + ",'orderIdList':[{'clientOid':'l1'},{'clientOid':'l3'}]}");
        assertThat(texts(cancelled.path("successList"), "clientOid")).containsExactly("l1");
        assertThat(texts(cancelled.path("failureList"), "errorCode")).containsExactly("43001");
        JsonNode rest = calls.post(ORDER + "batch-cancel-orders", "{" + CONTRACT + "}");
        assertThat(texts(rest.path("successList"), "clientOid")).containsExactly("l2");
        assertThat(open()).isEmpty();
    }

    @Test
    void allOrdersOfAKindAreCancelled() throws IOException {
        rest("'side':'buy'", "62000", "0.01");
        JsonNode none = calls.post(ORDER + "cancel-all-orders", "{'productType':'USDC-FUTURES','marginCoin':'USDC'}");
        assertThat(none.path("successList")).isEmpty();
        JsonNode all = calls.post(ORDER + "cancel-all-orders", "{'productType':'USDT-FUTURES'}");
        assertThat(all.path("successList")).hasSize(1);
        assertThat(open()).isEmpty();
    }

    @Test
    void changedOrderIsANewOneUnderItsNewId() throws IOException {
        String id = rest("'side':'buy'", "62000", "0.01");
        JsonNode answer = calls.post(
                ORDER + "modify-order",
                "{" + CONTRACT + ",'orderId':'" + id + "','newClientOid':'again','newSize':'0.02','newPrice':'61000'}");
        assertThat(answer.path("orderId").isNull()).isTrue();
        assertThat(detail(id).path("state").textValue()).isEqualTo("canceled");
        JsonNode changed = open().path(0);
        assertThat(changed.path("clientOid").textValue()).isEqualTo("again");
        assertThat(changed.path("size").textValue()).isEqualTo("0.02");
        assertThat(changed.path("price").textValue()).isEqualTo("61000");
        assertThat(calls.refused(
                        ORDER + "modify-order",
                        "{" + CONTRACT + ",'clientOid':'again','newClientOid':'more','newSize':'0.02'}"))
                .isEqualTo("40019");
    }

    @Test
    void presetsChangeInPlaceAndTheOneNotNamedGoes() throws IOException {
        String id = place("'side':'buy','orderType':'limit','price':'62000','size':'0.01',"
                        + "'presetStopSurplusPrice':'66000','presetStopLossPrice':'60000'")
                .path("orderId")
                .textValue();
        calls.post(
                ORDER + "modify-order",
                "{" + CONTRACT + ",'orderId':'" + id + "','newClientOid':'x','newPresetStopSurplusPrice':'67000'}");
        JsonNode order = detail(id);
        assertThat(order.path("presetStopSurplusPrice").textValue()).isEqualTo("67000");
        assertThat(order.path("presetStopLossPrice").textValue()).isEmpty();
    }

    @Test
    void newReduceOnlyOrderEndsTheOldestThatLeaveItNoRoom() throws IOException {
        market("'side':'buy'", "0.03");
        String first = rest("'side':'sell','reduceOnly':'YES'", "65000", "0.02");
        String second = rest("'side':'sell','reduceOnly':'YES'", "65100", "0.01");
        JsonNode third = place("'side':'sell','reduceOnly':'YES','orderType':'limit','price':'65200','size':'0.02',"
                + "'clientOid':'third'");
        assertThat(third.has("orderId")).isFalse();
        assertThat(detail(first).path("state").textValue()).isEqualTo("canceled");
        assertThat(detail(second).path("state").textValue()).isEqualTo("live");
        assertThat(texts(open(), "clientOid")).containsExactly("third", "");
    }

    @Test
    void repeatedOrderEndsNoOther() throws IOException {
        market("'side':'buy'", "0.02");
        String order =
                "'side':'sell','reduceOnly':'YES','orderType':'limit','price':'65000','size':'0.02','clientOid':'out'";
        place(order);
        assertThat(calls.refused(ORDER + "place-order", "{" + MARGINED + order + "}"))
                .isEqualTo("45034");
        assertThat(texts(open(), "clientOid")).containsExactly("out");
        calls.post(ORDER + "cancel-all-orders", "{'productType':'USDT-FUTURES'}");
        String turn = "{" + CONTRACT + ",'side':'sell','clientOid':'turn'}";
        calls.post(ORDER + "click-backhand", turn);
        assertThat(calls.refused(ORDER + "click-backhand", turn)).isEqualTo("45034");
        assertThat(texts(positions(), "holdSide")).containsExactly("short");
        String close = "'side':'buy','reduceOnly':'YES','orderType':'market','size':'0.02','clientOid':'done'";
        place(close);
        assertThat(calls.refused(ORDER + "place-order", "{" + MARGINED + close + "}"))
                .isEqualTo("45034");
    }

    @Test
    void marketCloseTakesWhatOtherClosesLeave() throws IOException {
        hedge();
        market("'side':'buy','tradeSide':'open'", "0.03");
        String resting = rest("'side':'buy','tradeSide':'close'", "65000", "0.02");
        String closing = market("'side':'buy','tradeSide':'close'", "0.03");
        assertThat(detail(closing).path("baseVolume").textValue()).isEqualTo("0.01");
        assertThat(calls.refused(
                        ORDER + "place-order",
                        "{" + MARGINED + "'side':'sell','tradeSide':'close','orderType':'market','size':'0.01'}"))
                .isEqualTo("22002");
        place("'side':'buy','tradeSide':'close','orderType':'market','size':'0.02'");
        assertThat(detail(resting).path("state").textValue()).isEqualTo("canceled");
        assertThat(positions()).isEmpty();
    }

    @Test
    void positionsAreClosedAtOnce() throws IOException {
        hedge();
        market("'side':'buy','tradeSide':'open'", "0.03");
        market("'side':'sell','tradeSide':'open'", "0.02");
        JsonNode closed = calls.post(ORDER + "close-positions", "{" + CONTRACT + ",'holdSide':'short'}");
        assertThat(texts(closed.path("successList"), "symbol")).containsExactly("BTCUSDT");
        assertThat(texts(positions(), "holdSide")).containsExactly("long");
        calls.post(ORDER + "close-positions", "{'productType':'USDT-FUTURES'}");
        assertThat(positions()).isEmpty();
        assertThat(calls.refused(ORDER + "close-positions", "{'productType':'USDT-FUTURES'}"))
                .isEqualTo("22002");
    }

    @Test
    void positionIsTurnedRound() throws IOException {
        market("'side':'buy'", "0.03");
        calls.post(ORDER + "click-backhand", "{" + CONTRACT + ",'side':'sell'}");
        JsonNode position = positions().path(0);
        assertThat(position.path("holdSide").textValue()).isEqualTo("short");
        assertThat(position.path("total").textValue()).isEqualTo("0.03");
    }

    @Test
    void partOfAHedgedPositionIsTurnedRound() throws IOException {
        hedge();
        market("'side':'buy','tradeSide':'open'", "0.03");
        calls.post(
                ORDER + "click-backhand",
                "{" + CONTRACT + ",'side':'buy','tradeSide':'open','size':'0.01','clientOid':'turn'}");
        assertThat(texts(positions(), "total")).containsExactly("0.02", "0.01");
    }

    @Test
    void pagesGoFromNewToOld() throws IOException {
        List<String> ids = List.of(
                rest("'side':'buy'", "62000", "0.01"),
                rest("'side':'buy'", "61000", "0.01"),
                market("'side':'buy'", "0.01"),
                market("'side':'buy'", "0.01"));
        JsonNode pending = calls.get(ORDER + "orders-pending" + QUERY + "&limit=1");
        assertThat(pending.path("endId").textValue()).isEqualTo(ids.get(1));
        JsonNode next = calls.get(ORDER + "orders-pending" + QUERY + "&idLessThan=" + ids.get(1));
        assertThat(texts(next.path("entrustedList"), "orderId")).containsExactly(ids.get(0));
        JsonNode none = calls.get(ORDER + "orders-pending" + QUERY + "&idLessThan=" + ids.get(0));
        assertThat(none.path("endId").isNull()).isTrue();

        JsonNode fills = calls.get(ORDER + "fill-history" + QUERY + "&limit=1");
        assertThat(texts(fills.path("fillList"), "orderId")).containsExactly(ids.get(3));
        JsonNode older = calls.get(ORDER + "fill-history" + QUERY + "&idLessThan="
                + fills.path("endId").textValue());
        assertThat(texts(older.path("fillList"), "orderId"))
                .contains(ids.get(2))
                .doesNotContain(ids.get(3));
        calls.clock.advance(Duration.ofDays(8));
        assertThat(calls.get(ORDER + "fill-history" + QUERY).path("fillList")).isEmpty();
        assertThat(calls.get(ORDER + "fills" + QUERY).path("fillList")).isNotEmpty();
        long now = calls.clock.millis();
        assertThat(calls.refused(
                        ORDER + "fill-history" + QUERY + "&startTime=" + (now - 800_000_000L) + "&endTime=" + now))
                .isEqualTo("00001");
    }

    @Test
    void accountShowsWhatOrdersAndPositionsHold() throws IOException {
        market("'side':'buy'", "0.1");
        JsonNode account = calls.get("/api/v2/mix/account/account" + QUERY + "&marginCoin=USDT");
        assertThat(account.path("posMode").textValue()).isEqualTo("one_way_mode");
        assertThat(account.path("marginMode").textValue()).isEqualTo("crossed");
        assertThat(account.path("crossedMarginLeverage").textValue()).isEqualTo("10");
        assertThat(account.path("crossedMargin").textValue()).startsWith("640.");
        assertThat(texts(calls.get("/api/v2/mix/account/accounts?productType=COIN-FUTURES"), "marginCoin"))
                .containsExactly("BTC", "ETH", "SOL");
        JsonNode position = calls.get("/api/v2/mix/position/all-position?productType=USDT-FUTURES&marginCoin=USDT")
                .path(0);
        assertThat(position.path("symbol").textValue()).isEqualTo("BTCUSDT");
        assertThat(position.path("leverage").textValue()).isEqualTo("10");
        assertThat(position.path("available").textValue()).isEqualTo("0.1");
    }

    @Test
    void leverageIsSetForBothSidesOrInIsolatedHedgeModeForEach() throws IOException {
        String path = "/api/v2/mix/account/set-leverage";
        JsonNode crossed = calls.post(path, "{" + CONTRACT + ",'leverage':'20'}");
        assertThat(crossed.path("crossMarginLeverage").textValue()).isEqualTo("20");
        assertThat(calls.refused(path, "{" + CONTRACT + ",'leverage':'20'}")).isEqualTo("40814");
        assertThat(calls.refused(path, "{" + CONTRACT + ",'leverage':'500'}")).isEqualTo("40020");
        hedge();
        calls.post("/api/v2/mix/account/set-margin-mode", "{" + CONTRACT + ",'marginMode':'isolated'}");
        JsonNode isolated = calls.post(path, "{" + CONTRACT + ",'leverage':'5','holdSide':'short'}");
        assertThat(isolated.path("longLeverage").textValue()).isEqualTo("20");
        assertThat(isolated.path("shortLeverage").textValue()).isEqualTo("5");
        assertThat(isolated.path("marginMode").textValue()).isEqualTo("isolated");
        JsonNode both = calls.post(path, "{" + CONTRACT + ",'longLeverage':'7','shortLeverage':'8'}");
        assertThat(both.path("longLeverage").textValue()).isEqualTo("7");
        assertThat(both.path("shortLeverage").textValue()).isEqualTo("8");
    }

    @Test
    void modesAreFixedWhileThereAreOrdersOrPositions() throws IOException {
        rest("'side':'buy'", "62000", "0.01");
        assertThat(calls.refused(
                        "/api/v2/mix/account/set-position-mode",
                        "{'productType':'USDT-FUTURES','posMode':'hedge_mode'}"))
                .isEqualTo("40920");
        assertThat(calls.refused("/api/v2/mix/account/set-margin-mode", "{" + CONTRACT + ",'marginMode':'isolated'}"))
                .isEqualTo("45117");
        calls.post(ORDER + "cancel-all-orders", "{'productType':'USDT-FUTURES'}");
        hedge();
        hedge();
    }

    @Test
    void leverageOfOpenPositionsIsSetAtOnce() throws IOException {
        market("'side':'buy'", "0.01");
        calls.post("/api/v2/mix/account/set-all-leverage", "{'productType':'USDT-FUTURES','leverage':'25'}");
        assertThat(texts(positions(), "leverage")).containsExactly("25");
    }

    @Test
    void deliveryIsSaidInTheWordsForWhatIsForced() throws IOException {
        String contract = "?productType=COIN-FUTURES&symbol=BTCUSDM26";
        calls.post(
                ORDER + "place-order",
                "{'symbol':'BTCUSDM26','productType':'COIN-FUTURES','marginCoin':'BTC','marginMode':'crossed',"
                        + "'side':'buy','orderType':'market','size':'1000'}");
        calls.clock.advance(Duration.ofDays(118));
        JsonNode order = calls.get(ORDER + "orders-history" + contract)
                .path("entrustedList")
                .path(0);
        assertThat(order.path("tradeSide").textValue()).isEqualTo("delivery_sell_single");
        assertThat(order.path("orderSource").textValue()).isEqualTo("delivery_close_long");
        assertThat(order.path("enterPointSource").textValue()).isEqualTo("SYS");
        JsonNode fill = calls.get(ORDER + "fills" + contract).path("fillList").path(0);
        assertThat(fill.path("tradeSide").textValue()).isEqualTo("delivery_sell_single");
        assertThat(calls.get("/api/v2/mix/position/all-position?productType=COIN-FUTURES"))
                .isEmpty();
    }

    @Test
    void orderThatIsHiddenIsFoundLater() throws IOException {
        calls.bitget.faults().onNext(ORDER + "place-order", Fault.answerLost().hiding(Hidden.forLookups(1)));
        assertThatThrownBy(
                        () -> place("'side':'buy','orderType':'limit','price':'62000','size':'0.01','clientOid':'h'"))
                .isInstanceOf(IOException.class);
        assertThat(calls.refused(ORDER + "detail" + QUERY + "&clientOid=h")).isEqualTo("40109");
        assertThat(calls.get(ORDER + "detail" + QUERY + "&clientOid=h")
                        .path("state")
                        .textValue())
                .isEqualTo("live");
        assertThat(calls.bitget.orders("h")).isEqualTo(1);
    }
}

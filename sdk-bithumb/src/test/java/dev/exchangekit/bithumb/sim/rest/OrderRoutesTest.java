package dev.exchangekit.bithumb.sim.rest;

import static dev.exchangekit.bithumb.sim.rest.Calls.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.exchangekit.bithumb.sim.Delay;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderRoutesTest {
    private static final String LIMIT = "'side':'bid','order_type':'limit',";

    private final Calls calls = new Calls();

    @AfterEach
    void stop() {
        calls.close();
    }

    private JsonNode account(String currency) throws IOException {
        for (JsonNode row : calls.get("/v1/accounts")) {
            if (row.path("currency").textValue().equals(currency)) {
                return row;
            }
        }
        throw new AssertionError("There is no " + currency);
    }

    @Test
    void placingOnlyAcknowledges() throws IOException {
        JsonNode answer = calls.post(
                "/v2/orders",
                "{'market':'KRW-BTC'," + LIMIT + "'price':'84000000','volume':'0.001','client_order_id':'dip-1'}");
        assertThat(texts(answer, "")).hasSize(7);
        assertThat(answer.path("client_order_id").textValue()).isEqualTo("dip-1");
        assertThat(answer.path("created_at").textValue()).isEqualTo("2026-03-04T21:00:30+09:00");
        assertThat(answer.has("state")).isFalse();
        String id = answer.path("order_id").textValue();
        assertThat(id).matches("C0101\\d{15}");
        JsonNode order = calls.get("/v1/order?client_order_id=dip-1");
        assertThat(order.path("uuid").textValue()).isEqualTo(id);
        assertThat(order.path("state").textValue()).isEqualTo("wait");
        assertThat(order.path("price").textValue()).isEqualTo("84000000");
        assertThat(order.path("reserved_fee").textValue()).isEqualTo("210");
        assertThat(order.path("locked").textValue()).isEqualTo("84210");
        assertThat(order.path("trades")).isEmpty();
        assertThat(account("KRW").path("locked").textValue()).isEqualTo("84210");
        assertThat(account("KRW").path("balance").textValue()).isEqualTo("99915790");
        JsonNode cancelled = calls.delete("/v2/order?client_order_id=dip-1");
        assertThat(cancelled.path("order_id").textValue()).isEqualTo(id);
        JsonNode after = calls.order(id);
        assertThat(after.path("state").textValue()).isEqualTo("cancel");
        assertThat(after.path("cancel_type").textValue()).isEqualTo("user");
        assertThat(account("KRW").path("locked").textValue()).isEqualTo("0");
    }

    @Test
    void purchaseAtTheMarketSpendsAnAmount() throws IOException {
        JsonNode order = calls.order(calls.place("'side':'bid','order_type':'price','price':'910000'"));
        assertThat(order.path("ord_type").textValue()).isEqualTo("price");
        assertThat(order.path("price").textValue()).isEqualTo("910000");
        assertThat(order.path("state").textValue()).isEqualTo("done");
        assertThat(new BigDecimal(order.path("executed_funds").asText()))
                .isBetween(new BigDecimal("909999"), new BigDecimal("910000"));
        assertThat(order.path("trades_count").intValue())
                .isEqualTo(order.path("trades").size());
        assertThat(new BigDecimal(order.path("paid_fee").asText()))
                .isBetween(new BigDecimal("2274"), new BigDecimal("2275"));
        assertThat(new BigDecimal(account("BTC").path("avg_buy_price").asText()))
                .isGreaterThan(new BigDecimal("90000000"));
    }

    @Test
    void saleAtTheMarketHasNoPrice() throws IOException {
        JsonNode order = calls.order(calls.place("'side':'ask','order_type':'market','volume':'0.01'"));
        assertThat(order.has("price")).isFalse();
        assertThat(order.path("executed_volume").textValue()).isEqualTo("0.01");
        assertThat(account("BTC").path("balance").textValue()).isEqualTo("4.99");
    }

    @Test
    void bestOrdersTradeAtTheFirstLevelOnly() throws IOException {
        JsonNode order =
                calls.order(calls.place("'side':'bid','order_type':'best','time_in_force':'ioc','price':'90000000'"));
        assertThat(order.path("ord_type").textValue()).isEqualTo("best");
        assertThat(order.path("price").textValue()).isEqualTo("90000000");
        assertThat(order.path("state").textValue()).isEqualTo("done");
        assertThat(order.path("trades")).hasSize(1);
        assertThat(new BigDecimal(order.path("remaining_volume").asText())).isPositive();
        JsonNode sale = calls.order(calls.place("'side':'ask','order_type':'best','time_in_force':'fok','volume':'4'"));
        assertThat(sale.path("state").textValue()).isEqualTo("cancel");
        assertThat(sale.path("cancel_type").textValue()).isEqualTo("tif_cancel");
        assertThat(sale.has("price")).isFalse();
    }

    @Test
    void ordersAtOnceNeverRest() throws IOException {
        String far = LIMIT + "'price':'84000000','volume':'0.001',";
        String near = LIMIT + "'price':'" + calls.bestAsk().toPlainString() + "','volume':'4',";
        assertThat(state(far + "'time_in_force':'ioc'")).isEqualTo("cancel tif_cancel ioc");
        assertThat(state(far + "'time_in_force':'post_only'")).isEqualTo("wait  post_only");
        assertThat(calls.http
                        .post("/v2/orders", "{'market':'KRW-BTC'," + near + "'time_in_force':'fok'}")
                        .outcome())
                .isEqualTo("400 insufficient_funds_bid");
        calls.bithumb.account().deposit("KRW", new BigDecimal("1000000000"));
        assertThat(state(near + "'time_in_force':'fok'")).isEqualTo("cancel tif_cancel fok");
        assertThat(state(near + "'time_in_force':'post_only'")).isEqualTo("cancel tif_cancel post_only");
        assertThat(state(near + "'time_in_force':'ioc'")).isEqualTo("done  ioc");
    }

    private String state(String terms) throws IOException {
        JsonNode order = calls.order(calls.place(terms));
        return order.path("state").asText() + " " + order.path("cancel_type").asText() + " "
                + order.path("time_in_force").asText();
    }

    @Test
    void newOrderThatMeetsAnOwnOneIsCancelled() throws IOException {
        String ask = calls.place("'side':'ask','order_type':'limit','price':'"
                + calls.bestAsk().subtract(new BigDecimal("2000")).toPlainString() + "','volume':'0.001'");
        JsonNode order =
                calls.order(calls.place(LIMIT + "'price':'" + calls.bestAsk().toPlainString() + "','volume':'0.002'"));
        assertThat(order.path("state").textValue()).isEqualTo("cancel");
        assertThat(order.path("cancel_type").textValue()).isEqualTo("stp_cancel");
        assertThat(order.path("canceling_uuid").textValue()).isEqualTo(ask);
        assertThat(calls.order(ask).path("state").textValue()).isEqualTo("wait");
        JsonNode newest = calls.get("/v2/orders/history?limit=1").path("data").path(0);
        assertThat(newest.path("canceling_order_id").textValue()).isEqualTo(ask);
        assertThat(newest.path("created_at").textValue()).isEqualTo("2026-03-04T21:00:30.000+09:00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "'side':'bid','order_type':'limit','price':'84000000'                       | invalid_parameter",
                "'side':'buy','order_type':'limit','price':'84000000','volume':'1'          | invalid_parameter",
                "'side':'bid','order_type':'price','price':'10000','volume':'1'             | invalid_parameter",
                "'side':'ask','order_type':'price','price':'10000'                          | invalid_parameter",
                "'side':'bid','order_type':'market','volume':'1'                            | invalid_parameter",
                "'side':'bid','order_type':'price','price':'10000','time_in_force':'ioc'    | invalid_parameter",
                "'side':'bid','order_type':'best','price':'10000'                           | invalid_parameter",
                "'side':'bid','order_type':'limit','price':'84000500','volume':'0.001'      | invalid_price_bid",
                "'side':'ask','order_type':'limit','price':'99999999','volume':'0.001'      | invalid_price_ask",
                "'side':'bid','order_type':'limit','price':'9000000','volume':'0.001'       | under_price_limit_bid",
                "'side':'bid','order_type':'limit','price':'84000000','volume':'0.00005'    | under_min_total_bid",
                "'side':'bid','order_type':'limit','price':'84000000','volume':'2'          | insufficient_funds_bid",
                "'side':'ask','order_type':'market','volume':'6'                            | insufficient_funds_ask",
                "'side':'bid','order_type':'limit','price':'84000000','volume':'100'        | invalid_parameter",
                "'side':'bid','order_type':'limit','price':'84000000','volume':'0.001','client_order_id':'a.b'"
                        + " | invalid_parameter"
            })
    void ordersThatCannotBeAreRefused(String terms, String name) throws IOException {
        assertThat(calls.http
                        .post("/v2/orders", "{'market':'KRW-BTC'," + terms + "}")
                        .outcome())
                .isEqualTo("400 " + name);
        assertThat(calls.get("/v1/orders")).isEmpty();
    }

    @Test
    void stepsOfPricesFollowThePrice() throws IOException {
        String shib = "{'market':'KRW-SHIB','side':'ask','order_type':'limit','volume':'1','price':'";
        assertThat(calls.http.post("/v2/orders", shib + "0.00015'}").outcome()).isEqualTo("400 invalid_price_ask");
        assertThat(calls.http.post("/v2/orders", shib + "1.0005'}").outcome()).isEqualTo("400 invalid_price_ask");
        String xrp = "{'market':'KRW-XRP','side':'ask','order_type':'limit','volume':'10','price':'";
        assertThat(calls.http.post("/v2/orders", xrp + "5003'}").outcome()).isEqualTo("400 invalid_price_ask");
        calls.post("/v2/orders", xrp + "5005'}");
        String eth = "{'market':'BTC-ETH','side':'ask','order_type':'limit','volume':'1','price':'0.05000001'";
        calls.post("/v2/orders", eth + "}");
        assertThat(calls.http
                        .post("/v2/orders", eth + ",'time_in_force':'ioc'}")
                        .outcome())
                .isEqualTo("400 invalid_parameter");
        assertThat(texts(calls.get("/v1/orders"), "market")).containsExactly("BTC-ETH", "KRW-XRP");
    }

    @Test
    void unknownMarketIsAnsweredWithANumberAndSuccess() throws IOException {
        assertThat(calls.http
                        .post("/v2/orders", "{'market':'KRW-NONE'," + LIMIT + "'price':'1','volume':'1'}")
                        .outcome())
                .isEqualTo("200 404");
    }

    @Test
    void clientOrderIdServesOnceUnlessItsFirstOrderIsTheAnswer() throws IOException {
        String order = "{'market':'KRW-BTC'," + LIMIT + "'price':'84000000','volume':'0.001','client_order_id':'once'}";
        String first = calls.post("/v2/orders", order).path("order_id").textValue();
        assertThat(calls.http.post("/v2/orders", order).outcome()).isEqualTo("400 invalid_parameter");
        calls.bithumb.quirks().answerRepeatedClientIds(true);
        assertThat(calls.post("/v2/orders", order).path("order_id").textValue()).isEqualTo(first);
        assertThat(calls.bithumb.orders("once")).isEqualTo(1);
    }

    @Test
    void whatIsNotThereOrOverIsNotFound() throws IOException {
        assertThat(calls.http.get("/v1/order?uuid=C0101000000000000001").outcome())
                .isEqualTo("404 order_not_found");
        assertThat(calls.http.get("/v1/order").outcome()).isEqualTo("400 invalid_parameter");
        assertThat(calls.http.delete("/v2/order?order_id=C1").outcome()).isEqualTo("404 order_not_found");
        String filled = calls.place("'side':'ask','order_type':'market','volume':'0.01'");
        assertThat(calls.http.delete("/v2/order?order_id=" + filled).outcome()).isEqualTo("404 order_not_found");
    }

    @Test
    void acknowledgedOrderIsNotReadyForAWhile() throws IOException {
        calls.bithumb.quirks().placingTakes(Delay.of(Duration.ofSeconds(2)));
        String id = calls.rest("84000000");
        assertThat(calls.http.get("/v1/order?uuid=" + id).outcome()).isEqualTo("404 order_not_found");
        assertThat(calls.get("/v2/orders/pending").path("data")).isEmpty();
        assertThat(calls.http.delete("/v2/order?order_id=" + id).outcome()).isEqualTo("422 order_not_ready");
        calls.clock.advance(Duration.ofSeconds(2));
        assertThat(calls.order(id).path("state").textValue()).isEqualTo("wait");
        calls.bithumb.quirks().placingTakes(Delay.ofLookups(1));
        String next = calls.rest("83000000");
        assertThat(calls.http.delete("/v2/order?order_id=" + next).outcome()).isEqualTo("422 order_not_ready");
        calls.delete("/v2/order?order_id=" + next);
    }

    @Test
    void acknowledgedCancellationTakesAWhile() throws IOException {
        String id = calls.rest("84000000");
        calls.bithumb.quirks().cancellingTakes(Delay.of(Duration.ofSeconds(1)));
        calls.delete("/v2/order?order_id=" + id);
        assertThat(calls.order(id).path("state").textValue()).isEqualTo("wait");
        calls.clock.advance(Duration.ofSeconds(1));
        assertThat(calls.order(id).path("state").textValue()).isEqualTo("cancel");
        calls.bithumb.quirks().cancellingTakes(Delay.ofLookups(2));
        String other = calls.rest("84000000");
        calls.delete("/v2/order?order_id=" + other);
        assertThat(List.of(
                        calls.order(other).path("state").asText(),
                        calls.order(other).path("state").asText(),
                        calls.order(other).path("state").asText()))
                .containsExactly("wait", "wait", "cancel");
    }

    @Test
    void ordersOfABatchFailOneByOne() throws IOException {
        JsonNode results = calls.post(
                        "/v2/orders/batch",
                        "{'batch_orders':[{'market':'KRW-BTC'," + LIMIT
                                + "'price':'84000000','volume':'0.001','client_order_id':'b1'},"
                                + "{'market':'KRW-BTC'," + LIMIT
                                + "'price':'84000001','volume':'0.001','client_order_id':'b2'}]}")
                .path("batch_orders_response");
        assertThat(results.path(0).path("order_id").textValue()).startsWith("C0101");
        assertThat(results.path(1).path("client_order_id").textValue()).isEqualTo("b2");
        assertThat(results.path(1).path("name").textValue()).isEqualTo("invalid_price_bid");
        assertThat(results.path(1).has("order_id")).isFalse();
        JsonNode cancelled = calls.post("/v2/orders/cancel", "{'client_order_ids':['b1','b2']}");
        assertThat(texts(cancelled.path("success"), "client_order_id")).containsExactly("b1");
        assertThat(cancelled.path("fail").path(0).path("error").path("name").textValue())
                .isEqualTo("order_not_found");
        assertThat(calls.http.post("/v2/orders/batch", "{'batch_orders':[]}").outcome())
                .isEqualTo("400 invalid_parameter");
    }

    @Test
    void olderCallsAnswerWithTheOrder() throws IOException {
        JsonNode order = calls.post(
                "/v1/orders",
                "{'market':'KRW-BTC','side':'bid','ord_type':'limit','price':'84000000','volume':'0.001'}");
        assertThat(order.path("state").textValue()).isEqualTo("wait");
        JsonNode cancelled = calls.delete("/v1/order?uuid=" + order.path("uuid").textValue());
        assertThat(cancelled.path("state").textValue()).isEqualTo("cancel");
    }

    @Test
    void listsGoByPage() throws IOException {
        List<String> ids = List.of(calls.rest("84000000"), calls.rest("83000000"), calls.rest("82000000"));
        assertThat(texts(calls.get("/v1/orders?limit=2"), "uuid")).containsExactly(ids.get(2), ids.get(1));
        assertThat(texts(calls.get("/v1/orders?limit=2&page=2"), "uuid")).containsExactly(ids.get(0));
        assertThat(texts(calls.get("/v1/orders?order_by=asc&market=KRW-BTC"), "uuid"))
                .isEqualTo(ids);
        calls.delete("/v2/order?order_id=" + ids.get(1));
        assertThat(texts(calls.get("/v1/orders?states[]=wait&states[]=cancel"), "state"))
                .containsExactly("wait", "cancel", "wait");
        assertThat(texts(calls.get("/v1/orders?uuids[]=" + ids.get(1)), "state"))
                .containsExactly("cancel");
        assertThat(calls.http.get("/v1/orders?state=wait&states[]=done").outcome())
                .isEqualTo("400 invalid_parameter");
        assertThat(calls.http.get("/v1/orders?states[]=watch&states[]=done").outcome())
                .isEqualTo("400 invalid_parameter");
        assertThat(calls.http.get("/v1/orders?limit=101").outcome()).isEqualTo("400 invalid_parameter");
    }

    @Test
    void listsGoByCursor() throws IOException {
        List<String> ids = List.of(calls.rest("84000000"), calls.rest("83000000"), calls.rest("82000000"));
        JsonNode page = calls.get("/v2/orders/pending?limit=2");
        assertThat(texts(page.path("data"), "order_id")).containsExactly(ids.get(2), ids.get(1));
        assertThat(page.path("has_next").booleanValue()).isTrue();
        String key = page.path("next_key").textValue();
        assertThat(key).containsAnyOf("+", "/").endsWith("==");
        String escaped = key.replace("+", "%2B").replace("/", "%2F").replace("=", "%3D");
        JsonNode last = calls.get("/v2/orders/pending?limit=2&next_key=" + escaped);
        assertThat(texts(last.path("data"), "order_id")).containsExactly(ids.get(0));
        assertThat(last.path("has_next").booleanValue()).isFalse();
        assertThat(last.path("next_key").isNull()).isTrue();
        assertThat(texts(calls.get("/v2/orders/pending?order_by=asc").path("data"), "order_id"))
                .isEqualTo(ids);
        assertThat(texts(calls.post("/v2/orders/search", "{'order_ids':['" + ids.get(0) + "','C1']}"), "order_id"))
                .containsExactly(ids.get(0));
    }

    @Test
    void historyHoldsAWeek() throws IOException {
        String id = calls.rest("84000000");
        calls.delete("/v2/order?order_id=" + id);
        long now = calls.clock.millis();
        assertThat(texts(calls.get("/v2/orders/history?states[]=cancel").path("data"), "order_id"))
                .containsExactly(id);
        assertThat(calls.get("/v2/orders/history?state=done").path("data")).isEmpty();
        assertThat(calls.get("/v2/orders/history?start_time=" + (now + 1)).path("data"))
                .isEmpty();
        assertThat(calls.get("/v2/orders/history?end_time=2026-03-04T21:00:30%2B09:00")
                        .path("data"))
                .hasSize(1);
        assertThat(calls.http
                        .get("/v2/orders/history?start_time=" + (now - 7 * 86_400_000L - 1) + "&end_time=" + now)
                        .outcome())
                .isEqualTo("400 invalid_parameter");
        calls.clock.advance(Duration.ofDays(8));
        assertThat(calls.get("/v2/orders/history").path("data")).isEmpty();
    }

    @Test
    void chanceSaysWhatMayBeOrdered() throws IOException {
        JsonNode chance = calls.get("/v1/orders/chance?market=KRW-BTC");
        assertThat(chance.path("bid_fee").textValue()).isEqualTo("0.0025");
        assertThat(chance.path("market").path("bid").path("price_unit").textValue())
                .isEqualTo("1000");
        assertThat(chance.path("market").path("ask").path("min_total").textValue())
                .isEqualTo("5000");
        assertThat(chance.path("bid_account").path("balance").textValue()).isEqualTo("100000000");
        assertThat(chance.path("ask_account").path("currency").textValue()).isEqualTo("BTC");
        JsonNode inBitcoin = calls.get("/v1/orders/chance?market=BTC-ETH").path("market");
        assertThat(inBitcoin.path("bid_types").toString()).isEqualTo("[\"limit\",\"price\"]");
        assertThat(inBitcoin.path("bid").path("price_unit").textValue()).isEqualTo("0.00000001");
    }

    @Test
    void balancesHavePointsAmongThem() throws IOException {
        assertThat(texts(calls.get("/v1/accounts"), "currency"))
                .containsExactly("BTC", "ETH", "KRW", "USDT", "XRP", "P");
    }
}

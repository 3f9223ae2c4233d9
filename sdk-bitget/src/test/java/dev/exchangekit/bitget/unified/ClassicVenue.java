package dev.exchangekit.bitget.unified;

import com.fasterxml.jackson.databind.JsonNode;
import dev.exchangekit.bitget.AccountMode;
import dev.exchangekit.core.exchange.Exchange;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;

/** A classic account without orders, at a price of 60000, and the calls that it was asked. */
final class ClassicVenue implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-03-04T10:30:00Z");

    static final String SPOT = "/api/v2/spot/trade/";
    static final String FUTURES = "/api/v2/mix/order/";
    static final String ACCOUNT = "/api/v2/mix/account/account";

    private static final String NONE = "{'entrustedList':[],'endId':null}";

    final FakeBitget bitget = new FakeBitget(AccountMode.CLASSIC, NOW);
    final Exchange exchange = bitget.client().unified();

    ClassicVenue() {
        bitget.answers("/api/v3/market/instruments", ClassicVenue::instruments);
        bitget.answers("/api/v2/mix/market/contracts", """
                [{'symbol':'BTCUSD','baseCoin':'BTC','quoteCoin':'USD','minTradeNum':'0.001','priceEndStep':'1',
                  'volumePlace':'3','pricePlace':'1','sizeMultiplier':'0.001','symbolType':'perpetual',
                  'symbolStatus':'normal'}]""");
        exchange.market().instruments();
        bitget.answers("/api/v3/market/tickers", """
                [{'symbol':'BTCUSDT','category':'SPOT','lastPrice':'60000','ts':'1770000000000'}]""");
        bitget.answers("/api/v2/mix/market/ticker", """
                [{'symbol':'BTCUSDT','lastPr':'60000','markPrice':'60100','ts':'1770000000000'}]""");
        bitget.answers(ACCOUNT, "{'marginCoin':'USDT','marginMode':'isolated','posMode':'one_way_mode'}");
        for (String call : List.of("place-order", "place-plan-order", "modify-plan-order", "cancel-order")) {
            bitget.answers(SPOT + call, "{'orderId':'1','clientOid':'c-1'}");
            bitget.answers(FUTURES + call, "{'orderId':'1','clientOid':'c-1'}");
        }
        bitget.answers(SPOT + "orderInfo", "[]");
        bitget.answers(SPOT + "unfilled-orders", "[]");
        bitget.answers(SPOT + "history-orders", "[]");
        bitget.answers(SPOT + "current-plan-order", "{'nextFlag':false,'orderList':[]}");
        bitget.answers(SPOT + "history-plan-order", "{'nextFlag':false,'orderList':[]}");
        bitget.refuses(FUTURES + "detail", "40109", "The data of the order cannot be found");
        for (String list : List.of("orders-pending", "orders-history", "orders-plan-pending", "orders-plan-history")) {
            bitget.answers(FUTURES + list, NONE);
        }
        bitget.sent();
    }

    private static String instruments(HttpUrl url) {
        String category = Objects.requireNonNullElse(url.queryParameter("category"), "");
        return category.equals("SPOT") || category.equals("USDT-FUTURES") ? """
                [{'symbol':'BTCUSDT','category':'%s','baseCoin':'BTC','quoteCoin':'USDT','pricePrecision':'1',
                  'quantityPrecision':'4','quotePrecision':'4','type':'perpetual','status':'online'}]""".formatted(category) : "[]";
    }

    /** What was sent in the only call of a path since this was last asked. */
    Map<String, String> only(String path) {
        List<JsonNode> bodies = bodies(path);
        if (bodies.size() != 1) {
            throw new AssertionError(bodies.size() + " calls of " + path);
        }
        return fields(bodies.get(0));
    }

    List<JsonNode> bodies(String path) {
        return bitget.sent().stream()
                .filter(request -> request.getUrl().encodedPath().equals(path))
                .map(FakeBitget::body)
                .toList();
    }

    /** The calls since this was last asked. */
    List<String> calls() {
        return bitget.sent().stream()
                .map(RecordedRequest::getUrl)
                .map(url -> url.encodedPath().substring(url.encodedPath().lastIndexOf('/') + 1))
                .toList();
    }

    static Map<String, String> fields(JsonNode body) {
        return body.properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, field -> field.getValue().asText()));
    }

    @Override
    public void close() {
        bitget.close();
    }
}

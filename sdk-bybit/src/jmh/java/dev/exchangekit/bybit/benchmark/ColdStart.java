package dev.exchangekit.bybit.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.exchangekit.bybit.BybitClient;
import dev.exchangekit.bybit.BybitEnvironment;
import dev.exchangekit.bybit.Category;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A program that asks for one price and ends: contender and address are its arguments. */
final class ColdStart {
    private ColdStart() {}

    public static void main(String[] args) throws IOException {
        URI address = URI.create(args[1]);
        Object answer = switch (args[0]) {
            case "floor" -> byOkHttp(address);
            case "ours" -> ours(address);
            case "xchange" -> new XChange(address).ticker();
            default -> throw new IllegalArgumentException(args[0]);
        };
        Runtime.getRuntime().halt(answer.toString().isEmpty() ? 1 : 0);
    }

    @SuppressWarnings("MustBeClosedChecker")
    private static BigDecimal ours(URI address) {
        BybitClient client = BybitClient.create(c -> c.environment(BybitEnvironment.custom(address)));
        return client.market()
                .tickers(Category.LINEAR, "BTCUSDT")
                .items()
                .get(0)
                .lastPrice()
                .orElseThrow();
    }

    private static BigDecimal byOkHttp(URI address) throws IOException {
        Request request = new Request.Builder()
                .url(address + "/v5/market/tickers?category=linear&symbol=BTCUSDT")
                .build();
        try (Response response = new OkHttpClient().newCall(request).execute()) {
            Envelope envelope = new ObjectMapper().readValue(response.body().bytes(), Envelope.class);
            return new BigDecimal(
                    envelope.result().list().get(0).get("lastPrice").asText());
        }
    }

    record Envelope(int retCode, String retMsg, Result result, JsonNode retExtInfo, long time) {}

    record Result(String category, java.util.List<JsonNode> list) {}
}

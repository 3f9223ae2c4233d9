package dev.exchangekit.bitget.sim.v3;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.exchangekit.bitget.sim.BitgetSimulator;
import dev.exchangekit.bitget.sim.HandSigned;
import dev.exchangekit.bitget.sim.HandSigned.Answer;
import dev.exchangekit.core.sim.SimAccount;
import dev.exchangekit.core.sim.SimClock;
import dev.exchangekit.core.sim.SimSymbol;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A unified account whose requests are signed by hand; prices and time move only when told to. */
final class Unified implements AutoCloseable {
    final SimClock clock = SimClock.at(Instant.parse("2026-03-01T12:00:00Z"));
    final BitgetSimulator bitget =
            BitgetSimulator.builder().clock(clock).rateLimits(false).start();
    private final HandSigned http = new HandSigned(bitget, bitget.unified());

    SimAccount account() {
        return bitget.unifiedAccount();
    }

    /** Returns the data of a successful GET. */
    JsonNode get(String pathAndQuery) throws IOException {
        return data(http.get("/api/v3/" + pathAndQuery));
    }

    /** Returns the data of a successful POST; quotes are written as apostrophes. */
    JsonNode post(String path, String body) throws IOException {
        return data(http.post("/api/v3/" + path, body));
    }

    private static JsonNode data(Answer answer) {
        assertThat(answer.code()).as(answer.body()).isEqualTo("00000");
        assertThat(answer.status()).isEqualTo(200);
        return answer.data();
    }

    /** Returns the code that a POST is refused with. */
    String refusal(String path, String body) throws IOException {
        return refusal(http.post("/api/v3/" + path, body));
    }

    /** Returns the code that a GET is refused with. */
    String refusal(String pathAndQuery) throws IOException {
        return refusal(http.get("/api/v3/" + pathAndQuery));
    }

    private static String refusal(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        return answer.code();
    }

    /** Places an order in {@code BTCUSDT} and returns its id. */
    String place(String category, String side, String more) throws IOException {
        return post("trade/place-order", order(category, side, more))
                .path("orderId")
                .textValue();
    }

    static String order(String category, String side, String more) {
        return "{'category':'" + category + "','symbol':'BTCUSDT','side':'" + side + "'," + more + "}";
    }

    static String limit(String quantity, String price) {
        return "'orderType':'limit','qty':'" + quantity + "','price':'" + price + "'";
    }

    static String market(String quantity) {
        return "'orderType':'market','qty':'" + quantity + "'";
    }

    JsonNode order(String orderId) throws IOException {
        return get("trade/order-info?orderId=" + orderId);
    }

    /** Returns the position in the perpetual {@code BTCUSDT}; missing without one. */
    JsonNode position() throws IOException {
        return get("position/current-position?category=USDT-FUTURES&symbol=BTCUSDT")
                .path("list")
                .path(0);
    }

    void moveTo(String price) {
        bitget.marketMaker().moveTo(SimSymbol.linear("BTCUSDT"), new BigDecimal(price));
    }

    /** Returns one field of each item. */
    static List<String> texts(JsonNode list, String field) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.path(field).textValue()));
        return texts;
    }

    @Override
    public void close() {
        http.close();
        bitget.close();
    }
}

package dev.exchangekit.bithumb.sim.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.exchangekit.bithumb.sim.BithumbSimulator;
import dev.exchangekit.bithumb.sim.HandSigned;
import dev.exchangekit.bithumb.sim.HandSigned.Answer;
import dev.exchangekit.core.sim.SimClock;
import dev.exchangekit.core.sim.SimSymbol;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Calls that are signed by hand, to a simulator whose clock and prices stand still. */
final class Calls implements AutoCloseable {
    final SimClock clock = SimClock.at(Instant.parse("2026-03-04T12:00:30Z"));
    final BithumbSimulator bithumb =
            BithumbSimulator.builder().clock(clock).rateLimits(false).start();
    final HandSigned http = new HandSigned(bithumb);

    JsonNode open(String pathAndQuery) throws IOException {
        return success(http.open(pathAndQuery));
    }

    JsonNode get(String pathAndQuery) throws IOException {
        return success(http.get(pathAndQuery));
    }

    /** Sends a POST that succeeds; quotes are written as apostrophes. */
    JsonNode post(String path, String body) throws IOException {
        return success(http.post(path, body));
    }

    JsonNode delete(String pathAndQuery) throws IOException {
        return success(http.delete(pathAndQuery));
    }

    private static JsonNode success(Answer answer) {
        assertThat(answer.status()).as(answer.http().body()).isIn(200, 201);
        assertThat(answer.json().has("error")).as(answer.http().body()).isFalse();
        return answer.json();
    }

    /** Places an order in KRW-BTC and returns its id. */
    String place(String terms) throws IOException {
        return post("/v2/orders", "{'market':'KRW-BTC'," + terms + "}")
                .path("order_id")
                .textValue();
    }

    /** Places an order to buy a thousandth that rests. */
    String rest(String price) throws IOException {
        return place("'side':'bid','order_type':'limit','price':'" + price + "','volume':'0.001'");
    }

    JsonNode order(String id) throws IOException {
        return get("/v1/order?uuid=" + id);
    }

    BigDecimal bestAsk() {
        return bithumb.sim()
                .market()
                .book(SimSymbol.spot("KRW-BTC"), 1)
                .asks()
                .get(0)
                .price();
    }

    static List<String> texts(JsonNode list, String field) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.path(field).asText()));
        return texts;
    }

    @Override
    public void close() {
        http.close();
        bithumb.close();
    }
}

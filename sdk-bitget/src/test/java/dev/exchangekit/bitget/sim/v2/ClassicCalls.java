package dev.exchangekit.bitget.sim.v2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.exchangekit.bitget.sim.BitgetSimulator;
import dev.exchangekit.bitget.sim.HandSigned;
import dev.exchangekit.bitget.sim.HandSigned.Answer;
import dev.exchangekit.core.sim.SimClock;
import dev.exchangekit.core.sim.SimSymbol;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Calls of a classic account, signed by hand, to a simulator whose clock and prices stand still. */
final class ClassicCalls implements AutoCloseable {
    final SimClock clock = SimClock.at(Instant.parse("2026-03-01T12:00:30Z"));
    final BitgetSimulator bitget =
            BitgetSimulator.builder().clock(clock).rateLimits(false).start();
    private final HandSigned http = new HandSigned(bitget, bitget.classic());

    JsonNode get(String pathAndQuery) throws IOException {
        return data(http.get(pathAndQuery));
    }

    /** Sends a POST that succeeds; quotes are written as apostrophes. */
    JsonNode post(String path, String body) throws IOException {
        return data(http.post(path, body));
    }

    private static JsonNode data(Answer answer) {
        assertThat(answer.code()).as(answer.body()).isEqualTo("00000");
        return answer.data();
    }

    /** Sends a POST that is refused and returns the code. */
    String refused(String path, String body) throws IOException {
        return code(http.post(path, body));
    }

    /** Sends a GET that is refused and returns the code. */
    String refused(String pathAndQuery) throws IOException {
        return code(http.get(pathAndQuery));
    }

    private static String code(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.data().isNull()).isTrue();
        return answer.code();
    }

    /** Moves the price of a contract, trading on the way. */
    void moveFutures(String price) {
        bitget.marketMaker().moveTo(SimSymbol.linear("BTCUSDT"), new BigDecimal(price));
    }

    /** Moves a spot price, trading on the way. */
    void moveSpot(String price) {
        bitget.marketMaker().moveTo(SimSymbol.spot("BTCUSDT"), new BigDecimal(price));
    }

    static List<String> texts(JsonNode list, String field) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.path(field).asText()));
        return texts;
    }

    @Override
    public void close() {
        http.close();
        bitget.close();
    }
}

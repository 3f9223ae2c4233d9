package dev.exchangekit.bitget.unified;

import com.fasterxml.jackson.databind.JsonNode;
import dev.exchangekit.bitget.AccountMode;
import dev.exchangekit.bitget.BitgetClient;
import dev.exchangekit.bitget.BitgetEnvironment;
import dev.exchangekit.core.spi.JsonCodec;
import dev.exchangekit.core.testing.Fixture;
import dev.exchangekit.core.testing.ManualTime;
import dev.exchangekit.core.testing.TestSecrets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;

/** A server that answers calls by their path, those nobody set an answer for as documented, and a client of it. */
final class FakeBitget implements AutoCloseable {
    private static final int OK = 200;
    private static final int REFUSED = 400;

    private final MockWebServer server = new MockWebServer();
    private final Map<String, Function<HttpUrl, MockResponse>> answers = new ConcurrentHashMap<>();
    private final BitgetClient client;
    private int seen;

    /** Its clock stands still. */
    FakeBitget(AccountMode account, Instant now) {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                String path = request.getUrl().encodedPath();
                return answers.getOrDefault(path, url -> response(OK, documented(path)))
                        .apply(request.getUrl());
            }
        });
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        client = BitgetClient.create(config -> config.environment(
                        BitgetEnvironment.custom(server.url("/").uri()))
                .account(account)
                .credentials(TestSecrets.credentialsWithPassphrase())
                .timeSource(new ManualTime(now, 0).patience(Duration.ofMillis(2)))
                .clockSync(false));
    }

    private static String documented(String path) {
        return Fixture.all().stream()
                .filter(fixture -> fixture.path().equals(path))
                .map(Fixture::answer)
                .findFirst()
                .orElse("{}");
    }

    private static MockResponse response(int status, String body) {
        return new MockResponse.Builder().code(status).body(body).build();
    }

    BitgetClient client() {
        return client;
    }

    /** What a call answers, with apostrophes for quotation marks. */
    void answers(String path, String data) {
        answers(path, url -> data);
    }

    void answers(String path, Function<HttpUrl, String> data) {
        answers.put(
                path,
                url -> response(
                        OK,
                        ("{'code':'00000','msg':'success','requestTime':1700000000123,'data':" + data.apply(url) + "}")
                                .replace('\'', '"')));
    }

    void refuses(String path, String code, String message) {
        answers.put(
                path,
                url -> response(
                        REFUSED,
                        "{'code':'%s','msg':'%s','requestTime':1700000000123,'data':null}"
                                .formatted(code, message)
                                .replace('\'', '"')));
    }

    /** The requests since this was last asked. */
    List<RecordedRequest> sent() {
        List<RecordedRequest> requests = new ArrayList<>();
        while (seen < server.getRequestCount()) {
            seen++;
            requests.add(next());
        }
        return requests;
    }

    private RecordedRequest next() {
        try {
            return Objects.requireNonNull(server.takeRequest(20, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static JsonNode body(RecordedRequest request) {
        try {
            return new JsonCodec()
                    .tree(Objects.requireNonNull(request.getBody()).toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}

package dev.exchangekit.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.JsonCodec;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for every endpoint of an exchange: its fixtures go out as they stand there, through both facades, and
 * every leaf of their answers comes back from a typed accessor. A module extends this with what is its own.
 */
public abstract class FixtureContract {
    private static final long PATIENCE_SECONDS = 60;

    private final JsonCodec codec = new JsonCodec();

    /** All endpoints of the module. */
    protected abstract List<Endpoint<?, ?>> endpoints();

    /** Opens a client of this host with {@link TestSecrets}, without clock synchronisation. */
    protected abstract Facades open(URI host);

    /** The headers that a signed request has and another one has not. */
    protected abstract Set<String> signatureHeaders();

    /** The headers that every request of this exchange has and that of another one has not. */
    protected Set<String> constantHeaders() {
        return Set.of();
    }

    /** The part of an answer that the value is read from. What is around it must be asserted to hold nothing else. */
    protected abstract JsonNode payload(JsonNode answer, Object value);

    static List<Fixture> fixtures() {
        return Fixture.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    public void blockingCallSendsAndReadsAllOfIt(Fixture fixture) throws Exception {
        sendAndRead(fixture, Facades.View.SYNC);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    public void asynchronousCallSendsAndReadsAllOfIt(Fixture fixture) throws Exception {
        sendAndRead(fixture, Facades.View.ASYNC);
    }

    private void sendAndRead(Fixture fixture, Facades.View view) throws Exception {
        Endpoint<?, ?> endpoint = endpoint(fixture);
        assertThat(endpoint.signed()).isEqualTo(fixture.signed());
        try (MockWebServer server = new MockWebServer()) {
            server.start();
            server.enqueue(new MockResponse.Builder()
                    .code(fixture.status())
                    .setHeader("Content-Type", "application/json")
                    .body(fixture.answer())
                    .build());
            Object value;
            try (Facades client = open(server.url("/").uri())) {
                value = client.call(view, fixture, endpoint, codec);
            }

            assertThat(server.getRequestCount()).isEqualTo(1);
            RecordedRequest sent = server.takeRequest(PATIENCE_SECONDS, TimeUnit.SECONDS);
            signatureHeaders()
                    .forEach(header -> sent.getHeaders().values(header).stream()
                            .filter(text -> text.length() >= SecretHunt.MADE_PIECE && !text.equals(TestSecrets.KEY))
                            .filter(text -> !text.chars().allMatch(Character::isDigit))
                            .forEach(TestSecrets::made));
            assertThat(SentRequest.differences(fixture, sent, constantHeaders(), signatureHeaders()))
                    .isEmpty();
            assertReturnsAllOf(payload(fixture.answerJson(), value), value);
        }
    }

    private static void assertReturnsAllOf(JsonNode payload, Object value) {
        JsonLeaves.Report report = JsonLeaves.compare(payload, value);
        assertThat(report.problems()).isEmpty();
        assertThat(report.compared()).isEqualTo(JsonLeaves.count(payload));
    }

    private Endpoint<?, ?> endpoint(Fixture fixture) {
        return endpoints().stream()
                .filter(endpoint -> endpoint.operation().equals(fixture.operation()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(fixture + ": there is no endpoint " + fixture.operation()));
    }

    @Test
    public void everyEndpointHasAFixtureAndEveryFixtureAnEndpoint() {
        assertThat(endpoints().stream().map(Endpoint::operation)).doesNotHaveDuplicates();
        assertThat(fixtures().stream().map(Fixture::operation).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        endpoints().stream().map(Endpoint::operation).toList());
    }

    @Test
    public void everyPropertyOfEveryRequestIsStatedByAFixture() {
        Map<String, Set<String>> unstated = new TreeMap<>();
        for (Endpoint<?, ?> endpoint : endpoints()) {
            Set<String> stated = new TreeSet<>();
            fixtures().stream()
                    .filter(fixture -> fixture.operation().equals(endpoint.operation()))
                    .forEach(fixture -> RequestProperties.stated("", fixture.parameters(endpoint), stated));
            Set<String> missing = RequestProperties.of(endpoint.requestType());
            missing.removeAll(stated);
            if (!missing.isEmpty()) {
                unstated.put(endpoint.operation(), missing);
            }
        }
        assertThat(unstated).isEmpty();
    }

    /** A field that the exchange adds anywhere in the answer leaves the value equal and its other fields readable. */
    @ParameterizedTest
    @MethodSource("fixtures")
    public void newFieldsBreakNothing(Fixture fixture) throws Exception {
        Object before = answerOf(fixture, fixture.answer());
        Object after = answerOf(fixture, NewFields.addedTo(fixture.answerJson()).toString());

        assertThat(after).isEqualTo(before);
    }

    private @Nullable Object answerOf(Fixture fixture, String answer) throws Exception {
        try (MockWebServer server = new MockWebServer()) {
            server.start();
            server.enqueue(new MockResponse.Builder()
                    .code(fixture.status())
                    .body(answer)
                    .build());
            try (Facades client = open(server.url("/").uri())) {
                return client.call(Facades.View.SYNC, fixture, endpoint(fixture), codec);
            }
        }
    }
}

package dev.exchangekit.bitget.sim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.bitget.BitgetClient;
import dev.exchangekit.bitget.BitgetEndpoints;
import dev.exchangekit.bitget.BitgetEnvironment;
import dev.exchangekit.bitget.sim.HandSigned.Answer;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.sim.SimExchange;
import dev.exchangekit.core.sim.front.FixturePage;
import dev.exchangekit.core.sim.front.Route;
import dev.exchangekit.core.sim.front.Visibility;
import dev.exchangekit.core.sim.front.Wire;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.HttpMethod;
import dev.exchangekit.core.spi.JsonCodec;
import dev.exchangekit.core.testing.Fixture;
import dev.exchangekit.core.testing.ManualTime;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is answered without an engine behind it. */
class FixtureAnswersTest {
    private static final FixturePage PAGE = new FixturePage(Path.of("..", "docs", "simulator-bitget.md"));
    private static final RequestOptions ONCE =
            RequestOptions.builder().maxAttempts(1).rateLimited(false).build();

    private final ManualTime time = new ManualTime().patience(Duration.ofMillis(2));
    private final BitgetSimulator bitget = BitgetSimulator.builder()
            .clock(time::now)
            .history(Duration.ZERO)
            .rateLimits(false)
            .start();
    private final HandSigned classic = new HandSigned(bitget, bitget.classic());
    private final HandSigned unified = new HandSigned(bitget, bitget.unified());

    @AfterEach
    void stop() {
        classic.close();
        unified.close();
        bitget.close();
    }

    private static Set<String> paths() {
        SimExchange sim = SimExchange.builder().build();
        Backend backend =
                new Backend(sim, new Listings(sim), (uid, wallet) -> sim.openAccount(uid), new Visibility(sim::now));
        return Routes.ofFixtures(Routes.ofEngine(backend)).stream()
                .map(FixtureAnswersTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(Route route) {
        return route.method() + " " + route.path();
    }

    /** Where operations share a path, it is answered for the first of them. */
    private static Set<String> firstOfEachPath() {
        return BitgetEndpoints.all().stream()
                .collect(Collectors.toMap(
                        endpoint -> endpoint.method() + " " + endpoint.path(),
                        Endpoint::operation,
                        (first, later) -> first))
                .values()
                .stream()
                .collect(Collectors.toSet());
    }

    private HandSigned http(String path) {
        return path.startsWith("/api/v3/") ? unified : classic;
    }

    @Test
    void theFixtureIsTheAnswerButForTheTime() throws IOException {
        Set<String> paths = paths();
        Set<String> operations = firstOfEachPath();
        List<Fixture> served = Fixture.all().stream()
                .filter(fixture -> paths.contains(fixture.method() + " " + fixture.path()))
                .filter(fixture -> fixture.name().matches("[^.]+(\\.margin)?"))
                .filter(fixture -> operations.contains(fixture.operation()))
                .toList();
        assertThat(served).hasSizeGreaterThanOrEqualTo(paths.size());
        for (Fixture fixture : served) {
            ObjectNode expected = (ObjectNode) fixture.answerJson();
            expected.put("requestTime", time.now().toEpochMilli());
            Answer answer = send(fixture);
            assertThat(answer.json())
                    .as(fixture.name())
                    .isEqualTo(Wire.parse(Wire.write(expected).getBytes(StandardCharsets.UTF_8)));
        }
    }

    private Answer send(Fixture fixture) throws IOException {
        HandSigned http = http(fixture.path());
        if (fixture.method() == HttpMethod.POST) {
            return http.post(fixture.path(), fixture.body());
        }
        String pathAndQuery = fixture.path() + (fixture.query().isEmpty() ? "" : "?" + fixture.query());
        return fixture.signed() ? http.get(pathAndQuery) : http.open(pathAndQuery);
    }

    @Test
    void everyEndpointIsAnswered() {
        try (BitgetClient inV2 = client(bitget.classic());
                BitgetClient inV3 = client(bitget.unified())) {
            BitgetEndpoints.all()
                    .forEach(endpoint -> call(endpoint.path().startsWith("/api/v3/") ? inV3 : inV2, endpoint));
        }
        assertThat(bitget.requests().stream().map(request -> request.method() + " " + request.path()))
                .containsAll(BitgetEndpoints.all().stream()
                        .map(endpoint -> endpoint.method() + " " + endpoint.path())
                        .toList());
    }

    private BitgetClient client(BitgetSimulator.Login login) {
        return BitgetClient.create(config -> config.environment(BitgetEnvironment.custom(bitget.uri()))
                .credentials(Credentials.of(login.apiKey(), login.secret(), login.passphrase()))
                .timeSource(time));
    }

    private static <Q, R> void call(BitgetClient client, Endpoint<Q, R> endpoint) {
        Fixture fixture = Fixture.all().stream()
                .filter(each -> each.name().equals(endpoint.operation().replace('.', '/')))
                .findFirst()
                .orElseThrow();
        try {
            assertThat(client.call(endpoint, fixture.request(endpoint, new JsonCodec()), ONCE))
                    .isNotNull();
        } catch (ExchangeException refused) {
            assertThat(paths()).as(refused.toString()).doesNotContain(endpoint.method() + " " + endpoint.path());
            // what became of a replaced order is said within a success
            assertThat(refused.httpStatus()).isIn(200, 400);
        }
    }

    @Test
    void thePageListsThem() throws IOException {
        String expected = PAGE.with(paths());
        assertThat(PAGE.text())
                .as("docs/simulator-bitget.md, to be written anew with -Dsimulator.write=true")
                .isEqualTo(expected);
    }
}

package dev.exchangekit.bybit.sim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.bybit.BybitClient;
import dev.exchangekit.bybit.BybitEndpoints;
import dev.exchangekit.bybit.BybitEnvironment;
import dev.exchangekit.bybit.sim.HandSigned.Answer;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.sim.SimExchange;
import dev.exchangekit.core.sim.front.FixturePage;
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
    private static final FixturePage PAGE = new FixturePage(Path.of("..", "docs", "simulator.md"));
    private static final RequestOptions ONCE =
            RequestOptions.builder().maxAttempts(1).rateLimited(false).build();

    private final ManualTime time = new ManualTime().patience(Duration.ofMillis(2));
    private final BybitSimulator bybit = BybitSimulator.builder()
            .clock(time::now)
            .history(Duration.ZERO)
            .rateLimits(false)
            .start();
    private final HandSigned http = new HandSigned(bybit);

    @AfterEach
    void stop() {
        http.close();
        bybit.close();
    }

    private static Set<String> paths() {
        SimExchange sim = SimExchange.builder().build();
        return Routes.ofFixtures(Routes.ofEngine(sim, new Visibility(sim::now), 0)).stream()
                .map(route -> route.method() + " " + route.path())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String path(Endpoint<?, ?> endpoint) {
        return endpoint.method() + " " + endpoint.path();
    }

    /** Those of every endpoint that say all, and those for a category. */
    private static List<Fixture> served() {
        Set<String> paths = paths();
        return Fixture.all().stream()
                .filter(fixture -> paths.contains(fixture.method() + " " + fixture.path()))
                .filter(fixture -> fixture.name().matches("[^.]+(\\.(spot|linear|inverse|option))?"))
                .toList();
    }

    @Test
    void theFixtureIsTheAnswerButForTheTime() throws IOException {
        for (Fixture fixture : served()) {
            ObjectNode expected = (ObjectNode) fixture.answerJson();
            if (expected.has("time")) {
                expected.put("time", time.now().toEpochMilli());
            }
            Answer answer = send(fixture);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.json())
                    .as(fixture.name())
                    .isEqualTo(Wire.parse(Wire.write(expected).getBytes(StandardCharsets.UTF_8)));
        }
    }

    private Answer send(Fixture fixture) throws IOException {
        if (fixture.method() == HttpMethod.POST) {
            return http.post(fixture.path(), fixture.body());
        }
        return fixture.signed()
                ? http.get(fixture.path(), fixture.query())
                : http.open(fixture.path() + (fixture.query().isEmpty() ? "" : "?" + fixture.query()));
    }

    @Test
    void everyEndpointIsAnswered() {
        try (BybitClient client = BybitClient.create(config -> config.environment(BybitEnvironment.custom(bybit.uri()))
                .credentials(Credentials.of(bybit.apiKey(), bybit.secret()))
                .timeSource(time))) {
            BybitEndpoints.all().forEach(endpoint -> call(client, endpoint));
        }
        assertThat(bybit.requests().stream().map(request -> request.method() + " " + request.path()))
                .containsAll(BybitEndpoints.all().stream()
                        .map(FixtureAnswersTest::path)
                        .toList());
    }

    private static <Q, R> void call(BybitClient client, Endpoint<Q, R> endpoint) {
        Fixture fixture = Fixture.all().stream()
                .filter(each -> each.name().equals(endpoint.operation().replace('.', '/')))
                .findFirst()
                .orElseThrow();
        try {
            assertThat(client.call(endpoint, fixture.request(endpoint, new JsonCodec()), ONCE))
                    .isNotNull();
        } catch (ExchangeException refused) {
            assertThat(paths()).as(refused.toString()).doesNotContain(path(endpoint));
            assertThat(refused.httpStatus()).isEqualTo(200);
        }
    }

    @Test
    void whatIsCheckedOfOtherCallsIsCheckedOfTheseToo() throws IOException {
        bybit.enforceRateLimits(true);
        bybit.addKey(SimKey.hmac("READONLYKEY01234", "secret").readOnly());
        try (HandSigned reader = new HandSigned(bybit, "READONLYKEY01234", "secret");
                HandSigned stranger = new HandSigned(bybit, "READONLYKEY01234", "another")) {
            assertThat(reader.get("/v5/user/submembers", "").code()).isZero();
            assertThat(reader.post("/v5/user/frozen-sub-member", "{'subuid':1,'frozen':1}")
                            .code())
                    .isEqualTo(10005);
            assertThat(stranger.get("/v5/user/submembers", "").code()).isEqualTo(10004);
            assertThat(reader.open("/v5/user/submembers").status()).isEqualTo(401);
            assertThat(reader.open("/v5/user/frozen-sub-member").status()).isEqualTo(404);
        }
    }

    @Test
    void thePageListsThem() throws IOException {
        String expected = PAGE.with(paths());
        assertThat(PAGE.text())
                .as("docs/simulator.md, to be written anew with -Dsimulator.write=true")
                .isEqualTo(expected);
    }
}

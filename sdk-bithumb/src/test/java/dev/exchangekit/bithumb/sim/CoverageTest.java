package dev.exchangekit.bithumb.sim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.bithumb.BithumbClient;
import dev.exchangekit.bithumb.BithumbEndpoints;
import dev.exchangekit.bithumb.BithumbEnvironment;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.sim.front.SimRequest;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.JsonCodec;
import dev.exchangekit.core.testing.EndpointTable;
import dev.exchangekit.core.testing.Fixture;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** All that is documented of API 2.x is there. */
class CoverageTest {
    private static final RequestOptions ONCE =
            RequestOptions.builder().maxAttempts(1).rateLimited(false).build();

    private final BithumbSimulator bithumb =
            BithumbSimulator.builder().history(Duration.ZERO).rateLimits(false).start();
    private final HandSigned http = new HandSigned(bithumb);

    @AfterEach
    void stop() {
        http.close();
        bithumb.close();
    }

    @Test
    void everyDocumentedCallIsKnown() throws IOException {
        List<String> rows = EndpointTable.of("bithumb").missing(Set.of("1", "2"), List.of());
        assertThat(rows).hasSizeGreaterThan(40);
        for (String row : rows) {
            String[] parts = row.split(" ", 2);
            String path = parts[1].replace("{unit}", "1").replace("{currency}", "BTC");
            assertThat(http.send(parts[0], path, "{}", Map.of()).outcome())
                    .as(row)
                    .doesNotStartWith("404 not_found");
        }
    }

    @Test
    void everyEndpointOfTheClientIsAnsweredAsItReads() {
        try (BithumbClient client =
                BithumbClient.create(config -> config.environment(BithumbEnvironment.custom(bithumb.uri()))
                        .credentials(Credentials.of(bithumb.apiKey(), bithumb.secret())))) {
            BithumbEndpoints.all().forEach(endpoint -> call(client, endpoint));
        }
        assertThat(bithumb.requests().stream().map(SimRequest::method)).isNotEmpty();
    }

    /** What a fixture names is mostly not there. */
    private static <Q, R> void call(BithumbClient client, Endpoint<Q, R> endpoint) {
        Fixture fixture = Fixture.all().stream()
                .filter(each -> each.operation().equals(endpoint.operation()))
                .findFirst()
                .orElseThrow();
        try {
            assertThat(client.call(endpoint, fixture.request(endpoint, new JsonCodec()), ONCE))
                    .isNotNull();
        } catch (ExchangeException refused) {
            assertThat(refused.httpStatus()).as(refused.toString()).isIn(200, 400, 404);
        }
    }
}

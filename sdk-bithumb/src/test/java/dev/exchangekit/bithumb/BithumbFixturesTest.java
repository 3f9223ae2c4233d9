package dev.exchangekit.bithumb;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.testing.EndpointTable;
import dev.exchangekit.core.testing.Facades;
import dev.exchangekit.core.testing.FixtureContract;
import dev.exchangekit.core.testing.TestSecrets;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BithumbFixturesTest extends FixtureContract {
    @Override
    protected List<Endpoint<?, ?>> endpoints() {
        return BithumbEndpoints.all();
    }

    @Override
    protected Facades open(URI host) {
        BithumbClient bithumb = BithumbClient.create(
                c -> c.environment(BithumbEnvironment.custom(host)).credentials(TestSecrets.credentials()));
        return new Facades(bithumb, bithumb.async(), bithumb::close);
    }

    @Override
    protected Set<String> signatureHeaders() {
        return Set.of("Authorization");
    }

    /** Answers have no envelope. */
    @Override
    protected JsonNode payload(JsonNode answer, Object value) {
        return answer;
    }

    @Test
    void everyEndpointIsDocumentedAsItIsDeclared() {
        assertThat(EndpointTable.of("bithumb").differences(endpoints())).isEmpty();
    }
}

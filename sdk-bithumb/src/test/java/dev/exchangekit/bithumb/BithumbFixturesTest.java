package dev.exchangekit.bithumb;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.testing.EndpointTable;
import dev.exchangekit.core.testing.Facades;
import dev.exchangekit.core.testing.FixtureContract;
import dev.exchangekit.core.testing.RequestDocs;
import dev.exchangekit.core.testing.TestSecrets;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class BithumbFixturesTest extends FixtureContract {
    /** The times that stand without an offset, and how they would stand with it or as local ones. */
    private static final Map<String, UnaryOperator<String>> LOCAL_TIMES = Map.of(
            "candle_date_time_utc", text -> text + "Z",
            "candle_date_time_kst", text -> LocalDateTime.parse(text).toString(),
            "end_date", BithumbFixturesTest::inKorea,
            "published_at", BithumbFixturesTest::inKorea,
            "modified_at", BithumbFixturesTest::inKorea);

    private static String inKorea(String text) {
        return text.replace(' ', 'T') + "+09:00";
    }

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
        JsonNode payload = answer.deepCopy();
        LOCAL_TIMES.forEach((name, written) -> payload.findParents(name)
                .forEach(parent -> ((ObjectNode) parent)
                        .put(name, written.apply(parent.get(name).textValue()))));
        return payload;
    }

    @Test
    void everyEndpointIsDocumentedAsItIsDeclared() {
        assertThat(EndpointTable.of("bithumb").differences(endpoints())).isEmpty();
    }

    @Test
    void everyPropertyOfEveryRequestIsExplained() {
        assertThat(RequestDocs.undocumented(endpoints())).isEmpty();
    }
}

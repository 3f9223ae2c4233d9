package dev.exchangekit.bithumb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.testing.DocumentedEndpointsContract;
import dev.exchangekit.core.testing.Facades;
import dev.exchangekit.core.testing.TestSecrets;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

class BithumbFixturesTest extends DocumentedEndpointsContract {
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
    protected String exchange() {
        return "bithumb";
    }

    /** All calls of the API 2.x. */
    @Override
    protected Set<String> needed() {
        return Set.of("1", "2");
    }

    @Override
    protected String neededAs() {
        return "live";
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
}

package dev.exchangekit.bybit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.bybit.trade.BatchResult;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.testing.Facades;
import dev.exchangekit.core.testing.LimitedEndpointsContract;
import dev.exchangekit.core.testing.TestSecrets;
import java.net.URI;
import java.util.List;
import java.util.Set;

class BybitFixturesTest extends LimitedEndpointsContract {
    @Override
    protected String exchange() {
        return "bybit";
    }

    @Override
    protected List<Endpoint<?, ?>> endpoints() {
        return BybitEndpoints.all();
    }

    @Override
    protected Facades open(URI host) {
        BybitClient bybit = BybitClient.create(c -> c.environment(BybitEnvironment.custom(host))
                .credentials(TestSecrets.credentials())
                .clockSync(false));
        return new Facades(bybit, bybit.async(), bybit::close);
    }

    @Override
    protected Set<String> signatureHeaders() {
        return Set.of("X-BAPI-API-KEY", "X-BAPI-TIMESTAMP", "X-BAPI-RECV-WINDOW", "X-BAPI-SIGN", "X-BAPI-SIGN-TYPE");
    }

    @Override
    protected JsonNode payload(JsonNode answer, Object value) {
        if (value instanceof Acknowledgement && !answer.has("result")) {
            assertThat(answer.fieldNames()).toIterable().containsExactlyInAnyOrder("retCode", "retMsg");
            return JsonNodeFactory.instance.objectNode();
        }
        if (value instanceof List) {
            assertThat(answer.fieldNames())
                    .toIterable()
                    .containsExactlyInAnyOrder("retCode", "retMsg", "category", "result");
            return answer.get("result");
        }
        assertThat(answer.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("retCode", "retMsg", "result", "retExtInfo", "time");
        if (value instanceof BatchResult) {
            return joined(answer.get("result"), answer.get("retExtInfo"));
        }
        assertThat(answer.get("retExtInfo")).isEmpty();
        return answer.get("result");
    }

    /** The answer to a batch says yes or no in another place than the ids; its value has both in one. */
    private static JsonNode joined(JsonNode result, JsonNode information) {
        assertThat(result.fieldNames()).toIterable().containsExactly("list");
        assertThat(information.fieldNames()).toIterable().containsExactly("list");
        assertThat(result.get("list")).hasSameSizeAs(information.get("list"));
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < result.get("list").size(); i++) {
            ObjectNode item = information.get("list").get(i).deepCopy();
            item.set("message", item.remove("msg"));
            item.set("ack", result.get("list").get(i));
            items.add(item);
        }
        return JsonNodeFactory.instance.objectNode().set("items", items);
    }
}

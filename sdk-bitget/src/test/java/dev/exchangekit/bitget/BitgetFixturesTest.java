package dev.exchangekit.bitget;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.testing.Facades;
import dev.exchangekit.core.testing.LimitedEndpointsContract;
import dev.exchangekit.core.testing.TestSecrets;
import java.net.URI;
import java.util.List;
import java.util.Set;

class BitgetFixturesTest extends LimitedEndpointsContract {
    @Override
    protected String exchange() {
        return "bitget";
    }

    @Override
    protected List<Endpoint<?, ?>> endpoints() {
        return BitgetEndpoints.all();
    }

    @Override
    protected Facades open(URI host) {
        BitgetClient bitget = BitgetClient.create(c -> c.environment(BitgetEnvironment.custom(host))
                .credentials(TestSecrets.credentialsWithPassphrase())
                .clockSync(false));
        return new Facades(bitget, bitget.async(), bitget::close);
    }

    @Override
    protected Set<String> constantHeaders() {
        return Set.of("locale");
    }

    @Override
    protected Set<String> signatureHeaders() {
        return Set.of("ACCESS-KEY", "ACCESS-SIGN", "ACCESS-TIMESTAMP", "ACCESS-PASSPHRASE");
    }

    @Override
    protected JsonNode payload(JsonNode answer, Object value) {
        String message = answer.has("msg") ? "msg" : "message";
        assertThat(answer.fieldNames()).toIterable().containsExactlyInAnyOrder("code", message, "requestTime", "data");
        // a write may be answered without data, which its value has as an empty word
        return answer.get("data").isNull() ? TextNode.valueOf("") : answer.get("data");
    }
}

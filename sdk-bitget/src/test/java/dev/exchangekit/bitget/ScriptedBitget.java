package dev.exchangekit.bitget;

import dev.exchangekit.core.order.OrderIntent;
import dev.exchangekit.core.testing.ManualTime;
import dev.exchangekit.core.testing.ScriptedServer;
import dev.exchangekit.core.testing.TestSecrets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import mockwebserver3.MockResponse;

/** A client whose exchange answers what was laid ready, and otherwise knows no order. */
public final class ScriptedBitget implements AutoCloseable {
    public static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    /** Orders placed over this client were made then. */
    public static final long MADE = NOW.plusSeconds(1).toEpochMilli();

    public final ScriptedServer server = ScriptedServer.start(path -> refused("40109"));
    public final List<OrderIntent> intents = new CopyOnWriteArrayList<>();
    public final BitgetClient client = BitgetClient.create(c -> c.environment(BitgetEnvironment.custom(server.uri()))
            .credentials(TestSecrets.credentialsWithPassphrase())
            .clockSync(false)
            .timeSource(new ManualTime(NOW, 0).patience(Duration.ofMillis(2)))
            .orderIntentHook(intents::addAll));

    public static MockResponse ok(String data) {
        return answer(200, "00000", data);
    }

    public static MockResponse refused(String code) {
        return answer(400, code, "null");
    }

    private static MockResponse answer(int status, String code, String data) {
        return new MockResponse.Builder()
                .code(status)
                .body("{\"code\":\"" + code + "\",\"msg\":\"\",\"requestTime\":1,\"data\":" + data + "}")
                .build();
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}

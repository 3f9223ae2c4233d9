package dev.exchangekit.bithumb;

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
public final class ScriptedBithumb implements AutoCloseable {
    public static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    /** Orders placed over this client were made then. */
    public static final String MADE = "2026-01-01T09:00:00+09:00";

    public final ScriptedServer server = ScriptedServer.start(path -> refused(404, "order_not_found"));
    public final ManualTime time = new ManualTime(NOW, 0).patience(Duration.ofMillis(2));
    public final List<OrderIntent> intents = new CopyOnWriteArrayList<>();
    public final BithumbClient client = BithumbClient.create(c -> c.environment(BithumbEnvironment.custom(server.uri()))
            .credentials(TestSecrets.credentials())
            .timeSource(time)
            .orderIntentHook(intents::addAll));

    public static MockResponse ok(String body) {
        return new MockResponse.Builder().code(200).body(body).build();
    }

    public static MockResponse refused(int status, String name) {
        return new MockResponse.Builder()
                .code(status)
                .body("{\"error\":{\"name\":\"" + name + "\",\"message\":\"\"}}")
                .build();
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}

package dev.exchangekit.core;

import dev.exchangekit.core.testing.SecretHunt;
import java.util.List;

class CoreSecretHunt extends SecretHunt {
    @Override
    protected List<String> evidence() {
        return List.of("FINE okhttp3.internal.concurrent.TaskLoggerKt", "FINE mockwebserver3.MockWebServer");
    }
}

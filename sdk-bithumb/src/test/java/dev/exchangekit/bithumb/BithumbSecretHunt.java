package dev.exchangekit.bithumb;

import dev.exchangekit.core.testing.SecretHunt;
import java.util.List;

class BithumbSecretHunt extends SecretHunt {
    @Override
    protected List<String> evidence() {
        return List.of(
                "DEBUG [main] dev.exchangekit.calls - ",
                "GET /v1/accounts",
                "FINE okhttp3.internal.concurrent.TaskLoggerKt",
                "FINE mockwebserver3.MockWebServer");
    }
}

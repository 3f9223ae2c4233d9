package dev.exchangekit.bithumb;

import dev.exchangekit.core.testing.SecretHunt;
import java.util.List;

class BithumbSecretHunt extends SecretHunt {
    @Override
    protected List<String> evidence() {
        return List.of(
                "DEBUG [main] dev.exchangekit.calls - ",
                "GET /v1/accounts",
                "POST /v2/orders",
                "POST /v1/withdraws/coin",
                "FINE okhttp3.internal.concurrent.TaskLoggerKt",
                "FINE mockwebserver3.MockWebServer");
    }
}

package dev.exchangekit.bybit;

import dev.exchangekit.core.testing.SecretHunt;
import java.util.List;

class BybitSecretHunt extends SecretHunt {
    @Override
    protected List<String> evidence() {
        return List.of(
                "DEBUG [main] dev.exchangekit.calls - ",
                "POST /v5/order/create",
                "FINE okhttp3.internal.concurrent.TaskLoggerKt",
                "FINE mockwebserver3.MockWebServer");
    }
}

package dev.exchangekit.bitget;

import dev.exchangekit.core.testing.SecretHunt;
import java.util.List;

class BitgetSecretHunt extends SecretHunt {
    @Override
    protected List<String> evidence() {
        return List.of(
                "DEBUG [main] dev.exchangekit.calls - ",
                "GET /api/v2/spot/account/assets",
                "FINE okhttp3.internal.concurrent.TaskLoggerKt",
                "FINE mockwebserver3.MockWebServer");
    }
}

package dev.exchangekit.bithumb.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.spi.HttpMethod;
import dev.exchangekit.core.spi.SignedParts.Header;
import dev.exchangekit.core.spi.UnsignedRequest;
import dev.exchangekit.core.testing.Threads;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class BithumbLegacySignerTest {
    private static final UnsignedRequest REQUEST = UnsignedRequest.withBody(
            HttpMethod.POST, "/info/balance", "endpoint=%2Finfo%2Fbalance&order_currency=BTC&payment_currency=KRW");
    private static final String SIGNATURE =
            "YWYyNmJkZTIyZjhhYmJhNWE1MWYyM2I2YzdkOTg1Njg1MWU1ZTViNzU4ODJmM2QwYjUwODA1YWUyMTVlYTM2Mjlk"
                    + "ODVhODBhM2Y1ZmViNzY4MDU0ODQ4ZGUxNGFhYWZmMzgwZDE3YjQ4NGZiMTE1MzBlM2ZiZjUzMjZhZThiOTU=";

    private final BithumbLegacySigner signer =
            new BithumbLegacySigner(Credentials.of("TEST-ACCESS-KEY-0001", "test-secret-key-0001-abcdefghijklmnop"));

    @Test
    void headersHoldKeySignatureAndNonce() {
        assertThat(headers())
                .containsEntry("Api-Sign", SIGNATURE)
                .containsEntry("Api-Key", "TEST-ACCESS-KEY-0001")
                .containsEntry("Api-Nonce", "1655283111604")
                .containsEntry("api-client-type", "0")
                .hasSize(4);
    }

    @Test
    void eightThreadsGetOneSignature() throws Exception {
        assertThat(Threads.results(8, 10_000, this::headers)).hasSize(1);
    }

    private Map<String, String> headers() {
        return signer.sign(REQUEST, Instant.ofEpochMilli(1_655_283_111_604L)).headers().stream()
                .collect(Collectors.toMap(Header::name, Header::value));
    }
}

package dev.exchangekit.core.spi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.core.spi.SignedParts.Header;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SignedPartsTest {
    private static final List<Header> HEADERS = List.of(new Header("X-SIGN", "5ec2e7"));

    @Test
    void textShowsNamesOnly() {
        assertThat(SignedParts.of(HEADERS)).hasToString("SignedParts[X-SIGN: ***]");
    }

    @Test
    void textOfARequestLeavesItsParametersOut() {
        assertThat(new UnsignedRequest(HttpMethod.POST, "/v1/withdraw", "to=somebody", new byte[] {1}))
                .hasToString("POST /v1/withdraw");
    }

    @Test
    void onlyAPromisedMomentIsOne() {
        Instant moment = Instant.ofEpochMilli(1_700_000_000_000L);

        assertThat(SignedParts.of(HEADERS).acceptableUntil()).isEmpty();
        assertThat(SignedParts.acceptableUntil(moment, HEADERS).acceptableUntil())
                .contains(moment);
    }
}

package dev.exchangekit.core.spi;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.core.testing.Threads;
import org.junit.jupiter.api.Test;

final class DigestTest {
    private static final byte[] MESSAGE = "abc".getBytes(US_ASCII);
    /** FIPS 180-4. */
    private static final String SHA512 = "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
            + "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f";

    @Test
    void eightThreadsGetTheHashOfTheVector() throws Exception {
        Digest digest = Digest.sha512();

        assertThat(Threads.results(8, 10_000, () -> digest.hex(MESSAGE))).containsExactly(SHA512);
    }
}

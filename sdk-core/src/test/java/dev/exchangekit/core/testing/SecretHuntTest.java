package dev.exchangekit.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SecretHuntTest {
    private static final String SIGNATURE = "3f9a1c77e0b2d4586a";

    private final Set<String> pieces = SecretHunt.pieces(TestSecrets.fixed(), List.of(SIGNATURE));

    private static String masked(String secret, int from, int to) {
        return "*".repeat(from) + secret.substring(from, to) + "*".repeat(secret.length() - to);
    }

    @Test
    void sixCharactersOfASecretAreFound() {
        for (String secret : List.of(TestSecrets.SECRET, TestSecrets.PASSPHRASE)) {
            assertThat(SecretHunt.occurring("secret=" + masked(secret, 3, 9) + "!", pieces))
                    .containsExactly(secret.substring(3, 9));
        }
    }

    @Test
    void fewerCharactersAreNot() {
        assertThat(SecretHunt.occurring(masked(TestSecrets.SECRET, 3, 8), pieces))
                .isEmpty();
    }

    @Test
    void keyMayShowItsBeginningOnly() {
        assertThat(SecretHunt.occurring(TestSecrets.credentials().toString(), pieces))
                .isEmpty();
        assertThat(SecretHunt.occurring(TestSecrets.KEY.substring(0, 4) + "***", pieces))
                .isEmpty();
        assertThat(SecretHunt.occurring(TestSecrets.KEY.substring(0, 6) + "***", pieces))
                .hasSize(1);
    }

    @Test
    void partOfASignatureIsFound() {
        assertThat(SecretHunt.occurring("sign: " + SIGNATURE.substring(2, 14), pieces))
                .containsExactly(SIGNATURE.substring(2, 14));
        assertThat(SecretHunt.occurring("sign: " + SIGNATURE.substring(2, 13), pieces))
                .isEmpty();
    }
}

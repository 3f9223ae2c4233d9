package dev.exchangekit.core.spi;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import org.junit.jupiter.api.Test;

final class RsaKeyTest {
    private static final byte[] HEAD = "one ".getBytes(US_ASCII);
    private static final byte[] TAIL = "message".getBytes(US_ASCII);

    @Test
    void publicHalfVerifiesWhatThePrivateOneSigned() throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();

        byte[] signature = new RsaKey(pair.getPrivate()).sign(HEAD, TAIL);

        Signature verifier = Signature.getInstance("SHA256withRSA");
        verifier.initVerify(pair.getPublic());
        verifier.update("one message".getBytes(US_ASCII));
        assertThat(verifier.verify(signature)).isTrue();
    }

    @Test
    void destroyedKeySignsNoMore() throws Exception {
        RsaKey key =
                new RsaKey(KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate());
        key.destroy();

        assertThatIllegalStateException().isThrownBy(() -> key.sign(HEAD)).withMessageContaining("destroyed");
    }

    @Test
    void otherKindsOfKeysAreRefused() throws Exception {
        PrivateKey key = KeyPairGenerator.getInstance("EC").generateKeyPair().getPrivate();

        assertThatIllegalArgumentException().isThrownBy(() -> new RsaKey(key)).withMessageContaining("not RSA");
    }
}

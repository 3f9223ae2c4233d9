package dev.exchangekit.core.spi;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.exchangekit.core.testing.Threads;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.spec.AlgorithmParameterSpec;
import javax.crypto.Mac;
import javax.crypto.MacSpi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The vectors are test case 2 of RFC 4231. */
final class HmacTest {
    private static final byte[] KEY = "Jefe".getBytes(US_ASCII);
    private static final byte[] MESSAGE = "what do ya want for nothing?".getBytes(US_ASCII);
    private static final String SHA256 = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
    private static final String SHA512 = "164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea250554"
            + "9758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737";

    @Test
    void bothHashesMatchTheirVectors() {
        assertThat(Hmac.sha256(KEY).hex(MESSAGE)).isEqualTo(SHA256);
        assertThat(Hmac.sha512(KEY).hex(MESSAGE)).isEqualTo(SHA512);
        assertThat(Hmac.sha256(KEY).base64(MESSAGE)).isEqualTo("W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM=");
    }

    @Test
    void partsAreOneMessage() {
        byte[] head = "what do ya want ".getBytes(US_ASCII);
        byte[] tail = "for nothing?".getBytes(US_ASCII);

        assertThat(Hmac.sha256(KEY).hex(head, new byte[0], tail)).isEqualTo(SHA256);
    }

    @Test
    void laterChangesOfTheCallersArrayDoNotReachTheKey() {
        byte[] key = KEY.clone();
        Hmac hmac = Hmac.sha256(key);
        key[0] = 'X';

        assertThat(hmac.hex(MESSAGE)).isEqualTo(SHA256);
    }

    @Test
    void providerWithoutCloneGivesTheSameSignatures() throws Exception {
        Hmac hmac = new Hmac("HmacSHA256", KEY, new NoCloneProvider());

        assertThat(Threads.results(8, 500, () -> hmac.hex(MESSAGE))).containsExactly(SHA256);
    }

    @Test
    void destroyedKeySignsNoMore() {
        Hmac cloning = Hmac.sha256(KEY);
        Hmac making = new Hmac("HmacSHA256", KEY, new NoCloneProvider());
        cloning.destroy();
        making.destroy();

        assertThatIllegalStateException().isThrownBy(() -> cloning.hex(MESSAGE)).withMessageContaining("destroyed");
        assertThatIllegalStateException().isThrownBy(() -> making.hex(MESSAGE)).withMessageContaining("destroyed");
    }

    @Test
    void eightThreadsGetOneSignature() throws Exception {
        Hmac hmac = Hmac.sha256(KEY);

        assertThat(Threads.results(8, 10_000, () -> hmac.hex(MESSAGE))).containsExactly(SHA256);
    }

    private static final class NoCloneProvider extends Provider {
        private static final long serialVersionUID = 1;

        NoCloneProvider() {
            super("NoClone", "1", "a Mac that cannot be cloned");
            putService(new Service(this, "Mac", "HmacSHA256", NoCloneMac.class.getName(), null, null) {
                @Override
                public Object newInstance(@Nullable Object parameter) throws NoSuchAlgorithmException {
                    return new NoCloneMac();
                }
            });
        }
    }

    private static final class NoCloneMac extends MacSpi {
        private final Mac mac;

        NoCloneMac() throws NoSuchAlgorithmException {
            this.mac = Mac.getInstance("HmacSHA256");
        }

        @Override
        protected int engineGetMacLength() {
            return mac.getMacLength();
        }

        @Override
        protected void engineInit(Key key, @Nullable AlgorithmParameterSpec parameters) throws InvalidKeyException {
            mac.init(key);
        }

        @Override
        protected void engineUpdate(byte input) {
            mac.update(input);
        }

        @Override
        protected void engineUpdate(byte[] input, int offset, int length) {
            mac.update(input, offset, length);
        }

        @Override
        protected byte[] engineDoFinal() {
            return mac.doFinal();
        }

        @Override
        protected void engineReset() {
            mac.reset();
        }
    }
}

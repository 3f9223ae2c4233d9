package dev.exchangekit.core.auth;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.exchangekit.core.error.MissingCredentialsException;
import dev.exchangekit.core.spi.SigningKey;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.Signature;
import java.util.Base64;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CredentialsTest {
    private static final String KEY = "abcdEFGH01234567";
    private static final String SECRET = "s3cr3t-of-a-test";
    private static final byte[] MESSAGE = "message".getBytes(US_ASCII);
    private static final KeyPair PAIR = pair();

    @Test
    void textShowsFourCharactersOfALongKeyAndNothingElse() {
        assertThat(Credentials.of(KEY, SECRET, "pass-phrase")).hasToString("abcd***");
        assertThat(Credentials.of("abcdEFGH0123456", SECRET)).hasToString("***");
    }

    @Test
    void blankPartsAreRefusedByName() {
        refused(() -> Credentials.of(" ", SECRET), "field 'key' is blank: is required");
        refused(() -> Credentials.of(KEY, ""), "field 'secret' is blank: is required");
        refused(() -> Credentials.of(KEY, SECRET, "\t"), "field 'passphrase' is blank: is required");
        assertThatNullPointerException()
                .isThrownBy(() -> Credentials.of(KEY, nothing()))
                .withMessage("secret");
    }

    @Test
    void partsPastedWithALineBreakAreRefusedWithoutQuotingThem() {
        refused(
                () -> Credentials.of(KEY + "\n", SECRET),
                "field 'key' is hidden: begins or ends with a blank or a line break");
        refused(
                () -> Credentials.of(KEY, SECRET + "\n"),
                "field 'secret' is hidden: begins or ends with a blank or a line break");
        refused(
                () -> Credentials.of(KEY, SECRET, "pass phräse"),
                "field 'passphrase' is hidden: holds a blank or a character that is not ASCII");
        refused(
                () -> Credentials.of(KEY, "s3cr3t of a test"),
                "field 'secret' is hidden: holds a blank or a character that is not ASCII");
        refused(
                () -> Credentials.of(KEY, "s3cr\u00e9t-of-a-test"),
                "field 'secret' is hidden: holds a blank or a character that is not ASCII");
    }

    @Test
    void lengthOfTheSecretIsToldOnlyAsABound() {
        assertThat(Credentials.of(KEY, SECRET).hasSecretOf(SECRET.length())).isTrue();
        assertThat(Credentials.of(KEY, SECRET).hasSecretOf(SECRET.length() + 1)).isFalse();
        assertThat(Credentials.rsa(KEY, PAIR.getPrivate()).hasSecretOf(1)).isFalse();
    }

    @Test
    void environmentGivesKeySecretAndPassphrase() {
        Credentials credentials = Credentials.fromEnvironment(
                "BITGET",
                Map.of("BITGET_API_KEY", KEY, "BITGET_SECRET_KEY", SECRET, "BITGET_PASSPHRASE", "pass-phrase"));

        assertThat(credentials.key()).isEqualTo(KEY);
        assertThat(credentials.passphrase()).contains("pass-phrase");
        assertThat(credentials.sha256().hex(MESSAGE))
                .isEqualTo(Credentials.of(KEY, SECRET).sha256().hex(MESSAGE));
    }

    @Test
    void secretMayAlsoBeCalledApiSecret() {
        Credentials credentials =
                Credentials.fromEnvironment("BYBIT", Map.of("BYBIT_API_KEY", KEY, "BYBIT_API_SECRET", SECRET));

        assertThat(credentials.sha512().hex(MESSAGE))
                .isEqualTo(Credentials.of(KEY, SECRET).sha512().hex(MESSAGE));
        assertThat(credentials.passphrase()).isEmpty();
    }

    @Test
    void environmentMayHoldAnRsaKeyOnOneLine() throws Exception {
        Credentials credentials = Credentials.fromEnvironment(
                "BYBIT", Map.of("BYBIT_API_KEY", KEY, "BYBIT_RSA_PRIVATE_KEY", pem().replace("\n", "\\n")));

        assertThat(credentials.isRsa()).isTrue();
        assertThat(verifies(credentials.sha256())).isTrue();
    }

    @Test
    void missingVariableIsNamedInOneSentence() {
        assertThatExceptionOfType(MissingCredentialsException.class)
                .isThrownBy(() -> Credentials.fromEnvironment("BYBIT", Map.of("BYBIT_SECRET_KEY", SECRET)))
                .withMessage("environment variable BYBIT_API_KEY is not set; signed calls need BYBIT_API_KEY and"
                        + " BYBIT_SECRET_KEY (or BYBIT_RSA_PRIVATE_KEY)");
        assertThatExceptionOfType(MissingCredentialsException.class)
                .isThrownBy(() ->
                        Credentials.fromEnvironment("BYBIT", Map.of("BYBIT_API_KEY", KEY, "BYBIT_SECRET_KEY", " ")))
                .withMessageStartingWith("environment variable BYBIT_SECRET_KEY is not set");
    }

    @Test
    void twoWaysToSignAtOnceAreRefused() {
        refused(
                () -> Credentials.fromEnvironment(
                        "BYBIT",
                        Map.of("BYBIT_API_KEY", KEY, "BYBIT_SECRET_KEY", SECRET, "BYBIT_RSA_PRIVATE_KEY", pem())),
                "environment holds both a secret and BYBIT_RSA_PRIVATE_KEY; a key has only one of them, unset the other");
    }

    @Test
    void pemTextSigns() throws Exception {
        assertThat(verifies(Credentials.rsa(KEY, pem()).sha256())).isTrue();
        assertThat(verifies(Credentials.rsa(KEY, PAIR.getPrivate()).sha256())).isTrue();
        assertThat(Credentials.rsa(KEY, pem(), "pass-phrase").passphrase()).contains("pass-phrase");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-----BEGIN RSA PRIVATE KEY-----\nc2VjcmV0\n-----END RSA PRIVATE KEY-----",
                "-----BEGIN ENCRYPTED PRIVATE KEY-----\nc2VjcmV0\n-----END ENCRYPTED PRIVATE KEY-----",
                "-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----",
                "-----BEGIN PRIVATE KEY-----\nc2VjcmV0=x\n-----END PRIVATE KEY-----",
                "c2VjcmV0"
            })
    void otherTextIsRefusedWithoutQuotingIt(String pem) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Credentials.rsa(KEY, pem))
                .withMessageStartingWith("private key is ")
                .withNoCause()
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("c2Vj"));
    }

    @Test
    void rsaCredentialsHaveNoSha512() {
        Credentials credentials = Credentials.rsa(KEY, PAIR.getPrivate());

        assertThatIllegalArgumentException()
                .isThrownBy(credentials::sha512)
                .withMessageContaining("these credentials hold an RSA key");
    }

    @Test
    void destroyedCredentialsFailEverywhere() {
        Credentials credentials = Credentials.of(KEY, SECRET, "pass-phrase");
        SigningKey taken = credentials.sha256();
        SigningKey taken512 = credentials.sha512();
        credentials.destroy();
        credentials.destroy();

        assertThat(credentials.isDestroyed()).isTrue();
        destroyed(() -> taken.hex(MESSAGE));
        destroyed(() -> taken512.hex(MESSAGE));
        destroyed(credentials::sha256);
        destroyed(credentials::sha512);
        destroyed(credentials::passphrase);
    }

    @Test
    void sameSecretTwiceIsNotTheSameCredentials() {
        assertThat(Credentials.of(KEY, SECRET)).isNotEqualTo(Credentials.of(KEY, SECRET));
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }

    private static void destroyed(ThrowingCallable call) {
        assertThatIllegalStateException().isThrownBy(call).withMessageContaining("destroyed");
    }

    private static boolean verifies(SigningKey key) throws Exception {
        Signature verifier = Signature.getInstance("SHA256withRSA");
        verifier.initVerify(PAIR.getPublic());
        verifier.update(MESSAGE);
        return verifier.verify(key.sign(MESSAGE));
    }

    private static String pem() {
        return "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'})
                        .encodeToString(PAIR.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("RSA").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T nothing() {
        return null;
    }
}

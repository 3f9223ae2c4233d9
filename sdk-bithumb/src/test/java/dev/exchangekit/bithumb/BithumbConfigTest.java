package dev.exchangekit.bithumb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.testing.TestSecrets;
import java.time.Duration;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class BithumbConfigTest {
    @Test
    void defaultsAreCautious() {
        BithumbConfig config = BithumbConfig.builder().build();

        assertThat(config.readDeadline()).isEqualTo(Duration.ofSeconds(30));
        assertThat(config.connectTimeout()).isEqualTo(Duration.ofSeconds(10));
        assertThat(config.readTimeout()).isEqualTo(Duration.ofSeconds(20));
        assertThat(config.maxInFlight()).isEqualTo(50);
        assertThat(config.rates().publicPerSecond()).isEqualTo(20);
        assertThat(config.rates().privatePerSecond()).isEqualTo(10);
        assertThat(config.rates().ordersPerSecond()).isEqualTo(5);
        assertThat(config.rates().batchesPerSecond()).isEqualTo(5);
        assertThat(config.valueEncoding()).isEqualTo(ValueEncoding.RAW);
    }

    @Test
    void ratesStayWithinWhatIsDocumented() {
        BithumbRates.Builder most = BithumbRates.builder();
        most.publicPerSecond(750).privatePerSecond(140).ordersPerSecond(280).batchesPerSecond(20);
        assertThat(most.build().publicPerSecond()).isEqualTo(750);

        refused("publicPerSecond", BithumbRates.builder().publicPerSecond(751)::build);
        refused("privatePerSecond", BithumbRates.builder().privatePerSecond(141)::build);
        refused("ordersPerSecond", BithumbRates.builder().ordersPerSecond(281)::build);
        refused("batchesPerSecond", BithumbRates.builder().batchesPerSecond(21)::build);
        refused("ordersPerSecond", BithumbRates.builder().ordersPerSecond(0)::build);
    }

    @Test
    void keysThatCannotBeBithumbsAreRefusedWithoutBeingShown() {
        assertThat(keyRefusal("key", Credentials.of("short-key", TestSecrets.SECRET)))
                .isEqualTo("field 'key' is hidden: is shorter than any of Bithumb's: copy it whole from My page > API"
                        + " management > API 2.0, where Bithumb issues key and secret");
        assertThat(keyRefusal("secret", Credentials.of(TestSecrets.KEY, "short-secret")))
                .startsWith("field 'secret' is hidden: is shorter than any of Bithumb's")
                .doesNotContain("short-secret", TestSecrets.KEY);
        assertThat(keyRefusal("credentials", TestSecrets.rsaCredentials())).contains("these hold an RSA key");
        assertThat(BithumbConfig.builder()
                        .credentials(TestSecrets.credentials())
                        .build()
                        .credentials())
                .isPresent();
    }

    private static String keyRefusal(String field, Credentials credentials) {
        return refused(field, BithumbConfig.builder().credentials(credentials)::build);
    }

    private static String refused(String field, ThrowingCallable build) {
        InvalidRequestException refusal =
                Objects.requireNonNull(catchThrowableOfType(InvalidRequestException.class, build));
        assertThat(refusal.field()).isEqualTo(field);
        return String.valueOf(refusal.getMessage());
    }
}

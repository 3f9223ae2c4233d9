package dev.exchangekit.bithumb.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.bithumb.sim.SimKey;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.contract.faults.KeyContract;
import dev.exchangekit.core.contract.faults.View;
import dev.exchangekit.core.contract.faults.Views;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.ExchangeException;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeysTest extends KeyContract<SimulatedBithumb> {
    @Override
    protected SimulatedBithumb open() {
        return new SimulatedBithumb();
    }

    /** A key that may no longer, or not from here. */
    enum Wrong {
        OF_ANOTHER_ADDRESS("NotAllowIP", ErrorKind.IP_NOT_ALLOWED),
        EXPIRED("invalid_access_key", ErrorKind.AUTHENTICATION),
        OF_THE_OLDER_API("invalid_access_key", ErrorKind.AUTHENTICATION),
        WITHOUT_PERMISSIONS("out_of_scope", ErrorKind.PERMISSION),
        OF_A_RESTRICTED_MEMBER("blocked_member_id", ErrorKind.ACCOUNT);

        private final String code;
        private final ErrorKind kind;

        Wrong(String code, ErrorKind kind) {
            this.code = code;
            this.kind = kind;
        }

        private UnaryOperator<SimKey> terms(SimulatedBithumb world) {
            return switch (this) {
                case OF_ANOTHER_ADDRESS -> key -> key.addresses("203.0.113.7");
                case EXPIRED -> key -> key.expiresAt(world.time().now());
                case OF_THE_OLDER_API -> SimKey::legacy;
                case WITHOUT_PERMISSIONS -> SimKey::permissions;
                case OF_A_RESTRICTED_MEMBER -> SimKey::blocked;
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void aKeyThatMayNotIsRefusedByNameAndNotTriedAgain(Wrong wrong) throws InterruptedException {
        Credentials credentials = world().added(wrong.terms(world()));
        try (Views<?> client = world().client(credentials)) {
            for (View view : View.values()) {
                assertThat(view.attempt(world().signedRead().of(client), world().time())
                                .failure())
                        .isInstanceOfSatisfying(ExchangeException.class, e -> {
                            assertThat(e.code()).isEqualTo(wrong.code);
                            assertThat(e.kind()).isEqualTo(wrong.kind);
                            assertThat(e.attempts()).isEqualTo(1);
                            assertThat(e).hasMessageNotContaining(credentials.key());
                        });
            }
            assertThat(world().requests(world().signedRead().path())).isEqualTo(View.values().length);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aClockThatIsWrongIsSetByTheRefusalItself(View view) throws InterruptedException {
        try (Views<?> client = world().client(world().hmac())) {
            world().exchange().faults().skewClock(Duration.ofMinutes(3));
            assertThat(view.attempt(world().place("later").of(client), world().time())
                            .failure())
                    .isNull();
            assertThat(world().requests(world().place("later").path())).isEqualTo(2);
            assertThat(world().orders("later")).isEqualTo(1);
        }
    }
}

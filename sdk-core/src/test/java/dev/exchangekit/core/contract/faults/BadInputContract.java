package dev.exchangekit.core.contract.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.error.ClientClosedException;
import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.error.MissingCredentialsException;
import dev.exchangekit.core.error.TradingHaltedException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever can be known to be wrong is said where it is handed over, and nothing is sent.
 *
 * @param <W> the exchange's world
 */
public abstract class BadInputContract<W extends InputWorld> {
    private static final RequestOptions NO_TIME = RequestOptions.deadline(Duration.ZERO);
    private static final RequestOptions PAST = RequestOptions.deadline(Duration.ofSeconds(-1));

    @SuppressWarnings("NullAway.Init") // opened before each test
    private W world;

    /** A new world. */
    protected abstract W open();

    /** What cannot be built of this exchange's requests and settings. */
    protected abstract List<Malformed> malformed();

    /** The world of this test. */
    protected final W world() {
        return world;
    }

    @BeforeEach
    final void begin() {
        world = open();
    }

    @AfterEach
    final void end() {
        world.close();
    }

    @TestFactory
    final Stream<DynamicTest> whatIsMalformedNamesItsFieldAndValue() {
        List<Malformed> keys = List.of(
                new Malformed("blank key", "key", "blank", () -> Credentials.of(" ", "secret")),
                new Malformed("blank secret", "secret", "blank", () -> Credentials.of("key", "")),
                new Malformed("key with a line break", "key", "hidden", () -> Credentials.of("key\n", "secret")));
        return Stream.concat(malformed().stream(), keys.stream())
                .map(row -> dynamicTest(row.what(), () -> {
                    InvalidRequestException failure = catchThrowableOfType(
                            InvalidRequestException.class, () -> row.build().run());
                    assertThat(failure).isNotNull();
                    assertThat(failure.field()).isEqualTo(row.field());
                    assertThat(failure.value()).isEqualTo(row.value());
                    assertThat(failure).hasMessageContaining(row.field());
                    nothingWasSent();
                }));
    }

    @Test
    final void aDeadlineThatHasPassedIsRefusedByBothViews() {
        for (RequestOptions options : List.of(NO_TIME, PAST)) {
            for (ThrowingCallable call : bothViews(world.write().of(world.client(), options))) {
                assertThatThrownBy(call)
                        .isInstanceOfSatisfying(
                                InvalidRequestException.class,
                                e -> assertThat(e.field()).isEqualTo("deadline"))
                        .hasMessageContaining(options.deadline().orElseThrow().toString());
            }
        }
        nothingWasSent();
    }

    @Test
    final void aWriteThatItsRateLimitCanNeverHoldIsRefusedByBothViewsBeforeItIsJournaled() {
        EndpointCall<?, ?> write =
                world.tooLarge().orElseGet(() -> Assumptions.abort("every call fits into its rate limit"));
        for (ThrowingCallable call : bothViews(write.of(world.client()))) {
            assertThatThrownBy(call).isInstanceOfSatisfying(InvalidRequestException.class, e -> {
                assertThat(world.client().client().limits().state()).containsKey(e.field());
                assertThat(e.value()).matches("\\d+ permits");
            });
        }
        nothingWasSent();
    }

    @Test
    final void aClosedClientRefusesEveryCallOfBothViews() {
        world.client().close();
        for (EndpointCall<?, ?> each : List.of(world.write(), world.read())) {
            for (ThrowingCallable call : bothViews(each.of(world.client()))) {
                assertThatThrownBy(call).isInstanceOf(ClientClosedException.class);
            }
        }
        nothingWasSent();
    }

    @Test
    final void aSignedCallWithoutCredentialsIsRefusedByBothViews() {
        try (Views<?> stranger = world.stranger()) {
            for (ThrowingCallable call : bothViews(world.write().of(stranger))) {
                assertThatThrownBy(call)
                        .isInstanceOf(MissingCredentialsException.class)
                        .hasMessageContaining(world.write().endpoint().operation());
            }
            nothingWasSent();
            assertThat(world.read().of(stranger).call()).isNotNull();
        }
    }

    @Test
    final void aHaltedClientRefusesNewOrdersAndLetsCancelsThrough() {
        Views<?> client = world.client();
        EndpointCall<?, ?> before = world.place("before-the-halt");
        EndpointCall<?, ?> later = world.place("after-the-halt");
        before.of(client).call();
        client.client().halt("enough");
        for (ThrowingCallable call : bothViews(later.of(client))) {
            assertThatThrownBy(call)
                    .isInstanceOfSatisfying(
                            TradingHaltedException.class,
                            e -> assertThat(e.reason()).isEqualTo("enough"));
        }
        assertThat(world.requests(before.path())).isEqualTo(1);
        world.cancel("before-the-halt").of(client).call();
        client.client().resume();
        later.of(client).call();
        assertThat(world.requests(before.path())).isEqualTo(2);
    }

    /** What is wrong is thrown by the asynchronous view too, before there is a future. */
    private static List<ThrowingCallable> bothViews(View.Attempt attempt) {
        return List.of(attempt::call, attempt::start);
    }

    private void nothingWasSent() {
        assertThat(world.requests()).isZero();
        assertThat(world.journal()).isEmpty();
    }
}

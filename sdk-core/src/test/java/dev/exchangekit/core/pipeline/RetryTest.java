package dev.exchangekit.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.error.AuthenticationException;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.error.OrderOutcomeUnknownException;
import dev.exchangekit.core.error.OrderRejectedException;
import dev.exchangekit.core.error.RateLimitedException;
import dev.exchangekit.core.error.SdkException;
import dev.exchangekit.core.error.TransportException;
import dev.exchangekit.core.pipeline.FaultServer.Reaction;
import dev.exchangekit.core.pipeline.ToyExchange.NewOrder;
import dev.exchangekit.core.pipeline.ToyExchange.Text;
import dev.exchangekit.core.retry.RetrySettings;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RetryTest extends PipelineTest {
    private static final Text TEXT = new Text("x");
    private static final Set<ErrorKind> PASSING =
            EnumSet.of(ErrorKind.RATE_LIMIT, ErrorKind.IP_LIMIT, ErrorKind.BUSY, ErrorKind.ORDER_BUSY);
    private static final Set<ErrorKind> OPEN =
            EnumSet.of(ErrorKind.SERVER, ErrorKind.UNKNOWN_OUTCOME, ErrorKind.UNRECOGNIZED);

    static Stream<Arguments> kinds() {
        return Stream.of(View.values())
                .flatMap(v -> Stream.of(ErrorKind.values()).map(k -> Arguments.of(v, k)));
    }

    private void always(String path, Reaction reaction) {
        on(path, reaction, reaction, reaction, reaction, reaction, reaction);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void refusedReadsAreRepeatedWhereTheRefusalPasses(View view, ErrorKind kind) {
        always("/read", refusal(kind.name()));
        ExchangeException failure = (ExchangeException) catchThrowable(() -> call(view, ToyExchange.READ, TEXT));
        int attempts = PASSING.contains(kind) || OPEN.contains(kind) ? 3 : kind == ErrorKind.CLOCK ? 2 : 1;
        assertThat(failure.kind()).isEqualTo(kind);
        assertThat(failure.attempts()).isEqualTo(attempts);
        assertThat(server().requests("/read")).hasSize(attempts);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void refusedWritesAreRepeatedOnlyWhereNothingHappened(View view, ErrorKind kind) {
        always("/write", refusal(kind.name()));
        ExchangeException failure = (ExchangeException) catchThrowable(() -> call(view, ToyExchange.WRITE, TEXT));
        int attempts = PASSING.contains(kind) ? 3 : kind == ErrorKind.CLOCK ? 2 : 1;
        assertThat(failure.kind()).isEqualTo(kind);
        assertThat(failure).isNotInstanceOf(OrderRejectedException.class);
        assertThat(server().requests("/write")).hasSize(attempts);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void refusedOrdersAreRepeatedRejectedOrSought(View view, ErrorKind kind) {
        always("/place", refusal(kind.name()));
        on("/order", found("UNCLEAR"));
        SdkException failure = (SdkException) catchThrowable(() -> call(view, ToyExchange.PLACE, NewOrder.of("BTC")));
        int attempts = PASSING.contains(kind) ? 3 : kind == ErrorKind.CLOCK ? 2 : 1;
        assertThat(server().requests("/place")).hasSize(attempts);
        if (OPEN.contains(kind)) {
            // sought, and found to be absent for good
            assertThat(failure)
                    .isInstanceOfSatisfying(
                            OrderRejectedException.class,
                            rejected -> assertThat(rejected.kind()).isEqualTo(ErrorKind.NOT_ACCEPTED));
            assertThat(seen.of("sought")).hasSize(1);
        } else {
            assertThat(((ExchangeException) failure).kind()).isEqualTo(kind);
            assertThat(server().requests("/order")).isEmpty();
        }
        assertThat(failure)
                .isInstanceOf(
                        PASSING.contains(kind) && kind != ErrorKind.ORDER_BUSY
                                ? RateLimitedException.class
                                : Set.of("AUTHENTICATION", "SIGNATURE", "PERMISSION", "IP_NOT_ALLOWED")
                                                .contains(kind.name())
                                        ? AuthenticationException.class
                                        : OrderRejectedException.class);
    }

    @ParameterizedTest
    @EnumSource
    void pausesDoubleUpToTheLongest(View view) {
        open(config -> config.readDeadline(Duration.ofMinutes(5))
                .retry(RetrySettings.builder()
                        .maxAttempts(6)
                        .firstDelay(Duration.ofMillis(500))
                        .maxDelay(Duration.ofSeconds(3))
                        .jitterPercent(0)
                        .build()));
        always("/open", refusal("BUSY"));
        assertThatThrownBy(() -> call(view, ToyExchange.OPEN, TEXT)).isInstanceOf(RateLimitedException.class);
        assertThat(seen.of("retry"))
                .containsExactly(
                        "retry toy.open 500",
                        "retry toy.open 1000",
                        "retry toy.open 2000",
                        "retry toy.open 3000",
                        "retry toy.open 3000");
        assertThat(time.elapsed()).isEqualTo(Duration.ofMillis(9500));
    }

    @ParameterizedTest
    @EnumSource
    void statedPauseIsRespectedWhereItIsLonger(View view) {
        on("/open", refusal("BUSY").header("Retry-After", "7"), refusal("BUSY").header("Retry-After", "0"));
        call(view, ToyExchange.OPEN, TEXT);
        assertThat(seen.of("retry")).containsExactly("retry toy.open 7000", "retry toy.open 2000");
        assertThat(time.elapsed()).isEqualTo(Duration.ofSeconds(9));
    }

    @ParameterizedTest
    @EnumSource
    void pauseBeyondTheDeadlineEndsTheCallAtOnce(View view) {
        always("/open", refusal("BUSY").header("Retry-After", "31"));
        assertThatThrownBy(() -> call(view, ToyExchange.OPEN, TEXT)).isInstanceOf(RateLimitedException.class);
        assertThat(time.elapsed()).isZero();
        assertThat(server().requests("/open")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void waitsAndPausesShareOneDeadline(View view) {
        always("/open", refusal("BUSY"));
        RequestOptions options = RequestOptions.deadline(Duration.ofMillis(2500));
        assertThatThrownBy(() -> call(view, ToyExchange.OPEN, TEXT, options)).isInstanceOf(RateLimitedException.class);
        // one second before the second attempt; two more would have been too many
        assertThat(server().requests("/open")).hasSize(2);
        assertThat(time.elapsed()).isEqualTo(Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @EnumSource
    void oneAttemptMeansOne(View view) {
        RequestOptions once = RequestOptions.builder().maxAttempts(1).build();
        on("/read", refusal("BUSY"));
        assertThatThrownBy(() -> call(view, ToyExchange.READ, TEXT, once)).isInstanceOf(RateLimitedException.class);
        on("/read", refusal("CLOCK"));
        assertThatThrownBy(() -> call(view, ToyExchange.READ, TEXT, once)).isInstanceOf(ExchangeException.class);
        assertThat(server().requests("/read")).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void brokenReadsAreRepeatedAndBrokenWritesAreNot(View view) {
        on("/open", Reaction.silence());
        call(view, ToyExchange.OPEN, TEXT);
        assertThat(server().requests("/open")).hasSize(2);

        on("/ask", Reaction.silence());
        call(view, ToyExchange.ASK, TEXT);
        assertThat(server().requests("/ask")).hasSize(2);

        on("/write", Reaction.silence());
        assertThatThrownBy(() -> call(view, ToyExchange.WRITE, TEXT))
                .isInstanceOfSatisfying(
                        TransportException.class,
                        e -> assertThat(e.mayHaveReachedExchange()).isTrue());
        assertThat(server().requests("/write")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void refusedConnectionsAreTriedAgainAlsoForOrders(View view) throws IOException {
        var deserted = FaultServer.deserted();
        open(config -> config.clockSync(false), profile -> ToyExchange.profile(deserted));
        assertThatThrownBy(() -> call(view, ToyExchange.PLACE, NewOrder.of("BTC")))
                .isInstanceOfSatisfying(TransportException.class, e -> {
                    assertThat(e.mayHaveReachedExchange()).isFalse();
                    assertThat(e.retryable()).isTrue();
                    assertThat(e.attempts()).isEqualTo(3);
                });
        assertThat(seen.of("retry")).hasSize(2);
        assertThat(seen.of("sought")).isEmpty();
        // what was never sent costs nothing
        assertThat(available("orders")).isEqualTo(10);
    }

    @ParameterizedTest
    @EnumSource
    void deadHostIsLeftForTheNextOne(View view) throws IOException {
        var deserted = FaultServer.deserted();
        open(config -> config, profile -> ToyExchange.profile(deserted, server().uri()));
        call(view, ToyExchange.PLACE, NewOrder.of("BTC"));
        call(view, ToyExchange.PLACE, NewOrder.of("BTC"));
        assertThat(server().requests("/place")).hasSize(2);
        // nobody asks the dead one again
        assertThat(seen.of("attempt").stream().filter(l -> l.equals("attempt toy.place 0")))
                .hasSizeLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void brokenReadIsRepeatedAtTheNextHost(View view) throws IOException {
        try (FaultServer second = new FaultServer(r -> ok("{\"text\":\"second\"}"))) {
            open(config -> config, profile -> ToyExchange.profile(server().uri(), second.uri()));
            on("/open", Reaction.silence());
            assertThat(call(view, ToyExchange.OPEN, TEXT).text()).isEqualTo("second");
            // one lost answer is no reason to move everybody
            assertThat(call(view, ToyExchange.OPEN, TEXT).text()).isEqualTo("fine");
        }
    }

    @ParameterizedTest
    @EnumSource
    void ordersStayAtTheirHost(View view) throws IOException {
        try (FaultServer second = new FaultServer(r -> ok("{\"state\":\"UNCLEAR\"}"))) {
            open(config -> config.clockSync(false), profile -> ToyExchange.profile(server().uri(), second.uri()));
            on("/place", Reaction.silence());
            on("/order", found("APPLIED"));
            call(view, ToyExchange.PLACE, NewOrder.of("BTC"));
            assertThat(second.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void deadlinesThatArePastAreRefusedBeforeAnything(View view) {
        for (Duration past : List.of(Duration.ZERO, Duration.ofSeconds(-1))) {
            assertThatThrownBy(() -> call(view, ToyExchange.OPEN, TEXT, RequestOptions.deadline(past)))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("deadline");
        }
        assertThat(server().requests()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void endlessDeadlineIsAllowed(View view) {
        call(view, ToyExchange.OPEN, TEXT, RequestOptions.deadline(Duration.ofMillis(Long.MAX_VALUE)));
        assertThat(server().requests("/open")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void silentExchangeEndsWithTheDeadline(View view) {
        on("/write", Reaction.later(new java.util.concurrent.CompletableFuture<>()));
        RequestOptions options = RequestOptions.deadline(Duration.ofMillis(300));
        assertThatThrownBy(() -> call(view, ToyExchange.WRITE, TEXT, options))
                .isInstanceOfSatisfying(TransportException.class, e -> {
                    assertThat(e).hasMessageContaining("no answer within");
                    assertThat(e.mayHaveReachedExchange()).isTrue();
                });
    }

    @ParameterizedTest
    @EnumSource
    void unknownOutcomeNamesItsCause(View view) {
        open(config -> config.outcomeDeadline(Duration.ofSeconds(1)));
        on("/place", Reaction.answer(502, "<html>bad gateway</html>"));
        assertThatThrownBy(() -> call(view, ToyExchange.PLACE, NewOrder.of("BTC")))
                .isInstanceOf(OrderOutcomeUnknownException.class)
                .hasMessageContaining("HTTP 502")
                .hasCauseInstanceOf(ExchangeException.class)
                // a lost answer is no refusal
                .cause()
                .isNotInstanceOf(OrderRejectedException.class);
    }
}

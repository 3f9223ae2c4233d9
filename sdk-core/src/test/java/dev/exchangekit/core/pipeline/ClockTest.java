package dev.exchangekit.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.error.TransportException;
import dev.exchangekit.core.pipeline.FaultServer.Reaction;
import dev.exchangekit.core.pipeline.ToyExchange.Text;
import dev.exchangekit.core.testing.Threads;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClockTest extends PipelineTest {
    private static final Text TEXT = new Text("x");

    /** How far the time that the last read was signed with was ahead of the local one. */
    private Duration signedAhead() {
        List<Long> times = server().requests("/read").stream()
                .map(request -> Long.parseLong(request.header("X-Time").orElseThrow()))
                .toList();
        return Duration.ofMillis(times.get(times.size() - 1) - time.now().toEpochMilli());
    }

    @ParameterizedTest
    @EnumSource
    void firstSignedCallMeasuresAndLaterOnesDoNot(View view) {
        skew = Duration.ofSeconds(5);
        call(view, ToyExchange.OPEN, TEXT);
        assertThat(server().requests("/time")).isEmpty();
        call(view, ToyExchange.READ, TEXT);
        call(view, ToyExchange.READ, TEXT);
        assertThat(server().requests("/time")).hasSize(1);
        assertThat(signedAhead()).isEqualTo(skew);
        assertThat(client().exchangeTime()).isEqualTo(time.now().plus(skew));
        assertThat(seen.of("offset")).containsExactly("offset 5000");
    }

    @ParameterizedTest
    @EnumSource
    void firstCallsShareOneMeasurement(View view) throws Exception {
        skew = Duration.ofSeconds(-3);
        CompletableFuture<Reaction> gate = new CompletableFuture<>();
        on("/time", Reaction.later(gate));
        time.standStill();
        client();
        List<CompletableFuture<Text>> calls = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            calls.add(Threads.start(() -> call(view, ToyExchange.READ, TEXT)));
        }
        server().arrival("/time");
        assertThat(server().requests("/read")).isEmpty();
        gate.complete(timed("{\"text\":\"now\"}"));
        for (CompletableFuture<Text> call : calls) {
            join(call);
        }
        assertThat(server().requests("/time")).hasSize(1);
        assertThat(signedAhead()).isEqualTo(skew);
    }

    @ParameterizedTest
    @EnumSource
    void failedMeasurementLeavesTheLocalClockAndIsNotWaitedForAgain(View view) {
        skew = Duration.ofSeconds(1);
        // the second measurement never ends
        on("/time", refusal("BAD_REQUEST"), Reaction.later(new CompletableFuture<>()));
        call(view, ToyExchange.READ, TEXT);
        assertThat(signedAhead()).isZero();
        time.standStill();
        call(view, ToyExchange.READ, TEXT);
        call(view, ToyExchange.READ, TEXT);
        assertThat(server().requests("/read")).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void measurementThatHangsCostsNoMoreThanTheDeadlineOfTheCall(View view) {
        on("/time", Reaction.later(new CompletableFuture<>()));
        RequestOptions hasty = RequestOptions.deadline(Duration.ofMillis(300));
        assertThatThrownBy(() -> call(view, ToyExchange.WRITE, TEXT, hasty))
                .isInstanceOfSatisfying(TransportException.class, e -> {
                    assertThat(e).hasMessageContaining("deadline");
                    assertThat(e.mayHaveReachedExchange()).isFalse();
                    assertThat(e.attempts()).isZero();
                });
        assertThat(time.elapsed()).isEqualTo(Duration.ofMillis(300));
        assertThat(server().requests("/write")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void refusedClockIsMeasuredAgainAndTheCallRepeatedOnce(View view) {
        call(view, ToyExchange.READ, TEXT);
        skew = Duration.ofSeconds(10);
        on("/read", refusal("CLOCK"));
        call(view, ToyExchange.READ, TEXT);
        assertThat(signedAhead()).isEqualTo(skew);
        assertThat(server().requests("/time")).hasSize(2);
        assertThat(server().requests("/read")).hasSize(3);
        assertThat(time.elapsed()).isZero();
        assertThat(seen.of("retry")).containsExactly("retry toy.read 0");
    }

    @ParameterizedTest
    @EnumSource
    void refusalItselfCorrectsTheClockWhereThereIsNoTimeEndpoint(View view) {
        open(config -> config, profile -> profile.clockEndpoint(Optional.empty()));
        on("/open", timed("{\"text\":\"x\"}"));
        call(view, ToyExchange.OPEN, TEXT);
        skew = Duration.ofSeconds(10);
        on("/read", Reaction.answer(200, "{\"time\":" + exchangeMillis() + ",\"code\":\"CLOCK\"}"));
        call(view, ToyExchange.READ, TEXT);
        assertThat(signedAhead()).isEqualTo(skew);
    }

    @ParameterizedTest
    @EnumSource
    void refutedClockBlocksNobodyElse(View view) throws Exception {
        skew = Duration.ofSeconds(2);
        call(view, ToyExchange.READ, TEXT);
        CompletableFuture<Reaction> gate = new CompletableFuture<>();
        on("/time", Reaction.later(gate));
        on("/write", refusal("CLOCK"));
        time.standStill();
        CompletableFuture<Text> refuted = Threads.start(() -> call(view, ToyExchange.WRITE, TEXT));
        server().arrival("/time");
        server().arrival("/time");
        call(view, ToyExchange.READ, TEXT);
        assertThat(signedAhead()).isEqualTo(skew);
        gate.complete(timed("{\"text\":\"now\"}"));
        join(refuted);
        assertThat(server().requests("/write")).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void quietClockIsRenewedInTheBackgroundAndNotWaitedFor(View view) throws Exception {
        call(view, ToyExchange.READ, TEXT);
        server().arrival("/time");
        time.advance(Duration.ofMinutes(11));
        CompletableFuture<Reaction> gate = new CompletableFuture<>();
        on("/time", Reaction.later(gate));
        time.standStill();
        call(view, ToyExchange.READ, TEXT);
        server().arrival("/time");
        skew = Duration.ofSeconds(7);
        gate.complete(timed("{\"text\":\"now\"}"));
        eventually(
                "the new offset is in use",
                () -> client().exchangeTime().equals(time.now().plus(skew)));
    }

    @ParameterizedTest
    @EnumSource
    void renewalThatFailsIsNotRepeatedByEveryCall(View view) throws Exception {
        call(view, ToyExchange.READ, TEXT);
        time.advance(Duration.ofMinutes(11));
        on("/time", refusal("BAD_REQUEST"), refusal("BAD_REQUEST"), refusal("BAD_REQUEST"));
        for (int i = 0; i < 3; i++) {
            call(view, ToyExchange.READ, TEXT);
            eventually(
                    "the renewal is over",
                    () -> seen.of("attempt").stream()
                                    .filter(l -> l.contains("toy.time"))
                                    .count()
                            == 2);
        }
        assertThat(server().requests("/time")).hasSize(2);
    }

    @Test
    void answersThatStateTheTimeMoveTheClock() {
        open(config -> config, profile -> profile.clockEndpoint(Optional.empty()));
        for (View view : View.values()) {
            skew = skew.plusSeconds(3);
            on("/open", timed("{\"text\":\"x\"}"));
            call(view, ToyExchange.OPEN, TEXT);
            assertThat(client().exchangeTime()).isEqualTo(time.now().plus(skew));
        }
    }

    @ParameterizedTest
    @EnumSource
    void localClockIsTrustedWhereSyncIsOff(View view) {
        open(config -> config.clockSync(false));
        skew = Duration.ofSeconds(4);
        on("/open", timed("{\"text\":\"x\"}"));
        call(view, ToyExchange.OPEN, TEXT);
        call(view, ToyExchange.READ, TEXT);
        assertThat(signedAhead()).isZero();
        assertThat(server().requests("/time")).isEmpty();
    }
}

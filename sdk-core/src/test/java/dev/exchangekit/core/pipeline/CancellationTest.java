package dev.exchangekit.core.pipeline;

import static dev.exchangekit.core.testing.Futures.failure;
import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.core.error.CallCancelledException;
import dev.exchangekit.core.pipeline.FaultServer.Reaction;
import dev.exchangekit.core.pipeline.ToyExchange.Ack;
import dev.exchangekit.core.pipeline.ToyExchange.NewOrder;
import dev.exchangekit.core.pipeline.ToyExchange.Text;
import dev.exchangekit.core.ratelimit.BucketSpec;
import dev.exchangekit.core.ratelimit.Charge;
import dev.exchangekit.core.ratelimit.Lane;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.Plan;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CancellationTest extends PipelineTest {
    private static final Text TEXT = new Text("x");
    private static final NewOrder ORDER = new NewOrder(Optional.of("mine"), "BTC", false);

    private final CompletableFuture<Reaction> gate = new CompletableFuture<>();

    @BeforeEach
    void clockStandsStill() {
        time.standStill();
    }

    private void cancel(CompletableFuture<?> future, boolean mayHaveReached, String... ids) throws Exception {
        // the exchange may see a request before the client's own thread has left the step that sends it
        eventually("it is cancelled", () -> future.cancel(true));
        assertThat(future).isCancelled();
        assertThat(failure(future)).isInstanceOfSatisfying(CallCancelledException.class, e -> {
            assertThat(e.mayHaveReachedExchange()).isEqualTo(mayHaveReached);
            assertThat(e.clientOrderIds()).containsExactly(ids);
        });
    }

    @Test
    void whileTheClockIsMeasured() throws Exception {
        on("/time", Reaction.later(gate));
        CompletableFuture<Ack> order = client().async().call(ToyExchange.PLACE, ORDER);
        server().arrival("/time");
        cancel(order, false, "mine");
        gate.complete(timed("{\"text\":\"now\"}"));
        join(client().async().call(ToyExchange.READ, TEXT));
        assertThat(server().requests("/place")).isEmpty();
        assertThat(seen.of("outcome")).isEmpty();
    }

    @Test
    void whileItWaitsInLine() throws Exception {
        open(config -> config.clockSync(false));
        client().limiter().close("orders", Duration.ofSeconds(3));
        CompletableFuture<Ack> order = client().async().call(ToyExchange.PLACE, ORDER);
        assertThat(time.pending()).isPositive();
        cancel(order, false, "mine");
        assertThat(time.pending()).isZero();
        time.advance(Duration.ofSeconds(4));
        assertThat(available("orders")).isEqualTo(10);
        assertThat(server().requests()).isEmpty();
    }

    @Test
    void whenItsPermitComesAtTheSameMoment() throws Exception {
        open(config -> config.clockSync(false));
        Charge slow = Charge.of(Lane.READ, new Charge.Cost("slow", 1));
        for (int i = 0; i < 50; i++) {
            long grant = client().limiter().tryAcquire(slow);
            CompletableFuture<Text> waiting = client().async().call(ToyExchange.SLOW_READ, TEXT);
            Thread other = new Thread(() -> client().limiter().refund(slow, grant));
            other.start();
            waiting.cancel(true);
            other.join();
            // whoever won, the permit comes back: at once, or with the window if the request left
            eventually("nobody waits", () -> time.pending() == 0);
            time.advance(Duration.ofSeconds(3));
            eventually("the permit is back", () -> available("slow") == 1);
        }
    }

    @Test
    void beforeItHasAConnection() throws Exception {
        BlockedDns dns = new BlockedDns();
        URI named = URI.create("http://localhost:" + server().uri().getPort());
        URI deserted = FaultServer.deserted();
        open(
                config -> config.clockSync(false).httpClient(dns.client()),
                profile -> ToyExchange.profile(named, deserted));
        CompletableFuture<Ack> order = client().async().call(ToyExchange.PLACE, ORDER);
        dns.awaitQuestion();
        cancel(order, false, "mine");
        dns.release();
        eventually("it gives its permit back", () -> available("orders") == 10);
        assertThat(server().requests()).isEmpty();
        // giving up is no reason to leave the host
        assertThat(join(client().async().call(ToyExchange.OPEN, TEXT)).text()).isEqualTo("fine");
    }

    @Test
    void orderThatHasLeftGoesOnAndItsAnswerIsReported() throws Exception {
        on("/place", Reaction.later(gate));
        CompletableFuture<Ack> order = client().async().call(ToyExchange.PLACE, ORDER);
        server().arrival("/place");
        cancel(order, true, "mine");
        assertThat(seen.of("outcome")).isEmpty();
        gate.complete(ok("{\"orderId\":\"x-1\",\"clientId\":\"mine\"}"));
        eventually("the observer is told", () -> !seen.of("outcome").isEmpty());
        assertThat(seen.of("outcome")).containsExactly("outcome mine ACCEPTED");
        assertThat(server().requests("/order")).isEmpty();
    }

    @Test
    void refusalOfAnOrderThatNobodyWaitsForIsReported() throws Exception {
        on("/place", Reaction.later(gate));
        CompletableFuture<Ack> order = client().async().call(ToyExchange.PLACE, ORDER);
        server().arrival("/place");
        cancel(order, true, "mine");
        gate.complete(refusal("BUSY"));
        eventually("the observer is told", () -> !seen.of("outcome").isEmpty());
        assertThat(seen.of("outcome")).containsExactly("outcome mine REJECTED");
        assertThat(server().requests("/place")).hasSize(1);
    }

    @Test
    void lostAnswerOfAnOrderThatNobodyWaitsForIsSoughtAndReportedOnce() throws Exception {
        on("/place", Reaction.later(gate));
        on("/order", found("APPLIED"));
        CompletableFuture<Ack> order = client().async().call(ToyExchange.PLACE, ORDER);
        server().arrival("/place");
        cancel(order, true, "mine");
        gate.complete(Reaction.silence());
        eventually("the observer is told", () -> !seen.of("outcome").isEmpty());
        close();
        assertThat(seen.of("sought")).containsExactly("sought mine");
        assertThat(seen.of("outcome")).containsExactly("outcome mine ACCEPTED");
    }

    @Test
    void whileItsOutcomeIsSought() throws Exception {
        on("/place", Reaction.silence());
        on("/order", Reaction.later(gate));
        CompletableFuture<Ack> order = client().async().call(ToyExchange.PLACE, ORDER);
        server().arrival("/order");
        cancel(order, true, "mine");
        gate.complete(found("NOT_APPLIED"));
        eventually("the observer is told", () -> !seen.of("outcome").isEmpty());
        close();
        assertThat(seen.of("outcome")).containsExactly("outcome mine REJECTED");
    }

    @Test
    void readThatHasLeftIsBrokenOff() throws Exception {
        on("/read", Reaction.later(gate));
        CompletableFuture<Text> read = client().async().call(ToyExchange.READ, TEXT);
        server().arrival("/read");
        cancel(read, true);
        eventually("the attempt has ended", () -> seen.of("attempt").contains("attempt toy.read 0"));
        assertThat(seen.of("retry")).isEmpty();
        gate.complete(ok("{\"text\":\"late\"}"));
    }

    @Test
    void writeWithoutOrdersThatHasLeftSaysSo() throws Exception {
        on("/write", Reaction.later(gate));
        CompletableFuture<Text> write = client().async().call(ToyExchange.WRITE, TEXT);
        server().arrival("/write");
        cancel(write, true);
        gate.complete(ok("{\"text\":\"late\"}"));
    }

    @Test
    void orderThatPausesAfterARefusalIsNeverSentAgain() throws Exception {
        on("/place", refusal("BUSY"));
        CompletableFuture<Ack> order = client().async().call(ToyExchange.PLACE, ORDER);
        eventually("it pauses", () -> time.pending() > 0);
        cancel(order, false, "mine");
        eventually("it pauses no more", () -> time.pending() == 0);
        time.advance(Duration.ofSeconds(10));
        assertThat(server().requests("/place")).hasSize(1);
        assertThat(server().requests("/order")).isEmpty();
    }

    @Test
    void readThatPausesIsNeverSentAgain() throws Exception {
        on("/open", Reaction.silence());
        CompletableFuture<Text> read = client().async().call(ToyExchange.OPEN, TEXT);
        eventually("it pauses", () -> time.pending() > 0);
        assertThat(read.cancel(true)).isTrue();
        eventually("it pauses no more", () -> time.pending() == 0);
        time.advance(Duration.ofSeconds(10));
        assertThat(server().requests("/open")).hasSize(1);
    }

    @Test
    void whileTheClockIsCorrected() throws Exception {
        join(client().async().call(ToyExchange.READ, TEXT));
        server().arrival("/time");
        on("/place", refusal("CLOCK"));
        on("/time", Reaction.later(gate));
        CompletableFuture<Ack> order = client().async().call(ToyExchange.PLACE, ORDER);
        server().arrival("/time");
        cancel(order, false, "mine");
        gate.complete(timed("{\"text\":\"now\"}"));
        assertThat(server().requests("/place")).hasSize(1);
    }

    @Test
    void cancelledChildLeavesItsParentAlone() throws Exception {
        on("/open", Reaction.later(gate));
        CompletableFuture<Text> parent = client().async().call(ToyExchange.OPEN, TEXT);
        CompletableFuture<String> child = parent.thenApply(Text::text);
        server().arrival("/open");
        assertThat(child.cancel(true)).isTrue();
        assertThat(parent).isNotDone();
        gate.complete(ok("{\"text\":\"late\"}"));
        assertThat(join(parent).text()).isEqualTo("late");
    }

    @Test
    void cancellingWhatIsDoneChangesNothing() throws Exception {
        CompletableFuture<Text> read = client().async().call(ToyExchange.OPEN, TEXT);
        join(read);
        assertThat(read.cancel(true)).isFalse();
        assertThat(read).isCompleted();
    }

    @Test
    void answerThatTheCancellationOvertakesIsReported() throws Exception {
        Queue<Runnable> later = new ArrayDeque<>();
        open(config -> config.callbackExecutor(task -> {
            synchronized (later) {
                later.add(task);
            }
        }));
        CompletableFuture<Ack> order = client().async().call(ToyExchange.PLACE, ORDER);
        eventually("the answer is on its way to the executor", () -> {
            synchronized (later) {
                return !later.isEmpty();
            }
        });
        cancel(order, true, "mine");
        later.remove().run();
        assertThat(seen.of("outcome")).containsExactly("outcome mine ACCEPTED");
    }

    private CompletableFuture<Ack> readThenPlace() {
        return Plan.call(ToyExchange.OPEN, TEXT)
                .then(text -> Plan.call(ToyExchange.PLACE, ORDER))
                .start(client().async());
    }

    @Test
    void planInItsFirstStageNeverStartsTheSecond() throws Exception {
        on("/open", Reaction.later(gate));
        CompletableFuture<Ack> plan = readThenPlace();
        server().arrival("/open");
        cancel(plan, true);
        gate.complete(ok("{\"text\":\"late\"}"));
        assertThat(server().requests("/place")).isEmpty();
        assertThat(intents).isEmpty();
    }

    @Test
    void planInItsSecondStageFailsWithWhatThatStageSays() throws Exception {
        on("/place", Reaction.later(gate));
        CompletableFuture<Ack> plan = readThenPlace();
        server().arrival("/place");
        cancel(plan, true, "mine");
        gate.complete(ok("{\"orderId\":\"x-1\",\"clientId\":\"mine\"}"));
        eventually("the observer is told", () -> !seen.of("outcome").isEmpty());
    }

    @Test
    void planOfPlansIsCancelledToItsRunningStage() throws Exception {
        on("/place", Reaction.later(gate));
        CompletableFuture<String> plan = Plan.call(ToyExchange.OPEN, TEXT)
                .then(text -> Plan.call(ToyExchange.PLACE, ORDER).map(Ack::orderId))
                .rescue(failure -> Optional.of(Plan.of("rescued")))
                .start(client().async());
        server().arrival("/place");
        cancel(plan, true, "mine");
        gate.complete(ok("{\"orderId\":\"x-1\",\"clientId\":\"mine\"}"));
        eventually("the observer is told", () -> !seen.of("outcome").isEmpty());
    }

    @Test
    void planIsCancelledAtAnyMoment() throws Exception {
        open(config -> config.clockSync(false));
        client().limiter().configure(BucketSpec.rolling("ip", BucketSpec.Scope.IP, 1000, Duration.ofSeconds(1)));
        Endpoint<Text, Text> open = ToyExchange.OPEN;
        for (int i = 0; i < 40; i++) {
            CompletableFuture<Text> plan =
                    Plan.call(open, TEXT).then(text -> Plan.call(open, TEXT)).start(client().async());
            for (int spin = 0; spin < i * 2000; spin++) {
                Thread.onSpinWait();
            }
            boolean cancelled = plan.cancel(true);
            if (cancelled) {
                assertThat(plan).isCancelled();
            }
            eventually("it is done", plan::isDone);
        }
    }

    @Test
    void timeOutOfTheCallersOwnLeavesTheOutcomeToTheObserver() throws Exception {
        on("/place", Reaction.later(gate));
        CompletableFuture<Ack> order = client().async().call(ToyExchange.PLACE, ORDER);
        server().arrival("/place");
        order.completeExceptionally(new TimeoutException());
        gate.complete(ok("{\"orderId\":\"x-1\",\"clientId\":\"mine\"}"));
        eventually("the observer is told", () -> !seen.of("outcome").isEmpty());
        assertThat(seen.of("outcome")).containsExactly("outcome mine ACCEPTED");
    }

    @Test
    void hostThatRefusesIsLeftWhoeverCancels() throws Exception {
        URI deserted = FaultServer.deserted();
        open(config -> config.clockSync(false), profile -> ToyExchange.profile(deserted, server().uri()));
        CompletableFuture<Text> read = client().async().call(ToyExchange.OPEN, TEXT);
        eventually("it pauses", () -> time.pending() > 0);
        cancel(read, false);
        assertThat(join(client().async().call(ToyExchange.OPEN, TEXT)).text()).isEqualTo("fine");
    }
}

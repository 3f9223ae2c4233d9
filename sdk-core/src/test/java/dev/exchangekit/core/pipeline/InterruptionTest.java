package dev.exchangekit.core.pipeline;

import static dev.exchangekit.core.testing.Futures.failure;
import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.core.error.CallInterruptedException;
import dev.exchangekit.core.pipeline.FaultServer.Reaction;
import dev.exchangekit.core.pipeline.ToyExchange.NewOrder;
import dev.exchangekit.core.pipeline.ToyExchange.Text;
import dev.exchangekit.core.spi.Endpoint;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InterruptionTest extends PipelineTest {
    private static final Text TEXT = new Text("x");
    private static final NewOrder ORDER = new NewOrder(Optional.of("mine"), "BTC", false);

    private final CompletableFuture<Reaction> gate = new CompletableFuture<>();

    @BeforeEach
    void clockStandsStill() {
        time.standStill();
    }

    /** A blocking call on a thread of its own. */
    private final class Caller {
        private final CompletableFuture<Object> result = new CompletableFuture<>();
        private final Thread thread;
        private volatile boolean flag;

        <Q, R> Caller(Endpoint<Q, R> endpoint, Q request) {
            thread = new Thread(() -> {
                try {
                    result.complete(client().call(endpoint, request));
                } catch (RuntimeException | Error e) {
                    flag = Thread.currentThread().isInterrupted();
                    result.completeExceptionally(e);
                }
            });
            thread.start();
        }

        void interrupt(boolean mayHaveReached, String... ids) throws Exception {
            thread.interrupt();
            assertThat(failure(result)).isInstanceOfSatisfying(CallInterruptedException.class, e -> {
                assertThat(e.mayHaveReachedExchange()).isEqualTo(mayHaveReached);
                assertThat(e.clientOrderIds()).containsExactly(ids);
            });
            assertThat(flag).isTrue();
        }
    }

    @Test
    void beforeTheCall() throws Exception {
        client();
        Thread.currentThread().interrupt();
        try {
            client().call(ToyExchange.PLACE, ORDER);
            throw new AssertionError("it was sent");
        } catch (CallInterruptedException e) {
            assertThat(Thread.interrupted()).isTrue();
            assertThat(e.mayHaveReachedExchange()).isFalse();
        }
        assertThat(server().requests()).isEmpty();
    }

    @Test
    void whileTheClockIsMeasured() throws Exception {
        on("/time", Reaction.later(gate));
        client();
        Caller order = new Caller(ToyExchange.PLACE, ORDER);
        Caller other = new Caller(ToyExchange.READ, TEXT);
        server().arrival("/time");
        order.interrupt(false, "mine");
        gate.complete(timed("{\"text\":\"now\"}"));
        // whoever shares the measurement is not disturbed
        assertThat(join(other.result)).isEqualTo(new Text("fine"));
        assertThat(server().requests("/place")).isEmpty();
    }

    @Test
    void whileItWaitsInLine() throws Exception {
        open(config -> config.clockSync(false));
        client().limiter().close("orders", Duration.ofSeconds(3));
        Caller order = new Caller(ToyExchange.PLACE, ORDER);
        eventually("it waits", () -> time.pending() > 0);
        order.interrupt(false, "mine");
        assertThat(time.pending()).isZero();
        time.advance(Duration.ofSeconds(4));
        assertThat(available("orders")).isEqualTo(10);
    }

    @Test
    void orderThatHasLeftIsSought() throws Exception {
        on("/place", Reaction.later(gate));
        on("/order", found("APPLIED"));
        client();
        Caller order = new Caller(ToyExchange.PLACE, ORDER);
        server().arrival("/place");
        order.interrupt(true, "mine");
        eventually("the observer is told", () -> !seen.of("outcome").isEmpty());
        assertThat(seen.of("outcome")).containsExactly("outcome mine ACCEPTED");
        assertThat(server().requests("/place")).hasSize(1);
        gate.complete(ok("{}"));
    }

    @Test
    void searchGoesOnWithoutItsCaller() throws Exception {
        on("/place", Reaction.silence());
        on("/order", Reaction.later(gate));
        client();
        Caller order = new Caller(ToyExchange.PLACE, ORDER);
        server().arrival("/order");
        order.interrupt(true, "mine");
        gate.complete(found("APPLIED"));
        eventually("the observer is told", () -> !seen.of("outcome").isEmpty());
        assertThat(seen.of("sought")).hasSize(1);
        assertThat(seen.of("outcome")).containsExactly("outcome mine ACCEPTED");
    }

    @Test
    void orderThatPausesAfterARefusalIsNeverSentAgain() throws Exception {
        on("/place", refusal("BUSY"));
        client();
        Caller order = new Caller(ToyExchange.PLACE, ORDER);
        eventually("it pauses", () -> time.pending() > 0);
        order.interrupt(false, "mine");
        eventually("it pauses no more", () -> time.pending() == 0);
        assertThat(seen.of("sought")).isEmpty();
        time.advance(Duration.ofSeconds(10));
        assertThat(server().requests("/place")).hasSize(1);
    }

    @Test
    void readThatHasLeftIsBrokenOff() throws Exception {
        on("/open", Reaction.later(gate));
        client();
        Caller read = new Caller(ToyExchange.OPEN, TEXT);
        server().arrival("/open");
        read.interrupt(true);
        gate.complete(ok("{\"text\":\"late\"}"));
    }

    @Test
    void writeWithoutOrdersThatHasLeftSaysSo() throws Exception {
        on("/write", Reaction.later(gate));
        client();
        Caller write = new Caller(ToyExchange.WRITE, TEXT);
        server().arrival("/write");
        write.interrupt(true);
        gate.complete(ok("{\"text\":\"late\"}"));
    }

    @Test
    void whileTheClockIsCorrected() throws Exception {
        client().call(ToyExchange.READ, TEXT);
        server().arrival("/time");
        on("/place", refusal("CLOCK"));
        on("/time", Reaction.later(gate));
        Caller order = new Caller(ToyExchange.PLACE, ORDER);
        server().arrival("/time");
        order.interrupt(false, "mine");
        gate.complete(timed("{\"text\":\"now\"}"));
        assertThat(server().requests("/place")).hasSize(1);
    }

    @Test
    void watchServesManyCallersAndRests() throws Exception {
        client();
        for (int i = 0; i < 5; i++) {
            CompletableFuture<Reaction> held = new CompletableFuture<>();
            on("/open", Reaction.later(held));
            Caller read = new Caller(ToyExchange.OPEN, TEXT);
            server().arrival("/open");
            read.interrupt(true);
            held.complete(ok("{\"text\":\"late\"}"));
            assertThat(client().call(ToyExchange.OPEN, TEXT).text()).isEqualTo("fine");
            server().arrival("/open");
        }
    }
}

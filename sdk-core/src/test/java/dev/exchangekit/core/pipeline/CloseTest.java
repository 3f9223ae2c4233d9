package dev.exchangekit.core.pipeline;

import static dev.exchangekit.core.testing.Futures.failure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.SdkObserver;
import dev.exchangekit.core.error.CallInfo;
import dev.exchangekit.core.error.ClientClosedException;
import dev.exchangekit.core.error.LocalRateLimitException;
import dev.exchangekit.core.error.OrderOutcomeUnknownException;
import dev.exchangekit.core.pipeline.FaultServer.Reaction;
import dev.exchangekit.core.pipeline.ToyExchange.Ack;
import dev.exchangekit.core.pipeline.ToyExchange.NewOrder;
import dev.exchangekit.core.pipeline.ToyExchange.OrderId;
import dev.exchangekit.core.pipeline.ToyExchange.Text;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.RestPipeline;
import dev.exchangekit.core.testing.Threads;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CloseTest extends PipelineTest {
    private static final Text TEXT = new Text("x");
    private static final NewOrder ORDER = new NewOrder(Optional.of("mine"), "BTC", false);

    private final CompletableFuture<Reaction> gate = new CompletableFuture<>();

    private <T> CompletableFuture<T> started(java.util.function.Supplier<T> call) {
        client();
        return Threads.start(call);
    }

    private static void closed(CompletableFuture<?> call, boolean mayHaveReached) throws Exception {
        assertThat(failure(call))
                .isInstanceOfSatisfying(
                        ClientClosedException.class,
                        e -> assertThat(e.mayHaveReachedExchange()).isEqualTo(mayHaveReached));
    }

    @ParameterizedTest
    @EnumSource
    void closedClientRefusesEverythingBeforeAnything(View view) throws Exception {
        RestPipeline client = client();
        close();
        client.close();
        assertThatThrownBy(() -> call(view, ToyExchange.OPEN, TEXT)).isInstanceOf(ClientClosedException.class);
        assertThatThrownBy(() -> call(view, ToyExchange.PLACE, ORDER)).isInstanceOf(ClientClosedException.class);
        assertThat(failure(client.settle(Plan.call(ToyExchange.LOOK_UP, new OrderId("mine"))
                        .map(found -> ToyExchange.finding(found, "mine")))))
                .isInstanceOf(ClientClosedException.class);
        assertThat(intents).isEmpty();
        assertThat(server().requests()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whileTheClockIsMeasured(View view) throws Exception {
        time.standStill();
        on("/time", Reaction.later(gate));
        CompletableFuture<Text> read = started(() -> call(view, ToyExchange.READ, TEXT));
        server().arrival("/time");
        close();
        closed(read, false);
        gate.complete(ok("{}"));
    }

    @ParameterizedTest
    @EnumSource
    void whileOthersShareTheMeasurementAWriteIsNotTornDownWithTheReads(View view) throws Exception {
        time.standStill();
        on("/time", Reaction.later(gate));
        CompletableFuture<Text> read = started(() -> call(view, ToyExchange.READ, TEXT));
        server().arrival("/time");
        CompletableFuture<Ack> order = started(() -> call(view, ToyExchange.PLACE, ORDER));
        eventually("the order is announced", () -> !intents.isEmpty());
        CompletableFuture<Boolean> closing = started(() -> {
            close();
            return true;
        });
        closed(read, false);
        gate.complete(timed("{\"text\":\"now\"}"));
        assertThat(join(order).orderId()).isEqualTo("x-1");
        assertThat(join(closing)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void whileItWaitsInLine(View view) throws Exception {
        time.standStill();
        open(config -> config.clockSync(false));
        client().limiter().close("ip", Duration.ofSeconds(3));
        CompletableFuture<Text> read = started(() -> call(view, ToyExchange.OPEN, TEXT));
        eventually("it waits", () -> time.pending() > 0);
        close();
        closed(read, false);
    }

    @ParameterizedTest
    @EnumSource
    void whileItPauses(View view) throws Exception {
        time.standStill();
        on("/open", refusal("BUSY"));
        CompletableFuture<Text> read = started(() -> call(view, ToyExchange.OPEN, TEXT));
        eventually("it pauses", () -> time.pending() > 0);
        close();
        assertThat(failure(read)).isInstanceOf(ClientClosedException.class);
        assertThat(server().requests("/open")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void readsUnderWayAreBrokenOff(View view) throws Exception {
        time.standStill();
        on("/open", Reaction.later(gate));
        CompletableFuture<Text> read = started(() -> call(view, ToyExchange.OPEN, TEXT));
        server().arrival("/open");
        close();
        closed(read, true);
        gate.complete(ok("{}"));
    }

    @ParameterizedTest
    @EnumSource
    void writesUnderWayHaveTheGracePeriod(View view) throws Exception {
        time.standStill();
        on("/place", Reaction.later(gate));
        CompletableFuture<Ack> order = started(() -> call(view, ToyExchange.PLACE, ORDER));
        server().arrival("/place");
        CompletableFuture<Boolean> closing = started(() -> {
            close();
            return true;
        });
        eventually("new calls are refused", () -> isRefused(view));
        gate.complete(ok("{\"orderId\":\"x-9\",\"clientId\":\"mine\"}"));
        assertThat(join(order).orderId()).isEqualTo("x-9");
        join(closing);
    }

    private boolean isRefused(View view) {
        try {
            call(view, ToyExchange.OPEN, TEXT);
            return false;
        } catch (ClientClosedException e) {
            return true;
        }
    }

    @ParameterizedTest
    @EnumSource
    void orderThatOutlastsTheGracePeriodIsUnknown(View view) throws Exception {
        on("/place", Reaction.later(gate));
        CompletableFuture<Ack> order = started(() -> call(view, ToyExchange.PLACE, ORDER));
        server().arrival("/place");
        close();
        assertThat(failure(order))
                .isInstanceOfSatisfying(
                        OrderOutcomeUnknownException.class,
                        e -> assertThat(e.clientOrderIds()).containsExactly("mine"));
        gate.complete(ok("{}"));
    }

    @ParameterizedTest
    @EnumSource
    void writeWithoutOrdersThatOutlastsTheGracePeriodMayHaveArrived(View view) throws Exception {
        on("/write", Reaction.later(gate));
        CompletableFuture<Text> write = started(() -> call(view, ToyExchange.WRITE, TEXT));
        server().arrival("/write");
        close();
        closed(write, true);
        gate.complete(ok("{}"));
    }

    @ParameterizedTest
    @EnumSource
    void whileAnOutcomeIsSought(View view) throws Exception {
        on("/place", Reaction.silence());
        on("/order", Reaction.later(gate));
        CompletableFuture<Ack> order = started(() -> call(view, ToyExchange.PLACE, ORDER));
        server().arrival("/order");
        close();
        assertThat(failure(order)).isInstanceOf(OrderOutcomeUnknownException.class);
        assertThat(seen.of("outcome")).containsExactly("outcome mine UNKNOWN");
        gate.complete(ok("{}"));
    }

    @Test
    void recoveryUnderWayEndsWithoutAnAnswer() throws Exception {
        time.standStill();
        on("/order", Reaction.later(gate));
        CompletableFuture<Optional<Boolean>> recovery = client().settle(
                        Plan.call(ToyExchange.LOOK_UP, new OrderId("mine"))
                                .map(found -> ToyExchange.finding(found, "mine")));
        server().arrival("/order");
        close();
        assertThat(join(recovery)).isEmpty();
        gate.complete(ok("{}"));
    }

    @Test
    void everyFutureIsDoneWhenCloseReturns() throws Exception {
        time.patience(Duration.ofSeconds(10));
        for (int round = 0; round < 10; round++) {
            open(config -> config.maxInFlight(8));
            List<CompletableFuture<?>> futures = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                on("/open", Reaction.later(gate));
                futures.add(client().async().call(ToyExchange.OPEN, TEXT));
                futures.add(client().async().call(ToyExchange.PLACE, NewOrder.of("BTC")));
            }
            close();
            assertThat(futures).allMatch(CompletableFuture::isDone);
        }
        gate.complete(ok("{}"));
    }

    @Test
    void callbackMayClose() throws Exception {
        RestPipeline client = client();
        clients.remove(client);
        CompletableFuture<Void> closed =
                client.async().call(ToyExchange.PLACE, ORDER).thenAccept(ack -> client.close());
        join(closed);
        assertThatThrownBy(() -> client.call(ToyExchange.OPEN, TEXT)).isInstanceOf(ClientClosedException.class);
    }

    @ParameterizedTest
    @EnumSource
    void observerMayCloseAndARefusalOfUnclearMeaningIsNoRejection(View view) throws Exception {
        AtomicReference<RestPipeline> closing = new AtomicReference<>();
        RestPipeline client = open(config -> config.observer(new SdkObserver() {
            @Override
            public void attempt(CallInfo call, int httpStatus, Duration took) {
                if (call.operation().equals("toy.place")) {
                    Objects.requireNonNull(closing.get()).close();
                }
            }
        }));
        closing.set(client);
        clients.remove(client);
        on("/place", refusal("SERVER"));
        assertThatThrownBy(() -> call(view, ToyExchange.PLACE, ORDER)).isInstanceOf(OrderOutcomeUnknownException.class);
    }

    @Test
    void timersOwnThreadMayClose() throws Exception {
        RestPipeline client = open(config -> config.timeSource(Optional.empty()).callbackExecutor(task -> {
            throw new RejectedExecutionException("full");
        }));
        clients.remove(client);
        List<CompletableFuture<Text>> held = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            on("/open", Reaction.later(gate));
            held.add(client.async().call(ToyExchange.OPEN, TEXT));
        }
        CompletableFuture<Text> ninth =
                client.async().call(ToyExchange.OPEN, TEXT, RequestOptions.deadline(Duration.ofMillis(500)));
        // the timer's thread finds that its wait is over, and the executor leaves the rest to it
        CompletableFuture<Boolean> closer = ninth.handle((answer, failure) -> {
            client.close();
            return true;
        });
        assertThat(failure(ninth)).isInstanceOf(LocalRateLimitException.class);
        assertThat(join(closer)).isTrue();
        for (CompletableFuture<Text> one : held) {
            assertThat(failure(one)).isInstanceOf(ClientClosedException.class);
        }
        gate.complete(ok("{}"));
    }

    @Test
    void lentExecutorStaysOpenAndCompletesTheFutures() throws Exception {
        ExecutorService lent = Executors.newSingleThreadExecutor(task -> new Thread(task, "lent"));
        try {
            open(config -> config.callbackExecutor(lent));
            on("/open", Reaction.later(gate));
            CompletableFuture<String> thread = client().async()
                    .call(ToyExchange.OPEN, TEXT)
                    .thenApply(text -> Thread.currentThread().getName());
            server().arrival("/open");
            gate.complete(ok("{\"text\":\"x\"}"));
            assertThat(join(thread)).isEqualTo("lent");
            close();
            assertThat(lent.isShutdown()).isFalse();
        } finally {
            lent.shutdown();
        }
    }

    @Test
    void futuresCompleteOnTheClientsOwnThreads() throws Exception {
        on("/open", Reaction.later(gate));
        CompletableFuture<Thread> thread =
                client().async().call(ToyExchange.OPEN, TEXT).handle((text, failure) -> Thread.currentThread());
        server().arrival("/open");
        gate.complete(refusal("BAD_REQUEST"));
        assertThat(join(thread).isDaemon()).isTrue();
        close();
        eventually("it ends with the client", () -> !thread.join().isAlive());
    }

    @Test
    void executorThatThrowsStillCompletesTheFuture() throws Exception {
        for (RuntimeException failure :
                List.of(new RejectedExecutionException("full"), new IllegalStateException("broken"))) {
            open(config -> config.callbackExecutor(task -> {
                throw failure;
            }));
            assertThat(join(client().async().call(ToyExchange.OPEN, TEXT)).text())
                    .isEqualTo("fine");
        }
    }

    @ParameterizedTest
    @EnumSource
    void interruptedThreadClosesWithoutGrace(View view) throws Exception {
        time.standStill();
        on("/place", Reaction.later(gate));
        CompletableFuture<Ack> order = started(() -> call(view, ToyExchange.PLACE, ORDER));
        server().arrival("/place");
        Thread.currentThread().interrupt();
        close();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(failure(order)).isInstanceOf(OrderOutcomeUnknownException.class);
        gate.complete(ok("{}"));
    }
}

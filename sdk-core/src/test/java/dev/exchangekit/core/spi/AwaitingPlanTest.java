package dev.exchangekit.core.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.core.error.CallInfo;
import dev.exchangekit.core.error.CallInterruptedException;
import dev.exchangekit.core.testing.ManualTime;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class AwaitingPlanTest {
    private static final CallInfo INFO = new CallInfo("Fake", "trade.recover", "GET /order", 0);

    private final ManualTime time = new ManualTime();
    private final CompletableFuture<String> future = new CompletableFuture<>();
    private final Plan<String> plan = Plan.awaiting(() -> future, time, INFO).map(text -> text + "!");

    @Test
    void blockingRunWaitsForTheFuture() {
        var unused = time.schedule(Duration.ofSeconds(3), () -> future.complete("done"));
        assertThat(plan.run(PlanRuns.NO_CALLS)).isEqualTo("done!");
        assertThat(time.elapsed()).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void asynchronousStartWaitsForNothing() {
        CompletableFuture<String> started = plan.start(PlanRuns.NO_ASYNC_CALLS);
        assertThat(started).isNotDone();
        future.complete("done");
        assertThat(started).isCompletedWithValue("done!");
    }

    @Test
    void failureOfTheFutureIsThrownAsItIs() {
        IllegalStateException failure = new IllegalStateException("lost");
        future.completeExceptionally(failure);
        assertThatThrownBy(() -> plan.run(PlanRuns.NO_CALLS)).isSameAs(failure);
    }

    @Test
    void interruptedWaitCancelsTheFutureAndKeepsTheFlag() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> plan.run(PlanRuns.NO_CALLS))
                .isInstanceOf(CallInterruptedException.class)
                .hasMessageContaining("trade.recover");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(future).isCancelled();
    }
}

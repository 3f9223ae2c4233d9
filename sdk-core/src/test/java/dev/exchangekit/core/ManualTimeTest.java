package dev.exchangekit.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.core.spi.TimeSource;
import dev.exchangekit.core.testing.ManualTime;
import dev.exchangekit.core.testing.Threads;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class ManualTimeTest {
    private final ManualTime time = new ManualTime();
    private final List<String> ran = new ArrayList<>();

    @Test
    void tasksRunInOrderEachAtItsOwnTime() {
        time.schedule(ms(20), () -> ran.add("late " + time.elapsed().toMillis()));
        time.schedule(ms(10), () -> {
            ran.add("early " + time.elapsed().toMillis());
            time.schedule(ms(5), () -> ran.add("nested " + time.elapsed().toMillis()));
        });
        time.schedule(ms(20), () -> ran.add("second late"));
        time.schedule(ms(31), () -> ran.add("beyond"));

        time.advance(ms(30));

        assertThat(ran).containsExactly("early 10", "nested 15", "late 20", "second late");
        assertThat(time.elapsed()).isEqualTo(ms(30));
        assertThat(time.scheduled()).containsExactly(ms(20), ms(10), ms(20), ms(31), ms(5));
        assertThat(time.pending()).isEqualTo(1);
    }

    @Test
    void schedulingNeverRunsInline() {
        time.schedule(Duration.ZERO, () -> ran.add("now"));
        assertThat(ran).isEmpty();

        time.advance(Duration.ZERO);

        assertThat(ran).containsExactly("now");
    }

    @Test
    void cancelledTaskDoesNotRun() {
        TimeSource.Scheduled task = time.schedule(ms(1), () -> ran.add("cancelled"));

        task.cancel();
        time.advance(ms(1));

        assertThat(ran).isEmpty();
    }

    @Test
    void awaitJumpsFromTaskToTaskUntilTheFutureIsDone() throws Exception {
        time.patience(Duration.ZERO);
        CompletableFuture<String> future = new CompletableFuture<>();
        time.schedule(ms(100), () -> time.schedule(Duration.ofHours(1), () -> future.complete("done")));
        time.schedule(Duration.ofDays(1), () -> ran.add("too far"));

        assertThat(time.await(future)).isEqualTo("done");
        assertThat(time.waits()).containsExactly(ms(100), Duration.ofHours(1));
        assertThat(ran).isEmpty();
    }

    @Test
    void awaitLeavesTheClockAloneWhenAnotherThreadCompletesTheFuture() throws Exception {
        time.schedule(Duration.ofHours(1), () -> ran.add("timeout"));
        time.patience(Duration.ofSeconds(30));

        assertThat(time.await(Threads.start(() -> "answer"))).isEqualTo("answer");
        assertThat(time.elapsed()).isZero();
        assertThat(ran).isEmpty();
    }

    @Test
    void awaitSeesWhatAnotherThreadSchedules() throws Exception {
        CompletableFuture<String> future = new CompletableFuture<>();
        Thread other = new Thread(() -> time.schedule(ms(5), () -> future.complete("done")));
        other.start();

        assertThat(time.await(future)).isEqualTo("done");
        other.join();
    }

    @Test
    void standingStillClockWaitsForTheTest() throws Exception {
        time.standStill();
        CompletableFuture<String> future = new CompletableFuture<>();
        time.schedule(ms(5), () -> future.complete("done"));
        CompletableFuture<String> awaited = Threads.start(() -> {
            try {
                return time.await(future);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });

        time.advance(ms(5));

        assertThat(awaited.get()).isEqualTo("done");
        assertThat(time.waits()).isEmpty();
    }

    @Test
    void awaitCanBeInterrupted() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> time.await(new CompletableFuture<>())).isInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void wallClockMovesAlongAndCanBeSetAlone() {
        Instant start = time.now();
        time.advance(ms(7));
        assertThat(time.now()).isEqualTo(start.plusMillis(7));
        long nanos = time.nanoTime();

        time.setWallClock(Instant.EPOCH);
        time.advance(ms(3));

        assertThat(time.now()).isEqualTo(Instant.ofEpochMilli(3));
        assertThat(time.nanoTime() - nanos).isEqualTo(3_000_000);
    }

    @Test
    void timeDoesNotRunBackwards() {
        assertThatThrownBy(() -> time.advance(ms(-1))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Duration ms(long millis) {
        return Duration.ofMillis(millis);
    }
}

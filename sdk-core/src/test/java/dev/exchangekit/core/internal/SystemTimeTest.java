package dev.exchangekit.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class SystemTimeTest {
    @Test
    void delaysRunOnOneNamedDaemonThread() throws Exception {
        try (SystemTime time = new SystemTime("a-timer")) {
            CompletableFuture<Thread> first = new CompletableFuture<>();
            CompletableFuture<Thread> second = new CompletableFuture<>();
            time.schedule(Duration.ZERO, () -> first.complete(Thread.currentThread()));
            time.schedule(Duration.ofMillis(1), () -> second.complete(Thread.currentThread()));

            assertThat(time.await(first).getName()).isEqualTo("a-timer");
            assertThat(time.await(first).isDaemon()).isTrue();
            assertThat(time.await(second)).isSameAs(first.join());
        }
    }

    @Test
    void noThreadRunsBeforeTheFirstDelay() {
        try (SystemTime time = new SystemTime("never-started")) {
            assertThat(time.nanoTime()).isLessThanOrEqualTo(System.nanoTime());
            assertThat(Thread.getAllStackTraces().keySet())
                    .noneMatch(thread -> thread.getName().equals("never-started"));
        }
    }

    @Test
    void cancelledTaskDoesNotRun() throws Exception {
        try (SystemTime time = new SystemTime("a-timer")) {
            CompletableFuture<Boolean> busy = new CompletableFuture<>();
            CompletableFuture<Boolean> early = new CompletableFuture<>();
            CompletableFuture<Boolean> late = new CompletableFuture<>();
            time.schedule(Duration.ZERO, busy::join);
            time.schedule(Duration.ZERO, () -> early.complete(true)).cancel();
            time.schedule(Duration.ZERO, () -> late.complete(true));
            busy.complete(true);

            time.await(late);
            assertThat(early).isNotDone();
        }
    }

    @Test
    void failingTaskDoesNotEndTheTimer() throws Exception {
        try (SystemTime time = new SystemTime("a-timer")) {
            CompletableFuture<Boolean> next = new CompletableFuture<>();
            time.schedule(Duration.ZERO, () -> {
                throw new IllegalArgumentException("broken");
            });
            time.schedule(Duration.ZERO, () -> next.complete(true));

            assertThat(time.await(next)).isTrue();
        }
    }

    @Test
    void closeEndsTheThreadAndRefusesNewTasks() throws Exception {
        CompletableFuture<Thread> thread = new CompletableFuture<>();
        SystemTime time = new SystemTime("a-timer");
        time.schedule(Duration.ZERO, () -> thread.complete(Thread.currentThread()));
        time.await(thread);

        time.close();
        time.close();

        thread.join().join(TimeUnit.SECONDS.toMillis(30));
        assertThat(thread.join().isAlive()).isFalse();
        assertThatThrownBy(() -> time.schedule(Duration.ZERO, () -> {})).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void awaitingCanBeInterrupted() {
        try (SystemTime time = new SystemTime("a-timer")) {
            Thread.currentThread().interrupt();

            assertThatThrownBy(() -> time.await(new CompletableFuture<>())).isInstanceOf(InterruptedException.class);
            assertThat(Thread.interrupted()).isFalse();
        }
    }

    @Test
    void awaitingOnTheTimerThreadFailsAtOnce() throws Exception {
        try (SystemTime time = new SystemTime("a-timer")) {
            CompletableFuture<Throwable> failure = new CompletableFuture<>();
            time.schedule(Duration.ZERO, () -> {
                try {
                    time.await(new CompletableFuture<>());
                } catch (Exception e) {
                    failure.complete(e);
                }
            });

            assertThat(time.await(failure)).isInstanceOf(IllegalStateException.class);
        }
    }
}

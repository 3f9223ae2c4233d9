package dev.exchangekit.core.contract.faults;

import static dev.exchangekit.core.testing.Futures.failure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.exchangekit.core.contract.faults.HttpMoments.Moment;
import dev.exchangekit.core.error.CallCancelledException;
import dev.exchangekit.core.error.CallInterruptedException;
import dev.exchangekit.core.error.ClientClosedException;
import dev.exchangekit.core.error.OrderOutcomeUnknownException;
import dev.exchangekit.core.order.OrderOutcome;
import dev.exchangekit.core.testing.Threads;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What becomes of order writes that are cancelled, interrupted, or overtaken by the close of their client, at each of
 * their steps: before their first byte nothing is ever sent; after it, nothing is lost.
 *
 * @param <W> the exchange's world
 */
public abstract class InterruptionContract<W extends OrderWorld> {
    /** Real time; only a broken test waits for it. */
    private static final long PATIENCE_SECONDS = 20;

    /** Of the clock that stands still. Longer than any grace, shorter than any deadline. */
    private static final Duration LIMIT_CLOSED_FOR = Duration.ofSeconds(4);

    private static final Duration GRACE = Duration.ofMillis(1777);

    /** Where a write can be when it is disturbed. */
    private enum Step {
        BEFORE_PERMITS(false),
        WAITING_FOR_PERMITS(false),
        BEFORE_CONNECT(false),
        AFTER_LEAVING(true),
        DURING_LOOK_UP(true);

        final boolean left;

        Step(boolean left) {
            this.left = left;
        }
    }

    /** A new world, ready to trade. */
    protected abstract W open(WorldSettings settings);

    /** The writes that this exchange has. */
    protected Set<Write> writes() {
        return EnumSet.allOf(Write.class);
    }

    /** False where there is no clock to measure, and so nothing to wait for before permits. */
    protected boolean measuresClock() {
        return true;
    }

    @TestFactory
    final Stream<DynamicTest> aCancelledFutureSendsNothingMoreAndLosesNothing() {
        return tests((step, kind) -> {
            try (Stage stage = new Stage(step, kind)) {
                CompletableFuture<?> future = stage.write.start();
                stage.reach();
                assertThat(future.cancel(true)).isTrue();
                assertThat(future).isCancelled();
                assertThat(failure(future)).isInstanceOfSatisfying(CallCancelledException.class, e -> {
                    assertThat(e.mayHaveReachedExchange()).isEqualTo(step.left);
                    assertThat(e.clientOrderIds()).isEqualTo(stage.write.ids());
                });
                stage.letGo();
                stage.checkOutcome();
                stage.checkUsable();
            }
        });
    }

    /** Whoever ends the wait runs what follows at once, before the cancelling thread can say that it was cancelled. */
    @TestFactory
    final Stream<DynamicTest> aCancelledWaitIsNothingElseThoughItsCallbacksRunAtOnce() {
        return writes().stream()
                .map(kind -> dynamicTest(kind.toString(), () -> {
                    WorldSettings settings = WorldSettings.builder()
                            .callbackExecutor(Runnable::run)
                            .build();
                    try (W world = open(settings)) {
                        world.warmUp();
                        PreparedWrite write = world.prepare(kind);
                        world.closeRateLimit(write, LIMIT_CLOSED_FOR);
                        CompletableFuture<?> future = write.start();
                        assertThat(world.waitingForPermits()).isPositive();
                        assertThat(future.cancel(true)).isTrue();
                        assertThat(failure(future)).isInstanceOf(CallCancelledException.class);
                        assertThat(world.waitingForPermits()).isZero();
                    }
                }));
    }

    @TestFactory
    final Stream<DynamicTest> anInterruptedCallerSendsNothingMoreAndLosesNothing() {
        return tests((step, kind) -> {
            try (Stage stage = new Stage(step, kind)) {
                CompletableFuture<Boolean> flag = new CompletableFuture<>();
                CompletableFuture<Object> result = new CompletableFuture<>();
                Thread caller = new Thread(() -> {
                    try {
                        result.complete(stage.write.call());
                    } catch (RuntimeException e) {
                        result.completeExceptionally(e);
                    }
                    flag.complete(Thread.currentThread().isInterrupted());
                });
                caller.start();
                stage.reach();
                caller.interrupt();
                assertThat(failure(result)).isInstanceOfSatisfying(CallInterruptedException.class, e -> {
                    assertThat(e.mayHaveReachedExchange()).isEqualTo(step.left);
                    assertThat(e.clientOrderIds()).isEqualTo(stage.write.ids());
                });
                assertThat(flag.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
                stage.letGo();
                stage.checkOutcome();
                stage.checkUsable();
            }
        });
    }

    @TestFactory
    final Stream<DynamicTest> aClosedClientSendsNothingMoreAndCallsWhatIsOpenUnknown() {
        return Stream.of(View.values())
                .flatMap(view -> tests(view, (step, kind) -> {
                    try (Stage stage = new Stage(step, kind)) {
                        CompletableFuture<?> result = stage.begin(view);
                        stage.reach();
                        CompletableFuture<Void> closing = Threads.run(stage.world::closeClient);
                        until(
                                "close to grant its grace",
                                () -> stage.world.time().scheduled().contains(GRACE));
                        assertThat(result).isNotDone();
                        stage.world.time().advance(GRACE);
                        closing.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
                        Throwable failure = failure(result);
                        if (step.left) {
                            assertThat(failure)
                                    .isInstanceOfSatisfying(
                                            OrderOutcomeUnknownException.class,
                                            e -> stage.checkUnknown(e.clientOrderIds()));
                        } else {
                            assertThat(failure)
                                    .isInstanceOfSatisfying(
                                            ClientClosedException.class,
                                            e -> assertThat(e.mayHaveReachedExchange())
                                                    .isFalse());
                        }
                        stage.letGo();
                        stage.checkExchange();
                    }
                }));
    }

    /** What can be done to a call by somebody else. */
    private enum Disturbance {
        CANCEL,
        INTERRUPT,
        CLOSE
    }

    @TestFactory
    final Stream<DynamicTest> aReadUnderWayIsBrokenOffAtOnce() {
        return Arrays.stream(Disturbance.values())
                .map(disturbance -> dynamicTest(disturbance.toString(), () -> {
                    PathHolder path = new PathHolder();
                    HttpMoments held = new HttpMoments(Moment.AFTER_LEAVING, path::matches);
                    WorldSettings settings =
                            WorldSettings.builder().httpClient(held.http()).build();
                    try (held;
                            W world = open(settings)) {
                        world.warmUp();
                        PreparedRead read = world.prepareRead();
                        path.is(read.path());
                        world.time().standStill();
                        disturb(disturbance, world, read, held);
                    }
                }));
    }

    private void disturb(Disturbance disturbance, W world, PreparedRead read, HttpMoments held)
            throws InterruptedException, ExecutionException, TimeoutException {
        CompletableFuture<Object> blocking = new CompletableFuture<>();
        Thread caller = new Thread(() -> {
            try {
                blocking.complete(read.call());
            } catch (RuntimeException e) {
                blocking.completeExceptionally(e);
            }
        });
        CompletableFuture<?> result = disturbance == Disturbance.CANCEL ? read.start() : blocking;
        if (disturbance != Disturbance.CANCEL) {
            caller.start();
        }
        okhttp3.Call http = held.reached().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        switch (disturbance) {
            case CANCEL -> assertThat(result.cancel(true)).isTrue();
            case INTERRUPT -> caller.interrupt();
            case CLOSE -> world.closeClient();
        }
        Class<? extends Throwable> expected = switch (disturbance) {
            case CANCEL -> CallCancelledException.class;
            case INTERRUPT -> CallInterruptedException.class;
            case CLOSE -> ClientClosedException.class;
        };
        assertThat(failure(result)).isExactlyInstanceOf(expected);
        assertThat(http.isCanceled()).isTrue();
        assertThat(read.requests()).isLessThanOrEqualTo(1);
    }

    /** A world in which one write is stopped at one step. */
    private final class Stage implements AutoCloseable {
        final Step step;
        final W world;
        final PreparedWrite write;
        private final OutcomeLog log = new OutcomeLog();
        private final @Nullable HttpMoments moments;

        Stage(Step step, Write kind) {
            this.step = step;
            HttpMoments held = null;
            WorldSettings.Builder settings =
                    WorldSettings.builder().observer(log).closeGrace(GRACE);
            W opened;
            PreparedWrite prepared;
            if (step == Step.WAITING_FOR_PERMITS) {
                opened = open(settings.build());
                prepared = prepared(opened, kind);
                opened.closeRateLimit(prepared, LIMIT_CLOSED_FOR);
            } else {
                PathHolder path = new PathHolder();
                held = new HttpMoments(
                        step == Step.BEFORE_CONNECT ? Moment.BEFORE_CONNECT : Moment.AFTER_LEAVING, path::matches);
                opened = open(settings.httpClient(held.http()).build());
                prepared = step == Step.BEFORE_PERMITS ? opened.prepare(kind) : prepared(opened, kind);
                if (step == Step.BEFORE_CONNECT) {
                    held.forgetConnections();
                }
                if (step == Step.DURING_LOOK_UP) {
                    opened.spoil(prepared.path(), 1, BadAnswer.NONE, true);
                }
                path.is(
                        switch (step) {
                            case BEFORE_PERMITS -> opened.clockPath().orElseThrow();
                            case DURING_LOOK_UP -> opened.lookUpPaths().get(0);
                            default -> prepared.path();
                        });
            }
            this.moments = held;
            this.world = opened;
            this.write = prepared;
            world.time().standStill();
        }

        private PreparedWrite prepared(W opened, Write kind) {
            opened.warmUp();
            return opened.prepare(kind);
        }

        CompletableFuture<?> begin(View view) {
            return view == View.ASYNC ? write.start() : Threads.start(write::call);
        }

        /** Waits until the write is where it is to be disturbed. */
        void reach() throws InterruptedException, ExecutionException, TimeoutException {
            if (moments == null) {
                until("the write to wait for permits", () -> world.waitingForPermits() > 0);
                return;
            }
            var unused = moments.reached().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (step == Step.AFTER_LEAVING) {
                until("the exchange to read the write", () -> write.requests() == 1);
                until("the exchange to execute the write", this::inEffect);
            }
        }

        void letGo() {
            if (moments != null) {
                moments.letGo();
            }
        }

        private boolean inEffect() {
            return write.ids().stream().allMatch(id -> write.timesInEffect(id) == 1);
        }

        /** What left is settled and told to the observer; what did not leave never does. */
        void checkOutcome() throws InterruptedException, ExecutionException, TimeoutException {
            if (step.left) {
                for (String id : write.ids()) {
                    assertThat(log.of(id).get(PATIENCE_SECONDS, TimeUnit.SECONDS))
                            .isEqualTo(OrderOutcome.ACCEPTED);
                }
            }
            checkExchange();
        }

        /** One order of a batch is looked up apart from the others, which are settled meanwhile. */
        void checkUnknown(List<String> ids) {
            if (step == Step.DURING_LOOK_UP) {
                assertThat(ids).isNotEmpty().isSubsetOf(write.ids());
            } else {
                assertThat(ids).isEqualTo(write.ids());
            }
        }

        void checkExchange() {
            assertThat(write.requests()).isEqualTo(step.left ? 1 : 0);
            for (String id : write.ids()) {
                assertThat(write.timesInEffect(id)).isEqualTo(step.left ? 1 : 0);
            }
        }

        /** Permits and places in flight were given back: the same client goes on without a wait. */
        void checkUsable() throws InterruptedException {
            if (step == Step.WAITING_FOR_PERMITS) {
                assertThat(world.waitingForPermits()).isZero();
                world.time().advance(LIMIT_CLOSED_FOR);
            }
            PreparedWrite next = world.prepare(write.kind());
            Expected.accepted(1).check(next, View.SYNC.attempt(next, world.time()));
            checkExchange();
        }

        @Override
        public void close() {
            world.close();
            if (moments != null) {
                moments.close();
            }
        }
    }

    private static final class PathHolder {
        private volatile @Nullable String path;

        void is(String value) {
            path = value;
        }

        boolean matches(String other) {
            return other.equals(path);
        }
    }

    private static void until(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - deadline > 0) {
                throw new AssertionError("waited in vain for " + what);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }

    /** What is done to one write at one step. */
    @FunctionalInterface
    private interface Scenario {
        void run(Step step, Write kind) throws Exception;
    }

    private Stream<DynamicTest> tests(Object prefix, Scenario scenario) {
        return Arrays.stream(Step.values())
                .filter(step -> step != Step.BEFORE_PERMITS || measuresClock())
                .flatMap(step -> writes().stream()
                        .map(kind -> dynamicTest(prefix + " " + kind + " " + step, () -> scenario.run(step, kind))));
    }

    private Stream<DynamicTest> tests(Scenario scenario) {
        return tests("", scenario);
    }
}

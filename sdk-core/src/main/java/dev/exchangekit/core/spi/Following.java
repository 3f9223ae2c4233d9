package dev.exchangekit.core.spi;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.error.CallInterruptedException;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.error.SdkException;
import dev.exchangekit.core.error.TransportException;
import dev.exchangekit.core.error.UnreadableResponseException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Asks for something again and again until it is final or the time is over; the last answer is the result, final or
 * not. Pauses begin with a quarter of a second and double up to two seconds. Immutable.
 *
 * <p>What failed and may work later is asked for again. When the time is over without any answer, the last failure is
 * the result. A pause that leaves no time for another question is not begun.
 *
 * @param <Q> the request
 * @param <T> the answer
 * @param name of the exchange
 * @param endpoint what is asked, a read
 * @param isFinal whether nothing follows this answer
 * @param mayCome failures that say that there is nothing yet; after {@code patience} they are final
 * @param patience how long what is just being made may be missing
 */
public record Following<Q, T>(
        String name,
        Endpoint<Q, T> endpoint,
        Predicate<? super T> isFinal,
        Predicate<? super SdkException> mayCome,
        Duration patience) {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);
    private static final Duration SHORTEST = Duration.ofMillis(1);

    /**
     * Blocks until the end.
     *
     * @param atMost for all questions and pauses together
     * @throws InvalidRequestException when {@code atMost} is not positive
     * @throws CallInterruptedException when the thread is interrupted, which keeps its flag
     */
    public T run(Calls calls, RestPipeline pipeline, Q request, Duration atMost) {
        Run run = new Run(pipeline, atMost);
        while (true) {
            RequestOptions left = run.options();
            boolean over;
            try {
                over = run.answered(calls.call(endpoint, request, left));
            } catch (SdkException e) {
                over = run.failed(e);
            }
            if (over) {
                return run.result();
            }
            rest(pipeline, run.pause());
        }
    }

    private void rest(RestPipeline pipeline, Duration pause) {
        CompletableFuture<Boolean> rest = pipeline.rest(pause);
        try {
            pipeline.time().await(rest);
        } catch (InterruptedException e) {
            rest.cancel(true);
            Thread.currentThread().interrupt();
            throw new CallInterruptedException(endpoint.info(name, 0), false, List.of());
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /**
     * Starts it without blocking; cancelling the future ends it. It completes where those of calls do.
     *
     * @param atMost for all questions and pauses together
     * @throws InvalidRequestException when {@code atMost} is not positive
     */
    public CompletableFuture<T> start(AsyncCalls calls, RestPipeline pipeline, Q request, Duration atMost) {
        Walk walk = new Walk(calls, pipeline, request, new Run(pipeline, atMost));
        walk.ask();
        return walk;
    }

    /** A read that failed in one of these ways may be repeated. */
    private static boolean passes(SdkException e) {
        return e.retryable()
                || e instanceof TransportException
                || e instanceof UnreadableResponseException
                || (e instanceof ExchangeException refusal && refusal.kind() == ErrorKind.SERVER);
    }

    /** What is known so far. One thread at a time. */
    private final class Run {
        private final TimeSource time;
        private final long start;
        private final Duration atMost;
        private Duration pause = FIRST_PAUSE;
        private @Nullable T last;
        private @Nullable SdkException failure;

        Run(RestPipeline pipeline, Duration atMost) {
            if (atMost.isNegative() || atMost.isZero()) {
                throw new InvalidRequestException("atMost", atMost.toString(), "must be positive");
            }
            this.time = pipeline.time();
            this.start = time.nanoTime();
            this.atMost = atMost;
        }

        /** For the next question, which ends with the time. */
        RequestOptions options() {
            Duration left = atMost.minus(elapsed());
            return RequestOptions.deadline(left.compareTo(SHORTEST) > 0 ? left : SHORTEST);
        }

        private Duration elapsed() {
            return Duration.ofNanos(time.nanoTime() - start);
        }

        /** True when this was the last question. */
        boolean answered(T answer) {
            last = answer;
            return isFinal.test(answer) || isOver();
        }

        /** True when this was the last question. */
        boolean failed(SdkException e) {
            failure = e;
            boolean passes = passes(e) || (mayCome.test(e) && elapsed().compareTo(patience) < 0);
            if (!passes) {
                last = null;
            }
            return !passes || isOver();
        }

        /** True when no time is left for another question after the pause. */
        private boolean isOver() {
            return elapsed().plus(pause).compareTo(atMost) >= 0;
        }

        Duration pause() {
            Duration now = pause;
            Duration doubled = now.multipliedBy(2);
            pause = doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
            return now;
        }

        T result() {
            T answer = last;
            if (answer == null) {
                throw Objects.requireNonNull(failure);
            }
            return answer;
        }
    }

    /** The asynchronous run: a question or a pause is under way at any time. */
    private final class Walk extends CompletableFuture<T> {
        private final AsyncCalls calls;
        private final RestPipeline pipeline;
        private final Q request;
        private final Run run;
        private volatile CompletableFuture<?> running = completedFuture(null);

        Walk(AsyncCalls calls, RestPipeline pipeline, Q request, Run run) {
            this.calls = calls;
            this.pipeline = pipeline;
            this.request = request;
            this.run = run;
        }

        void ask() {
            CompletableFuture<T> answer = calls.call(endpoint, request, run.options());
            var unused = hold(answer).whenComplete((value, thrown) -> {
                try {
                    if (value != null) {
                        goOn(run.answered(value));
                    } else if (thrown != null && ChainedFuture.unwrap(thrown) instanceof SdkException failure) {
                        goOn(run.failed(failure));
                    } else {
                        completeExceptionally(thrown == null ? new IllegalStateException("no answer") : thrown);
                    }
                } catch (RuntimeException e) {
                    completeExceptionally(e);
                }
            });
        }

        private void goOn(boolean over) {
            if (over) {
                complete(run.result());
            } else {
                var unused = hold(pipeline.rest(run.pause())).thenAccept(rested -> askAgain());
            }
        }

        /** On the timer's thread, or on the one that closes the client: that question is refused. */
        private void askAgain() {
            try {
                ask();
            } catch (RuntimeException e) {
                pipeline.complete(this, () -> completeExceptionally(e));
            }
        }

        private <F> CompletableFuture<F> hold(CompletableFuture<F> stage) {
            running = stage;
            if (isDone()) {
                stage.cancel(true);
            }
            return stage;
        }

        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            boolean cancelled = super.cancel(mayInterruptIfRunning);
            running.cancel(mayInterruptIfRunning);
            return cancelled;
        }
    }
}

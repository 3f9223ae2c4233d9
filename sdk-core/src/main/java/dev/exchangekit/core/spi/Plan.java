package dev.exchangekit.core.spi;

import dev.exchangekit.core.error.CallInfo;
import dev.exchangekit.core.error.CallInterruptedException;
import dev.exchangekit.core.error.SdkException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A computation over endpoint calls that is written once and run either way: {@link #run} on the caller's thread,
 * {@link #start} without blocking one. Immutable; every run starts afresh.
 */
public sealed interface Plan<T> {
    /** One endpoint call. */
    static <Q, R> Plan<R> call(Endpoint<Q, R> endpoint, Q request) {
        return new Call<>(endpoint, request);
    }

    /** A value that needs no call. */
    static <T> Plan<T> of(T value) {
        return new Value<>(value);
    }

    /** A failure that needs no call. */
    static <T> Plan<T> fail(RuntimeException failure) {
        return new Failure<>(failure);
    }

    /**
     * Something that other threads complete. Run on the caller's thread it waits there.
     *
     * @param future starts it, anew for every run
     * @param time what a blocking caller waits with
     * @param call named when the waiting thread is interrupted
     */
    static <T> Plan<T> awaiting(Supplier<CompletableFuture<T>> future, TimeSource time, CallInfo call) {
        return new Awaiting<>(future, time, call);
    }

    /** Goes on with another plan that depends on this one's result. */
    default <U> Plan<U> then(Function<? super T, ? extends Plan<U>> next) {
        return new Then<>(this, next);
    }

    /**
     * Answers failures with another plan.
     *
     * @param other empty for a failure that stays one
     */
    default Plan<T> rescue(Function<? super SdkException, Optional<Plan<T>>> other) {
        return new Rescue<>(this, other);
    }

    /** Turns the result into another value. */
    default <U> Plan<U> map(Function<? super T, ? extends U> mapping) {
        return then(value -> Plan.of(mapping.apply(value)));
    }

    /** Runs the plan on this thread. */
    T run(Calls calls);

    /** Starts the plan; stages run where the calls complete. */
    CompletableFuture<T> start(AsyncCalls calls);

    /** See {@link Plan#call}. */
    record Call<Q, R>(Endpoint<Q, R> endpoint, Q request) implements Plan<R> {
        @Override
        public R run(Calls calls) {
            return calls.call(endpoint, request);
        }

        @Override
        public CompletableFuture<R> start(AsyncCalls calls) {
            return calls.call(endpoint, request);
        }
    }

    /** See {@link Plan#of}. */
    record Value<T>(T value) implements Plan<T> {
        @Override
        public T run(Calls calls) {
            return value;
        }

        @Override
        public CompletableFuture<T> start(AsyncCalls calls) {
            return CompletableFuture.completedFuture(value);
        }
    }

    /** See {@link Plan#fail}. */
    record Failure<T>(RuntimeException failure) implements Plan<T> {
        @Override
        public T run(Calls calls) {
            throw failure;
        }

        @Override
        public CompletableFuture<T> start(AsyncCalls calls) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    /** See {@link Plan#awaiting}. */
    record Awaiting<T>(Supplier<CompletableFuture<T>> future, TimeSource time, CallInfo call) implements Plan<T> {
        @Override
        public T run(Calls calls) {
            CompletableFuture<T> started = future.get();
            try {
                return time.await(started);
            } catch (InterruptedException e) {
                started.cancel(true);
                Thread.currentThread().interrupt();
                throw new CallInterruptedException(call, false, List.of());
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuntimeException failure) {
                    throw failure;
                }
                throw new IllegalStateException(e.getCause());
            }
        }

        @Override
        public CompletableFuture<T> start(AsyncCalls calls) {
            return future.get();
        }
    }

    /** See {@link Plan#then}. */
    record Then<S, T>(Plan<S> first, Function<? super S, ? extends Plan<T>> next) implements Plan<T> {
        @Override
        public T run(Calls calls) {
            return next.apply(first.run(calls)).run(calls);
        }

        @Override
        public CompletableFuture<T> start(AsyncCalls calls) {
            return ChainedFuture.then(
                    first.start(calls), value -> next.apply(value).start(calls));
        }
    }

    /** See {@link Plan#rescue}. */
    record Rescue<T>(Plan<T> first, Function<? super SdkException, Optional<Plan<T>>> other) implements Plan<T> {
        @Override
        public T run(Calls calls) {
            try {
                return first.run(calls);
            } catch (SdkException e) {
                return other.apply(e).orElseThrow(() -> e).run(calls);
            }
        }

        @Override
        public CompletableFuture<T> start(AsyncCalls calls) {
            return ChainedFuture.rescue(
                    first.start(calls),
                    failure -> failure instanceof SdkException e
                            ? other.apply(e).map(plan -> plan.start(calls)).orElseGet(() -> failed(e))
                            : failed(failure));
        }

        private CompletableFuture<T> failed(Throwable failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }
}

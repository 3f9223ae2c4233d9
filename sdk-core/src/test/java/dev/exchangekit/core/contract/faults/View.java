package dev.exchangekit.core.contract.faults;

import dev.exchangekit.core.testing.ManualTime;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** The two views of one client, through which every scenario is run. */
public enum View {
    SYNC {
        @Override
        public Result attempt(Attempt attempt, ManualTime time) {
            try {
                return Result.of(attempt.call());
            } catch (RuntimeException e) {
                return Result.failed(e);
            }
        }
    },
    ASYNC {
        @Override
        public Result attempt(Attempt attempt, ManualTime time) throws InterruptedException {
            try {
                CompletableFuture<?> future = attempt.start();
                return Result.of(time.await(future));
            } catch (ExecutionException e) {
                return Result.failed(e.getCause() == null ? e : e.getCause());
            }
        }
    };

    /** Makes the call and waits for its end; the clock jumps over every pause. */
    public abstract Result attempt(Attempt attempt, ManualTime time) throws InterruptedException;

    /** A call that is about to be made, through either view. */
    public interface Attempt {
        /** Through the blocking view. */
        Object call();

        /** Through the asynchronous view. */
        CompletableFuture<?> start();
    }
}

package dev.exchangekit.core.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Runs work beside a test. */
public final class Threads {
    private Threads() {}

    /** Runs it on a thread of its own; unlike the common pool, that one may block without holding up others. */
    public static <T> CompletableFuture<T> start(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Threads::onItsOwn);
    }

    /** Runs it on a thread of its own. */
    public static CompletableFuture<Void> run(Runnable work) {
        return CompletableFuture.runAsync(work, Threads::onItsOwn);
    }

    private static void onItsOwn(Runnable task) {
        new Thread(task, "beside-test").start();
    }

    /** The distinct results of all runs of the same work on several threads that start together. */
    public static <T> Set<T> results(int threads, int runsEach, Callable<T> work)
            throws InterruptedException, ExecutionException {
        Set<T> results = ConcurrentHashMap.newKeySet();
        CyclicBarrier start = new CyclicBarrier(threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(pool.submit(() -> {
                    start.await();
                    for (int run = 0; run < runsEach; run++) {
                        results.add(work.call());
                    }
                    return null;
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } finally {
            pool.shutdownNow();
        }
        return results;
    }
}

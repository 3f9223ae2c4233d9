package dev.exchangekit.core.internal;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The client's own threads, as many as are needed at once, so that one may block. Answers to asynchronous calls are
 * read on them, and futures complete on them unless the caller chose an executor. Nothing is handed from one to
 * another.
 */
final class ClientThreads implements Executor, AutoCloseable {
    private final AtomicInteger count = new AtomicInteger();
    private final ThreadPoolExecutor pool;

    ClientThreads(String prefix) {
        pool = new ThreadPoolExecutor(
                0,
                Integer.MAX_VALUE,
                10,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                task -> new Own(this, task, prefix));
    }

    private static final class Own extends Thread {
        private final ClientThreads owner;

        Own(ClientThreads owner, Runnable task, String prefix) {
            super(task, prefix + "-" + owner.count.incrementAndGet());
            this.owner = owner;
            setDaemon(true);
        }
    }

    /** For OkHttp, which hands over to it and never runs anything at once. */
    ExecutorService pool() {
        return pool;
    }

    /** Runs it at once when this is one of the threads, and on one of them otherwise. */
    @Override
    public void execute(Runnable task) {
        if (Thread.currentThread() instanceof Own own && own.owner.equals(this)) {
            task.run();
        } else {
            pool.execute(task);
        }
    }

    @Override
    public void close() {
        pool.shutdown();
    }
}

package dev.exchangekit.core.contract.faults;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;

/** Holds HTTP calls at a chosen moment until they are cancelled or let go. Thread-safe. */
final class HttpMoments extends EventListener implements AutoCloseable {
    /** Longer than any test needs; only a broken one waits for it. */
    private static final int PATIENCE_SECONDS = 30;

    /** Where a call can be held. */
    enum Moment {
        /** There is no connection yet. */
        BEFORE_CONNECT,
        /** The request is gone, nothing of the answer was read. */
        AFTER_LEAVING
    }

    private final Moment moment;
    private final Predicate<String> path;
    private final CompletableFuture<Call> reached = new CompletableFuture<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private final OkHttpClient http;

    HttpMoments(Moment moment, Predicate<String> path) {
        this.moment = moment;
        this.path = path;
        this.http = new OkHttpClient.Builder().eventListener(this).build();
    }

    /** A client to lend, whose calls are held. */
    OkHttpClient http() {
        return http;
    }

    /** Makes the next call open a connection of its own. */
    void forgetConnections() {
        http.connectionPool().evictAll();
    }

    /** Done when a call is held. */
    CompletableFuture<Call> reached() {
        return reached;
    }

    /** Lets the call go on. */
    void letGo() {
        over.countDown();
    }

    @Override
    public void connectStart(Call call, InetSocketAddress address, Proxy proxy) {
        hold(Moment.BEFORE_CONNECT, call);
    }

    @Override
    public void responseHeadersStart(Call call) {
        hold(Moment.AFTER_LEAVING, call);
    }

    @Override
    public void canceled(Call call) {
        if (reached.isDone() && call.equals(reached.join())) {
            letGo();
        }
    }

    private void hold(Moment at, Call call) {
        if (at != moment || !path.test(call.request().url().encodedPath()) || !reached.complete(call)) {
            return;
        }
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (over.getCount() > 0) {
            if (System.nanoTime() - deadline > 0) {
                throw new IllegalStateException("nobody let the call go");
            }
            // As a socket does, this neither heeds an interrupt nor clears it.
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }

    @Override
    public void close() {
        letGo();
        forgetConnections();
        http.dispatcher().executorService().shutdown();
    }
}

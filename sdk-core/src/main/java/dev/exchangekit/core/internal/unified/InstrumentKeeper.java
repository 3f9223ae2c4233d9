package dev.exchangekit.core.internal.unified;

import dev.exchangekit.core.error.ClientClosedException;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.model.Instrument;
import dev.exchangekit.core.spi.AsyncCalls;
import dev.exchangekit.core.spi.ExchangeAdapter;
import dev.exchangekit.core.spi.InstrumentSettings;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.TimeSource;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the instruments young. Nothing happens before somebody loads them; from then on they are fetched again at an
 * age, and soon after the exchange has refused a price or a quantity that our filters had let through. No order ever
 * waits for it.
 */
public final class InstrumentKeeper implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("dev.exchangekit.instruments");

    private final InstrumentCache cache;
    private final ExchangeAdapter adapter;
    private final AsyncCalls calls;
    private final TimeSource time;
    private final InstrumentSettings settings;
    private final ReentrantLock lock = new ReentrantLock();
    private TimeSource.@Nullable Scheduled next;
    private boolean renewing;
    private boolean closed;
    private @Nullable Long lastRenewal;

    public InstrumentKeeper(
            InstrumentCache cache,
            ExchangeAdapter adapter,
            AsyncCalls calls,
            TimeSource time,
            InstrumentSettings settings) {
        this.cache = cache;
        this.adapter = adapter;
        this.calls = calls;
        this.time = time;
        this.settings = settings;
    }

    InstrumentCache cache() {
        return cache;
    }

    /** Fetches the instruments for whoever runs the plan. */
    Plan<List<Instrument>> load() {
        return Plan.of(time).then(clock -> {
            long askedAt = clock.nanoTime();
            return adapter.instruments().map(fetched -> {
                cache.replace(fetched, askedAt);
                renewIn(settings.renewAfter());
                return cache.all();
            });
        });
    }

    /** Looks at a failure: a refused price or quantity makes the filters doubtful. */
    void saw(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof ExchangeException refusal && cache.isLoaded() && isAboutFilters(refusal.kind())) {
            renewSoon();
        }
    }

    private static boolean isAboutFilters(ErrorKind kind) {
        return kind == ErrorKind.PRICE || kind == ErrorKind.QUANTITY;
    }

    private void renewSoon() {
        Duration pause;
        lock.lock();
        try {
            Long last = lastRenewal;
            pause = last == null ? Duration.ZERO : settings.minInterval().minusNanos(time.nanoTime() - last);
        } finally {
            lock.unlock();
        }
        renewIn(pause.isNegative() ? Duration.ZERO : pause);
    }

    private void renewIn(Duration delay) {
        lock.lock();
        try {
            if (closed) {
                return;
            }
            if (next != null) {
                next.cancel();
            }
            next = time.schedule(delay, this::renew);
        } catch (RuntimeException e) {
            LOG.debug("{}: instruments are no longer renewed", adapter.name(), e);
        } finally {
            lock.unlock();
        }
    }

    private void renew() {
        lock.lock();
        try {
            if (closed || renewing) {
                return;
            }
            renewing = true;
            lastRenewal = time.nanoTime();
        } finally {
            lock.unlock();
        }
        CompletableFuture<List<Instrument>> renewal;
        try {
            renewal = load().start(calls);
        } catch (RuntimeException e) {
            renewal = CompletableFuture.failedFuture(e);
        }
        CompletableFuture<?> ignored = renewal.whenComplete((instruments, failure) -> renewed(failure));
    }

    private void renewed(@Nullable Throwable failure) {
        lock.lock();
        try {
            renewing = false;
        } finally {
            lock.unlock();
        }
        if (failure != null && !(failure instanceof ClientClosedException)) {
            LOG.debug("{}: instruments could not be renewed", adapter.name(), failure);
            renewIn(settings.minInterval());
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            if (next != null) {
                next.cancel();
                next = null;
            }
        } finally {
            lock.unlock();
        }
    }
}

package dev.exchangekit.bithumb.sim;

import dev.exchangekit.core.sim.SimExchange;
import dev.exchangekit.core.sim.SimOrder;
import dev.exchangekit.core.sim.front.Hidden;
import dev.exchangekit.core.sim.front.Visibility;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What was acknowledged and has yet to take effect. Thread-safe. */
public final class Pending {
    private final SimExchange sim;
    private final InstantSource clock;
    private final Visibility visibility;
    private final Quirks quirks;
    private final List<Cancellation> cancellations = new ArrayList<>();

    Pending(SimExchange sim, InstantSource clock, Visibility visibility, Quirks quirks) {
        this.sim = sim;
        this.clock = clock;
        this.visibility = visibility;
        this.quirks = quirks;
    }

    /** A cancellation that takes effect at a time, or without one after some look-ups. */
    private static final class Cancellation {
        private final SimOrder order;
        private final @Nullable Instant due;
        private int lookups;

        Cancellation(SimOrder order, @Nullable Instant due, int lookups) {
            this.order = order;
            this.due = due;
            this.lookups = lookups;
        }
    }

    /** Says that an order was placed. */
    public void placed(SimOrder order) {
        Delay delay = quirks.placing();
        if (delay.isNone()) {
            return;
        }
        visibility.hide(
                order.id(),
                delay.lookups() > 0
                        ? Hidden.forLookups(delay.lookups())
                        : Hidden.until(clock.instant().plus(delay.time())));
    }

    /** Cancels an open order, now or later. */
    public synchronized void cancel(SimOrder order) {
        Delay delay = quirks.cancelling();
        if (delay.isNone()) {
            sim.cancel(order.account(), order.ref());
        } else if (cancellations.stream().noneMatch(each -> each.order.id().equals(order.id()))) {
            Instant due = delay.lookups() > 0 ? null : clock.instant().plus(delay.time());
            cancellations.add(new Cancellation(order, due, delay.lookups()));
        }
    }

    /** Says that an account looks orders up, which shows cancellations that waited for it. */
    public synchronized void lookup(String account) {
        take(each -> each.due == null && each.order.account().equals(account) && each.lookups-- == 0);
    }

    /** Carries out what is due. */
    synchronized void run() {
        Instant now = clock.instant();
        take(each -> each.due != null && !now.isBefore(each.due));
    }

    private void take(Predicate<Cancellation> ready) {
        Iterator<Cancellation> iterator = cancellations.iterator();
        while (iterator.hasNext()) {
            Cancellation next = iterator.next();
            if (ready.test(next)) {
                iterator.remove();
                cancel(next);
            }
        }
    }

    /** It may have been filled while it waited. */
    private void cancel(Cancellation cancellation) {
        SimOrder order = cancellation.order;
        sim.account(order.account())
                .order(order.ref())
                .filter(now -> !now.status().isFinal())
                .ifPresent(now -> sim.cancel(now.account(), now.ref()));
    }
}

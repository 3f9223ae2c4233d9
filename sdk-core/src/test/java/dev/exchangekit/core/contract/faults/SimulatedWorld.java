package dev.exchangekit.core.contract.faults;

import dev.exchangekit.core.order.OrderIntent;
import dev.exchangekit.core.order.OrderIntentHook;
import dev.exchangekit.core.sim.front.Simulator;
import dev.exchangekit.core.testing.ManualTime;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/**
 * A simulated exchange on a settable clock, for every contract that asks what calls come to.
 *
 * @param <S> the simulated exchange
 */
public abstract class SimulatedWorld<S extends Simulator> implements InputWorld, ConnectionWorld, KeyWorld, LimitWorld {
    private final ManualTime time = new ManualTime().patience(Duration.ofMillis(2));
    private final List<OrderIntent> journal = new CopyOnWriteArrayList<>();
    private final S exchange;

    /** @param start starts an exchange that goes by that clock */
    protected SimulatedWorld(Function<ManualTime, S> start) {
        this.exchange = start.apply(time);
    }

    /** The exchange. */
    public final S exchange() {
        return exchange;
    }

    /** Writes to {@link #journal}. */
    protected final OrderIntentHook journalling() {
        return journal::addAll;
    }

    @Override
    public final ManualTime time() {
        return time;
    }

    @Override
    public final URI uri() {
        return exchange.uri();
    }

    @Override
    public final int requests() {
        return exchange.requests().size();
    }

    @Override
    public final int requests(String path) {
        return exchange.requests(path).size();
    }

    @Override
    public final long refusals() {
        return exchange.refusals();
    }

    @Override
    public final int orders(String clientOrderId) {
        return exchange.orders(clientOrderId);
    }

    @Override
    public final List<OrderIntent> journal() {
        return journal;
    }

    @Override
    public abstract EndpointCall<?, ?> place(String clientOrderId);

    @Override
    public abstract EndpointCall<?, ?> cancel(String clientOrderId);

    @Override
    public EndpointCall<?, ?> write() {
        return order();
    }

    @Override
    public void close() {
        client().close();
        exchange.close();
    }
}

package dev.exchangekit.core.contract.faults;

import dev.exchangekit.core.ExchangeClient;
import dev.exchangekit.core.order.OrderIntent;
import dev.exchangekit.core.testing.ManualTime;
import dev.exchangekit.core.testing.ScriptedServer;
import java.util.List;

/**
 * A client, the server it talks to, the clock it goes by, and its journal.
 *
 * @param <C> the exchange's client
 */
public record MoneyScene<C extends ExchangeClient>(
        ManualTime time, ScriptedServer server, List<OrderIntent> journal, Views<C> views) implements AutoCloseable {
    /** Makes a move through a view. */
    <Q, R> Result make(View view, MoneyMove<Q, R> move, boolean withId) throws InterruptedException {
        Q request = move.request().apply(move.id().filter(id -> withId));
        return view.attempt(new EndpointCall<>(move.endpoint(), request).of(views), time);
    }

    @Override
    public void close() {
        views.close();
        server.close();
    }
}

package dev.exchangekit.core.internal.unified;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.exchange.AsyncExchange;
import dev.exchangekit.core.exchange.Exchange;
import dev.exchangekit.core.spi.AsyncCalls;
import dev.exchangekit.core.spi.Calls;
import dev.exchangekit.core.spi.ExchangeAdapter;

/** One adapter with one set of options, seen from both sides. */
public final class UnifiedViews {
    private final ExchangeAdapter adapter;
    private final InstrumentKeeper keeper;
    private final Calls calls;
    private final AsyncCalls asyncCalls;
    private final CheckedPlans plans;
    private final Exchange blocking;
    private final AsyncExchange async;

    public UnifiedViews(ExchangeAdapter adapter, InstrumentKeeper keeper, Calls calls, AsyncCalls asyncCalls) {
        this.adapter = adapter;
        this.keeper = keeper;
        this.calls = calls;
        this.asyncCalls = asyncCalls;
        this.plans = new CheckedPlans(adapter, keeper);
        this.blocking = new BlockingExchange(this, new Runner(calls, keeper));
        this.async = new FutureExchange(this, new Starter(asyncCalls, keeper));
    }

    public Exchange blocking() {
        return blocking;
    }

    public AsyncExchange async() {
        return async;
    }

    UnifiedViews with(RequestOptions options) {
        return new UnifiedViews(adapter, keeper, Calls.with(calls, options), AsyncCalls.with(asyncCalls, options));
    }

    ExchangeAdapter adapter() {
        return adapter;
    }

    InstrumentKeeper keeper() {
        return keeper;
    }

    CheckedPlans plans() {
        return plans;
    }
}

package dev.exchangekit.core.contract;

import dev.exchangekit.core.ExchangeClient;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.SdkObserver;
import dev.exchangekit.core.error.CallInfo;
import dev.exchangekit.core.exchange.Exchange;
import dev.exchangekit.core.ratelimit.RateBudget;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A venue by clients of one exchange that share an address: of play money, on this machine, or one where nothing is
 * traded.
 *
 * @param <C> the exchange's client
 */
public abstract class ClientWorld<C extends ExchangeClient> implements ContractWorld {
    private final BiFunction<RateBudget, SdkObserver, C> opening;
    private final Function<C, Exchange> unified;
    private final RequestOptions options;
    private final RateBudget budget = RateBudget.create();
    private final AtomicLong requests = new AtomicLong();
    private final List<C> clients = new ArrayList<>();
    private final C client;
    private final Exchange exchange;

    /**
     * Opens the first client and warms it up.
     *
     * @param hosts where clients connect to
     * @param harmless the hosts where the suite may be, because money is not real there or its orders are stopped; this
     *     machine need not be among them
     * @param opening opens a client with this budget and observer
     * @param unified the client's exchange
     * @param options of all its calls
     */
    protected ClientWorld(
            Collection<URI> hosts,
            Collection<URI> harmless,
            BiFunction<RateBudget, SdkObserver, C> opening,
            Function<C, Exchange> unified,
            RequestOptions options) {
        for (URI host : hosts) {
            if (!harmless.contains(host) && !host.getHost().equals("127.0.0.1")) {
                throw new IllegalArgumentException("the suite trades, and " + host + " may be about real money");
            }
        }
        this.opening = opening;
        this.unified = unified;
        this.options = options;
        this.client = open();
        this.exchange = unified.apply(client).with(options);
        exchange.warmUp();
    }

    private C open() {
        C opened = opening.apply(budget, new SdkObserver() {
            @Override
            public void attempt(CallInfo call, int httpStatus, Duration took) {
                requests.incrementAndGet();
            }
        });
        clients.add(opened);
        return opened;
    }

    @Override
    public final Exchange exchange() {
        return exchange;
    }

    @Override
    public final Exchange cold() {
        return unified.apply(open()).with(options);
    }

    @Override
    public final long requests() {
        return requests.get();
    }

    @Override
    public final Instant now() {
        return client.exchangeTime();
    }

    @Override
    public void close() {
        clients.forEach(ExchangeClient::close);
    }
}

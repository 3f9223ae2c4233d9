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
 * A venue of play money or on this machine, by clients of one exchange that share an address; never one of real money.
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
     * @param playMoney the hosts where money is not real; this machine need not be among them
     * @param opening opens a client with this budget and observer
     * @param unified the client's exchange
     * @param options of all its calls
     */
    protected ClientWorld(
            Collection<URI> hosts,
            Collection<URI> playMoney,
            BiFunction<RateBudget, SdkObserver, C> opening,
            Function<C, Exchange> unified,
            RequestOptions options) {
        for (URI host : hosts) {
            if (!playMoney.contains(host) && !host.getHost().equals("127.0.0.1")) {
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

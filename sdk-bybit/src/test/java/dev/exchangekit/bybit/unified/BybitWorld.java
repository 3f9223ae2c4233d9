package dev.exchangekit.bybit.unified;

import dev.exchangekit.bybit.BybitClient;
import dev.exchangekit.bybit.BybitEnvironment;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.SdkObserver;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.contract.ContractWorld;
import dev.exchangekit.core.error.CallInfo;
import dev.exchangekit.core.exchange.Exchange;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.ratelimit.RateBudget;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** A Bybit where the suite may trade: the test network, demo trading, or something on this machine; never real money. */
abstract class BybitWorld implements ContractWorld {
    private final BybitEnvironment environment;
    private final Credentials credentials;
    private final RequestOptions options;
    private final RateBudget budget = RateBudget.create();
    private final AtomicLong requests = new AtomicLong();
    private final List<BybitClient> clients = new ArrayList<>();
    private final BybitClient client;
    private final Exchange exchange;

    BybitWorld(BybitEnvironment environment, Credentials credentials, RequestOptions options) {
        environment.hosts().forEach(BybitWorld::refuseRealMoney);
        this.environment = environment;
        this.credentials = credentials;
        this.options = options;
        this.client = open();
        this.exchange = client.unified().with(options);
        exchange.warmUp();
    }

    private static void refuseRealMoney(URI host) {
        boolean play = BybitEnvironment.TESTNET.hosts().contains(host)
                || BybitEnvironment.DEMO.hosts().contains(host)
                || host.getHost().equals("127.0.0.1");
        if (!play) {
            throw new IllegalArgumentException("the suite trades, and " + host + " may be about real money");
        }
    }

    private BybitClient open() {
        BybitClient opened = BybitClient.create(c -> c.environment(environment)
                .credentials(credentials)
                // all clients of a world stand behind one address
                .rateBudget(budget)
                // a lost order stays in doubt for this long
                .recvWindow(Duration.ofSeconds(1))
                .observer(new SdkObserver() {
                    @Override
                    public void attempt(CallInfo call, int httpStatus, Duration took) {
                        requests.incrementAndGet();
                    }
                }));
        clients.add(opened);
        return opened;
    }

    @Override
    public Exchange exchange() {
        return exchange;
    }

    @Override
    public Exchange cold() {
        return open().unified().with(options);
    }

    @Override
    public Symbol spot() {
        return Symbol.of("BTC/USDT");
    }

    @Override
    public Optional<Symbol> perpetual() {
        return Optional.of(Symbol.of("BTC/USDT:USDT"));
    }

    @Override
    public Optional<Symbol> inverse() {
        return Optional.of(Symbol.of("BTC/USD:BTC"));
    }

    @Override
    public long requests() {
        return requests.get();
    }

    @Override
    public Instant now() {
        return client.exchangeTime();
    }

    @Override
    public void close() {
        clients.forEach(BybitClient::close);
    }
}

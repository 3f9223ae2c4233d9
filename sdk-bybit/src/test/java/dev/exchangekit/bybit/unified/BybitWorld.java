package dev.exchangekit.bybit.unified;

import dev.exchangekit.bybit.BybitClient;
import dev.exchangekit.bybit.BybitEnvironment;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.contract.ClientWorld;
import dev.exchangekit.core.model.Symbol;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A Bybit where the suite may trade: the test network, demo trading, or something on this machine. */
abstract class BybitWorld extends ClientWorld<BybitClient> {
    private static final List<URI> PLAY_MONEY = Stream.of(BybitEnvironment.TESTNET, BybitEnvironment.DEMO)
            .flatMap(environment -> environment.hosts().stream())
            .toList();

    BybitWorld(BybitEnvironment environment, Credentials credentials, RequestOptions options) {
        super(
                environment.hosts(),
                PLAY_MONEY,
                (budget, observer) -> BybitClient.create(c -> c.environment(environment)
                        .credentials(credentials)
                        .rateBudget(budget)
                        // a lost order stays in doubt for this long
                        .recvWindow(Duration.ofSeconds(1))
                        .observer(observer)),
                BybitClient::unified,
                options);
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
}

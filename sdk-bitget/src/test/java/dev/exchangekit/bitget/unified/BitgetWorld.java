package dev.exchangekit.bitget.unified;

import dev.exchangekit.bitget.AccountMode;
import dev.exchangekit.bitget.BitgetClient;
import dev.exchangekit.bitget.BitgetEnvironment;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.contract.ClientWorld;
import dev.exchangekit.core.model.Symbol;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** A Bitget where the suite may trade with one kind of account: demo trading, or something on this machine. */
abstract class BitgetWorld extends ClientWorld<BitgetClient> {
    BitgetWorld(BitgetEnvironment environment, AccountMode account, Credentials credentials, RequestOptions options) {
        super(
                environment.hosts(),
                playMoney(environment),
                (budget, observer) -> BitgetClient.create(c -> c.environment(environment)
                        .account(account)
                        .credentials(credentials)
                        .rateBudget(budget)
                        .observer(observer)),
                BitgetClient::unified,
                options);
    }

    /** Demo trading has the hosts of live trading; its mark on each call makes the difference. */
    private static List<URI> playMoney(BitgetEnvironment environment) {
        return environment.demo() ? environment.hosts() : List.of();
    }

    @Override
    public Symbol spot() {
        return Symbol.of("BTC/USDT");
    }

    @Override
    public Optional<Symbol> perpetual() {
        return Optional.of(Symbol.of("BTC/USDT:USDT"));
    }
}

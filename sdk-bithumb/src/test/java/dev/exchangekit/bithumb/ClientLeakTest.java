package dev.exchangekit.bithumb;

import dev.exchangekit.bithumb.market.MarketEndpoints;
import dev.exchangekit.bithumb.market.TickersRequest;
import dev.exchangekit.core.contract.faults.ClientLeakContract;
import dev.exchangekit.core.contract.faults.EndpointCall;
import dev.exchangekit.core.contract.faults.Views;
import dev.exchangekit.core.testing.TestSecrets;
import java.net.URI;

class ClientLeakTest extends ClientLeakContract {
    @Override
    protected Views<?> open(URI host) {
        BithumbClient bithumb = BithumbClient.create(
                c -> c.environment(BithumbEnvironment.custom(host)).credentials(TestSecrets.credentials()));
        return new Views<>(bithumb, bithumb.async());
    }

    @Override
    protected EndpointCall<?, ?> read() {
        return new EndpointCall<>(
                MarketEndpoints.TICKERS,
                TickersRequest.builder().addMarkets("KRW-BTC").build());
    }

    @Override
    protected String answer() {
        return "[]";
    }
}

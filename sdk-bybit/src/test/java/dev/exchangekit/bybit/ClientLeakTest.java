package dev.exchangekit.bybit;

import dev.exchangekit.bybit.market.MarketEndpoints;
import dev.exchangekit.core.contract.faults.ClientLeakContract;
import dev.exchangekit.core.contract.faults.EndpointCall;
import dev.exchangekit.core.contract.faults.Views;
import dev.exchangekit.core.spi.NoParameters;
import dev.exchangekit.core.testing.TestSecrets;
import java.net.URI;

class ClientLeakTest extends ClientLeakContract {
    @Override
    protected Views<?> open(URI host) {
        BybitClient bybit = BybitClient.create(
                c -> c.environment(BybitEnvironment.custom(host)).credentials(TestSecrets.credentials()));
        return new Views<>(bybit, bybit.async());
    }

    @Override
    protected EndpointCall<?, ?> read() {
        return new EndpointCall<>(MarketEndpoints.SERVER_TIME, NoParameters.NONE);
    }

    @Override
    protected String answer() {
        return """
                {"retCode":0,"retMsg":"OK","result":{"timeSecond":"1700000000","timeNano":"1700000000123456789"},\
                "retExtInfo":{},"time":1700000000123}""";
    }
}

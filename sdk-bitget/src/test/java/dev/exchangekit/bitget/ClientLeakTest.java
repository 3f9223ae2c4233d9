package dev.exchangekit.bitget;

import dev.exchangekit.bitget.common.CommonEndpoints;
import dev.exchangekit.core.contract.faults.ClientLeakContract;
import dev.exchangekit.core.contract.faults.EndpointCall;
import dev.exchangekit.core.contract.faults.Views;
import dev.exchangekit.core.spi.NoParameters;
import dev.exchangekit.core.testing.TestSecrets;
import java.net.URI;

class ClientLeakTest extends ClientLeakContract {
    @Override
    protected Views<?> open(URI host) {
        BitgetClient bitget = BitgetClient.create(c ->
                c.environment(BitgetEnvironment.custom(host)).credentials(TestSecrets.credentialsWithPassphrase()));
        return new Views<>(bitget, bitget.async());
    }

    @Override
    protected EndpointCall<?, ?> read() {
        return new EndpointCall<>(CommonEndpoints.SERVER_TIME, NoParameters.NONE);
    }

    @Override
    protected String answer() {
        return """
                {"code":"00000","msg":"success","requestTime":1700000000123,"data":{"serverTime":"1700000000123"}}""";
    }
}

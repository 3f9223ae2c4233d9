package dev.exchangekit.bitget;

import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.contract.SharedClientsContract;
import dev.exchangekit.core.testing.TestSecrets;
import java.util.List;

class SharedClientsTest extends SharedClientsContract<BitgetClient> {
    @Override
    protected BitgetClient open(Credentials credentials) {
        return BitgetClient.create(config -> config.credentials(credentials));
    }

    @Override
    protected Credentials credentials() {
        return TestSecrets.credentialsWithPassphrase();
    }

    @Override
    protected List<Credentials> others() {
        return List.of(
                Credentials.of(TestSecrets.KEY, TestSecrets.SECRET + "x", TestSecrets.PASSPHRASE),
                Credentials.of(TestSecrets.KEY, TestSecrets.SECRET, TestSecrets.PASSPHRASE + "x"));
    }

    @Override
    protected void use(BitgetClient client) {
        var unused = client.common().serverTime();
    }
}

package dev.exchangekit.bithumb;

import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.contract.SharedClientsContract;
import dev.exchangekit.core.testing.TestSecrets;
import java.util.List;

class SharedClientsTest extends SharedClientsContract<BithumbClient> {
    @Override
    protected BithumbClient open(Credentials credentials) {
        return BithumbClient.create(config -> config.credentials(credentials));
    }

    @Override
    protected Credentials credentials() {
        return TestSecrets.credentials();
    }

    @Override
    protected List<Credentials> others() {
        return List.of(Credentials.of(TestSecrets.KEY, TestSecrets.SECRET + "x"));
    }

    @Override
    protected void use(BithumbClient client) {
        var unused = client.account().accounts();
    }
}

package dev.exchangekit.bithumb.unified;

import dev.exchangekit.bithumb.BithumbClient;
import dev.exchangekit.bithumb.BithumbEnvironment;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.contract.ClientWorld;
import dev.exchangekit.core.contract.RemoteWorld;
import dev.exchangekit.core.contract.VenueKeys;
import dev.exchangekit.core.model.Symbol;
import java.util.Map;
import java.util.Optional;

/**
 * The Bithumb of real money, which has no other, with the key that the environment names. Nothing is traded: the journal
 * stops every order, cancel and withdrawal before it is sent.
 */
final class LiveWorld extends ClientWorld<BithumbClient> implements RemoteWorld {
    private static final String KEY = "BITHUMB";

    private LiveWorld(BithumbEnvironment environment, Credentials credentials) {
        super(
                environment.hosts(),
                environment.hosts(),
                (budget, observer) -> BithumbClient.create(c -> c.environment(environment)
                        .credentials(credentials)
                        .rateBudget(budget)
                        .observer(observer)
                        .orderIntentHook(intents -> {
                            throw new IllegalStateException(
                                    "nothing is traded here: " + intents.get(0).action());
                        })),
                BithumbClient::unified,
                RequestOptions.DEFAULT);
    }

    /** The world of the key in these variables; skips the suite with a reason when there is none. */
    static LiveWorld open(Map<String, String> variables, BithumbEnvironment environment) {
        String prefix = VenueKeys.firstOf("Bithumb", variables, KEY);
        return new LiveWorld(environment, Credentials.fromEnvironment(prefix, variables));
    }

    @Override
    public boolean trades() {
        return false;
    }

    @Override
    public Symbol spot() {
        return Symbol.of("BTC/KRW");
    }

    @Override
    public Optional<Symbol> perpetual() {
        return Optional.empty();
    }
}

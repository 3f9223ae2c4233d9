package dev.exchangekit.examples;

import dev.exchangekit.bithumb.BithumbClient;
import dev.exchangekit.bithumb.BithumbEnvironment;
import dev.exchangekit.bithumb.sim.BithumbSimulator;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.model.Symbol;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Bithumb, simulated or live; it has no other place. */
final class BithumbVenue extends Venue {
    private final BithumbEnvironment environment;

    private BithumbVenue(String name, BithumbEnvironment environment, Supplier<Credentials> credentials) {
        super(name, credentials, false);
        this.environment = environment;
    }

    private BithumbVenue(BithumbSimulator simulator) {
        super("a simulated Bithumb", () -> Credentials.of(simulator.apiKey(), simulator.secret()), simulator);
        this.environment = BithumbEnvironment.custom(simulator.uri());
    }

    /**
     * Opens a place; {@code variables} hold the keys.
     *
     * @throws WrongChoiceException when Bithumb has no such place
     */
    static BithumbVenue of(Kind kind, Map<String, String> variables) {
        return switch (kind) {
            case SIMULATOR -> new BithumbVenue(BithumbSimulator.start());
            case TESTNET, DEMO ->
                throw new WrongChoiceException(
                        "Bithumb has neither testnet nor demo trading: choose --env simulator or live.");
            case LIVE ->
                new BithumbVenue(
                        "Bithumb", BithumbEnvironment.LIVE, () -> Credentials.fromEnvironment("BITHUMB", variables));
        };
    }

    @Override
    Connection open(Settings settings, Optional<Credentials> key) {
        BithumbClient bithumb = BithumbClient.create(
                config -> config.from(settings).environment(environment).credentials(key));
        return new Connection(bithumb, bithumb.unified());
    }

    @Override
    String orderPath() {
        return "/v2/orders";
    }

    @Override
    Symbol spot() {
        return Symbol.of("BTC/KRW");
    }

    @Override
    Symbol traded() {
        return spot();
    }
}

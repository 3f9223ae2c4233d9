package dev.exchangekit.examples;

import dev.exchangekit.bybit.BybitClient;
import dev.exchangekit.bybit.BybitEnvironment;
import dev.exchangekit.bybit.sim.BybitSimulator;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.sim.front.Simulator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Bybit, simulated or one of its environments. */
final class BybitVenue extends Venue {
    private final BybitEnvironment environment;

    BybitVenue(String name, BybitEnvironment environment, Supplier<Credentials> credentials, boolean mayTrade) {
        super(name, credentials, mayTrade);
        this.environment = environment;
    }

    private BybitVenue(Simulator simulator, Supplier<Credentials> credentials) {
        super("a simulated Bybit", credentials, simulator);
        this.environment = BybitEnvironment.custom(simulator.uri());
    }

    /** Opens a place; {@code variables} hold the keys. */
    static BybitVenue of(Kind kind, Map<String, String> variables) {
        return switch (kind) {
            case SIMULATOR -> simulated(BybitSimulator.start());
            case TESTNET -> real("Bybit testnet", BybitEnvironment.TESTNET, "BYBIT_TESTNET", variables, true);
            case DEMO -> real("Bybit demo trading", BybitEnvironment.DEMO, "BYBIT_DEMO", variables, true);
            case LIVE -> real("Bybit", BybitEnvironment.MAINNET, "BYBIT", variables, false);
        };
    }

    private static BybitVenue simulated(BybitSimulator simulator) {
        return new BybitVenue(simulator, () -> Credentials.of(simulator.apiKey(), simulator.secret()));
    }

    private static BybitVenue real(
            String name, BybitEnvironment environment, String prefix, Map<String, String> variables, boolean mayTrade) {
        return new BybitVenue(name, environment, () -> Credentials.fromEnvironment(prefix, variables), mayTrade);
    }

    BybitEnvironment environment() {
        return environment;
    }

    /** Opens a client that speaks Bybit's own words too. */
    BybitClient client(Settings settings, Optional<Credentials> key) {
        return BybitClient.create(config -> {
            config.from(settings).environment(environment).credentials(key);
            settings.orderWindow().ifPresent(config::recvWindow);
        });
    }

    @Override
    Connection open(Settings settings, Optional<Credentials> key) {
        BybitClient bybit = client(settings, key);
        return new Connection(bybit, bybit.unified());
    }

    @Override
    String orderPath() {
        return "/v5/order/create";
    }
}

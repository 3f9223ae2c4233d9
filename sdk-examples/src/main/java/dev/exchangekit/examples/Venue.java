package dev.exchangekit.examples;

import dev.exchangekit.bybit.BybitEnvironment;
import dev.exchangekit.bybit.sim.BybitSimulator;
import dev.exchangekit.core.auth.Credentials;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Where an example runs: a simulated Bybit in this process, or one of Bybit's environments with keys from variables. */
final class Venue implements AutoCloseable {
    private final String name;
    private final BybitEnvironment environment;
    private final Supplier<Credentials> credentials;
    private final boolean mayTrade;
    private final Optional<BybitSimulator> simulator;

    private Venue(
            String name,
            BybitEnvironment environment,
            Supplier<Credentials> credentials,
            boolean mayTrade,
            Optional<BybitSimulator> simulator) {
        this.name = name;
        this.environment = environment;
        this.credentials = credentials;
        this.mayTrade = mayTrade;
        this.simulator = simulator;
    }

    /** What {@code --env} chooses from. */
    enum Kind {
        SIMULATOR,
        TESTNET,
        DEMO,
        LIVE
    }

    /** Opens a place; {@code variables} hold the keys. */
    static Venue open(Kind kind, Map<String, String> variables) {
        return switch (kind) {
            case SIMULATOR -> simulated(BybitSimulator.start());
            case TESTNET -> real("Bybit testnet", BybitEnvironment.TESTNET, "BYBIT_TESTNET", variables, true);
            case DEMO -> real("Bybit demo trading", BybitEnvironment.DEMO, "BYBIT_DEMO", variables, true);
            case LIVE -> real("Bybit", BybitEnvironment.MAINNET, "BYBIT", variables, false);
        };
    }

    private static Venue simulated(BybitSimulator simulator) {
        return new Venue(
                "a simulated Bybit at " + simulator.uri(),
                BybitEnvironment.custom(simulator.uri()),
                () -> Credentials.of(simulator.apiKey(), simulator.secret()),
                true,
                Optional.of(simulator));
    }

    static Venue real(
            String name, BybitEnvironment environment, String prefix, Map<String, String> variables, boolean mayTrade) {
        return new Venue(
                name, environment, () -> Credentials.fromEnvironment(prefix, variables), mayTrade, Optional.empty());
    }

    /** What to point a client at. */
    BybitEnvironment environment() {
        return environment;
    }

    /**
     * The key of this place.
     *
     * @throws dev.exchangekit.core.error.MissingCredentialsException when a variable is not set
     */
    Credentials credentials() {
        return credentials.get();
    }

    /** False where orders would cost real money. */
    boolean mayTrade() {
        return mayTrade;
    }

    /** The simulator, where it is one: it can move prices and lose answers. */
    Optional<BybitSimulator> simulator() {
        return simulator;
    }

    /** What to call it. */
    @Override
    public String toString() {
        return name;
    }

    @Override
    public void close() {
        simulator.ifPresent(BybitSimulator::close);
    }
}

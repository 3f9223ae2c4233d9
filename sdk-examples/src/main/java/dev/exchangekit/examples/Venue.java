package dev.exchangekit.examples;

import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.sim.front.Simulator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Where an example runs: a simulated exchange in this process, or a real one with keys from variables. */
abstract class Venue implements AutoCloseable {
    private final String name;
    private final Supplier<Credentials> credentials;
    private final boolean mayTrade;
    private final Optional<Simulator> simulator;

    /** A real one. */
    Venue(String name, Supplier<Credentials> credentials, boolean mayTrade) {
        this(name, credentials, mayTrade, Optional.empty());
    }

    /** A simulated one, which is closed with the venue. */
    Venue(String name, Supplier<Credentials> credentials, Simulator simulator) {
        this(name + " at " + simulator.uri(), credentials, true, Optional.of(simulator));
    }

    private Venue(String name, Supplier<Credentials> credentials, boolean mayTrade, Optional<Simulator> simulator) {
        this.name = name;
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

    /**
     * Opens a client with the key of this place.
     *
     * @throws dev.exchangekit.core.error.MissingCredentialsException when a variable is not set
     */
    final Connection connect() {
        return connect(settings -> {});
    }

    /**
     * Opens a client with other settings than the usual ones and with the key of this place.
     *
     * @throws dev.exchangekit.core.error.MissingCredentialsException when a variable is not set
     */
    final Connection connect(Consumer<Settings.Builder> settings) {
        return open(built(settings), Optional.of(credentials()));
    }

    /** Opens a client that can only make public calls. */
    final Connection connectWithoutKey() {
        return connectWithoutKey(settings -> {});
    }

    /** Opens a client that can only make public calls, with other settings than the usual ones. */
    final Connection connectWithoutKey(Consumer<Settings.Builder> settings) {
        return open(built(settings), Optional.empty());
    }

    private static Settings built(Consumer<Settings.Builder> settings) {
        Settings.Builder builder = Settings.builder();
        settings.accept(builder);
        return builder.build();
    }

    /** Opens a client of the exchange. */
    abstract Connection open(Settings settings, Optional<Credentials> key);

    /** The path that takes new orders for what is {@linkplain #traded() traded}. */
    abstract String orderPath();

    /** The spot market that the examples look at. */
    Symbol spot() {
        return Symbol.of("BTC/USDT");
    }

    /** The market that the examples trade in. */
    Symbol traded() {
        return Symbol.of("BTC/USDT:USDT");
    }

    /**
     * The key of this place.
     *
     * @throws dev.exchangekit.core.error.MissingCredentialsException when a variable is not set
     */
    final Credentials credentials() {
        return credentials.get();
    }

    /** False where orders would cost real money. */
    final boolean mayTrade() {
        return mayTrade;
    }

    /** The simulator, where it is one: it can move prices and lose answers. */
    final Optional<Simulator> simulator() {
        return simulator;
    }

    /** What to call it. */
    @Override
    public final String toString() {
        return name;
    }

    @Override
    public final void close() {
        simulator.ifPresent(Simulator::close);
    }
}

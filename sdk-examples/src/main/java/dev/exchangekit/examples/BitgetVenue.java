package dev.exchangekit.examples;

import dev.exchangekit.bitget.AccountMode;
import dev.exchangekit.bitget.BitgetClient;
import dev.exchangekit.bitget.BitgetEnvironment;
import dev.exchangekit.bitget.sim.BitgetSimulator;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.error.MissingCredentialsException;
import dev.exchangekit.core.sim.front.Simulator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Bitget, simulated, demo or live, with an account of one kind. */
final class BitgetVenue extends Venue {
    private final BitgetEnvironment environment;
    private final AccountMode account;

    BitgetVenue(
            String name,
            BitgetEnvironment environment,
            AccountMode account,
            Supplier<Credentials> credentials,
            boolean mayTrade) {
        super(name + with(account), credentials, mayTrade);
        this.environment = environment;
        this.account = account;
    }

    private BitgetVenue(Simulator simulator, AccountMode account, Supplier<Credentials> credentials) {
        super("a simulated Bitget" + with(account), credentials, simulator);
        this.environment = BitgetEnvironment.custom(simulator.uri());
        this.account = account;
    }

    private static String with(AccountMode account) {
        return " with a " + account.name().toLowerCase(Locale.ROOT) + " account";
    }

    /**
     * Opens a place; {@code variables} hold the keys.
     *
     * @throws WrongChoiceException when Bitget has no such place
     */
    static BitgetVenue of(Kind kind, AccountMode account, Map<String, String> variables) {
        return switch (kind) {
            case SIMULATOR -> simulated(BitgetSimulator.start(), account);
            case TESTNET ->
                throw new WrongChoiceException("Bitget has no testnet: choose --env simulator, demo or live.");
            case DEMO ->
                new BitgetVenue(
                        "Bitget demo trading",
                        BitgetEnvironment.DEMO,
                        account,
                        () -> credentials("BITGET_DEMO", variables),
                        true);
            case LIVE ->
                new BitgetVenue(
                        "Bitget", BitgetEnvironment.LIVE, account, () -> credentials("BITGET", variables), false);
        };
    }

    private static BitgetVenue simulated(BitgetSimulator simulator, AccountMode account) {
        BitgetSimulator.Login login = account == AccountMode.UNIFIED ? simulator.unified() : simulator.classic();
        return new BitgetVenue(simulator, account, () -> credentials(login));
    }

    /** What the simulator's key is to a client. */
    static Credentials credentials(BitgetSimulator.Login login) {
        return Credentials.of(login.apiKey(), login.secret(), login.passphrase());
    }

    private static Credentials credentials(String prefix, Map<String, String> variables) {
        Credentials credentials = Credentials.fromEnvironment(prefix, variables);
        if (credentials.passphrase().isEmpty()) {
            throw new MissingCredentialsException("environment variable " + prefix
                    + "_PASSPHRASE is not set; it is the one that was chosen for the key");
        }
        return credentials;
    }

    BitgetEnvironment environment() {
        return environment;
    }

    @Override
    Connection open(Settings settings, Optional<Credentials> key) {
        BitgetClient bitget = BitgetClient.create(config ->
                config.from(settings).environment(environment).account(account).credentials(key));
        return new Connection(bitget, bitget.unified());
    }

    @Override
    String orderPath() {
        return account == AccountMode.UNIFIED ? "/api/v3/trade/place-order" : "/api/v2/mix/order/place-order";
    }
}

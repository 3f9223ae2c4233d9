package dev.exchangekit.examples;

import dev.exchangekit.bitget.AccountMode;
import dev.exchangekit.core.error.MissingCredentialsException;
import dev.exchangekit.core.error.SdkException;
import dev.exchangekit.core.exchange.Exchange;
import dev.exchangekit.core.model.Order;
import dev.exchangekit.core.model.OrderRef;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** What the examples have in common: where they run, {@code --help}, readable lines and exit codes. */
abstract class Example implements Callable<Integer> {
    private static final int FAILED = 1;
    private static final int NOT_STARTED = 2;

    @Option(
            names = "--exchange",
            paramLabel = "<name>",
            defaultValue = "bybit",
            description = "Which exchange: bybit or bitget. Default: ${DEFAULT-VALUE}.")
    private ExchangeChoice exchange = ExchangeChoice.BYBIT;

    @Option(
            names = "--account",
            paramLabel = "<kind>",
            description =
                    "With bitget: classic or unified, the kind of account that the key belongs to. Default: classic.")
    private Optional<AccountMode> account = Optional.empty();

    @Option(
            names = "--env",
            paramLabel = "<place>",
            defaultValue = "simulator",
            description = {
                "Where to run: simulator, testnet, demo or live; Bitget has no testnet. Default: ${DEFAULT-VALUE}.",
                "The simulator needs neither network nor key. The others read the key from variables:"
                        + " BYBIT_TESTNET_API_KEY and BYBIT_TESTNET_SECRET_KEY, BYBIT_DEMO_..., or BYBIT_API_KEY and"
                        + " BYBIT_SECRET_KEY; BITGET_DEMO_API_KEY, BITGET_DEMO_SECRET_KEY and BITGET_DEMO_PASSPHRASE,"
                        + " or BITGET_API_KEY, BITGET_SECRET_KEY and BITGET_PASSPHRASE, whichever kind of account they"
                        + " belong to.",
                "On live nothing is traded."
            })
    private Venue.Kind kind = Venue.Kind.SIMULATOR;

    @SuppressWarnings("UnusedVariable") // picocli looks at it
    @Option(names = "--help", usageHelp = true, description = "Show this and end.")
    private boolean help;

    private Map<String, String> variables = Map.of();
    private PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    private int steps;

    /** The example itself. */
    abstract void run(Venue venue) throws InterruptedException;

    /** Runs an example as a program. Ends the process by itself only when something went wrong. */
    static void launch(Example example, String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int exitCode = execute(example, System.getenv(), out, err, args);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    /** Runs an example and returns its exit code: 0 done, 1 failed, 2 wrong arguments or no key. */
    static int execute(
            Example example, Map<String, String> variables, PrintWriter out, PrintWriter err, String... args) {
        example.variables = variables;
        example.out = out;
        return new CommandLine(example)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((thrown, command, parsed) -> report(thrown, err))
                .execute(args);
    }

    private static int report(Exception thrown, PrintWriter err) throws Exception {
        Throwable failure = thrown instanceof CompletionException ? thrown.getCause() : thrown;
        if (failure instanceof MissingCredentialsException) {
            err.println("No key: " + failure.getMessage() + "; --env simulator needs none.");
            return NOT_STARTED;
        }
        if (failure instanceof WrongChoiceException) {
            err.println(failure.getMessage());
            return NOT_STARTED;
        }
        if (failure instanceof SdkException) {
            err.println(failure.getMessage());
            return FAILED;
        }
        throw thrown;
    }

    @Override
    public final Integer call() throws InterruptedException {
        try (Venue venue = exchange.open(kind, account, variables)) {
            run(venue);
        }
        return 0;
    }

    /** Prints a numbered line. */
    final void step(String format, @Nullable Object... values) {
        say("%2s. ".formatted(++steps) + format, values);
    }

    /** Prints a line that belongs to the step above. */
    final void detail(String format, @Nullable Object... values) {
        say("    " + format, values);
    }

    private void say(String format, @Nullable Object... values) {
        out.printf(
                Locale.ROOT,
                format + "%n",
                Arrays.stream(values).map(Example::readable).toArray());
    }

    /** Numbers without exponents, and what is absent as a question mark. */
    private static @Nullable Object readable(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? readable(optional.get()) : "?";
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value;
    }

    /** Reads an order until it is as wanted, for some seconds at most: a real exchange shows things a moment later. */
    static Order awaitOrder(Exchange exchange, OrderRef ref, Predicate<Order> wanted) throws InterruptedException {
        Optional<Order> order = exchange.trading().order(ref);
        for (int i = 0; i < 20 && order.filter(wanted).isEmpty(); i++) {
            TimeUnit.MILLISECONDS.sleep(250);
            order = exchange.trading().order(ref);
        }
        return order.orElseThrow();
    }
}

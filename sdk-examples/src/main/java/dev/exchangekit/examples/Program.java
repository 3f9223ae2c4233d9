package dev.exchangekit.examples;

import dev.exchangekit.core.error.MissingCredentialsException;
import dev.exchangekit.core.error.SdkException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** What these programs have in common: {@code --env}, {@code --help}, readable lines and exit codes. */
abstract class Program implements Callable<Integer> {
    private static final int FAILED = 1;
    private static final int NOT_STARTED = 2;

    @Option(
            names = "--env",
            paramLabel = "<place>",
            defaultValue = "simulator",
            description = {
                "Where to run: simulator, testnet, demo or live; Bitget has no testnet, Bithumb neither testnet nor demo."
                        + " Default: ${DEFAULT-VALUE}.",
                "The simulator needs neither network nor key. The others read the key from variables:"
                        + " BYBIT_TESTNET_API_KEY and BYBIT_TESTNET_SECRET_KEY, BYBIT_DEMO_..., or BYBIT_API_KEY and"
                        + " BYBIT_SECRET_KEY; BITGET_DEMO_API_KEY, BITGET_DEMO_SECRET_KEY and BITGET_DEMO_PASSPHRASE,"
                        + " or BITGET_API_KEY, BITGET_SECRET_KEY and BITGET_PASSPHRASE, whichever kind of account they"
                        + " belong to; BITHUMB_API_KEY and BITHUMB_SECRET_KEY.",
                "On live nothing is traded."
            })
    private Venue.Kind kind = Venue.Kind.SIMULATOR;

    @SuppressWarnings("UnusedVariable") // picocli looks at it
    @Option(names = "--help", usageHelp = true, description = "Show this and end.")
    private boolean help;

    private Map<String, String> variables = Map.of();
    private PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    private int steps;

    /** Runs one. Ends the process by itself only when something went wrong. */
    static void launch(Program program, String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int exitCode = execute(program, System.getenv(), out, err, args);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    /** Runs one and returns its exit code: 0 done, 1 failed, 2 wrong arguments or no key. */
    static int execute(
            Program program, Map<String, String> variables, PrintWriter out, PrintWriter err, String... args) {
        program.variables = variables;
        program.out = out;
        return new CommandLine(program)
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

    /** What {@code --env} chose. */
    final Venue.Kind kind() {
        return kind;
    }

    /** The environment's variables, which hold keys. */
    final Map<String, String> variables() {
        return variables;
    }

    /** Prints a numbered line. */
    final void step(String format, @Nullable Object... values) {
        say("%2s. ".formatted(++steps) + format, values);
    }

    /** Prints a line that belongs to the step above. */
    final void detail(String format, @Nullable Object... values) {
        say("    " + format, values);
    }

    final void say(String format, @Nullable Object... values) {
        out.printf(
                Locale.ROOT,
                format + "%n",
                Arrays.stream(values).map(Program::readable).toArray());
    }

    /** Numbers without exponents, and what is absent as a question mark. */
    private static @Nullable Object readable(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? readable(optional.get()) : "?";
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value;
    }
}

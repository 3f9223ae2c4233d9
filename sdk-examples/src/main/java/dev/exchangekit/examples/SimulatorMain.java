package dev.exchangekit.examples;

import dev.exchangekit.bitget.sim.BitgetSimulator;
import dev.exchangekit.bithumb.sim.BithumbSimulator;
import dev.exchangekit.bybit.sim.BybitSimulator;
import dev.exchangekit.core.sim.front.Simulator;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Serves a simulated exchange until it is interrupted, for clients in any language. */
@Command(
        name = "SimulatorMain",
        mixinStandardHelpOptions = true,
        description = "Serves a simulated exchange on the loopback address until it is interrupted.")
public final class SimulatorMain implements Callable<Integer> {
    private static final Duration BETWEEN_STEPS = Duration.ofSeconds(1);

    @Option(
            names = "--exchange",
            paramLabel = "<name>",
            defaultValue = "bybit",
            description = "Which one: bybit, bitget or bithumb. Default: ${DEFAULT-VALUE}.")
    private Simulated exchange = Simulated.BYBIT;

    @Option(names = "--port", defaultValue = "8080", description = "Port, 0 for a free one. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "Seed of prices, ids and keys. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--vip",
            defaultValue = "0",
            description = "VIP level of Bybit's rate limits. Default: ${DEFAULT-VALUE}.")
    private int vip;

    @Option(names = "--no-rate-limits", description = "Let every rate of calls through.")
    private boolean unlimited;

    @Option(names = "--still", description = "Do not move prices every second.")
    private boolean still;

    private final PrintWriter out;

    private enum Simulated {
        BYBIT,
        BITGET,
        BITHUMB
    }

    private SimulatorMain(PrintWriter out) {
        this.out = out;
    }

    /** Runs the program. */
    public static void main(String[] args) {
        System.exit(execute(new PrintWriter(System.out, true, StandardCharsets.UTF_8), args));
    }

    /** Runs until the thread is interrupted. */
    static int execute(PrintWriter out, String... args) {
        return new CommandLine(new SimulatorMain(out))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args);
    }

    @Override
    public Integer call() {
        try (Simulator simulator = start()) {
            while (true) {
                Thread.sleep(BETWEEN_STEPS.toMillis());
                if (!still) {
                    simulator.step();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private Simulator start() {
        return switch (exchange) {
            case BYBIT -> bybit();
            case BITGET -> bitget();
            case BITHUMB -> bithumb();
        };
    }

    private BybitSimulator bybit() {
        BybitSimulator simulator = with(BybitSimulator.builder()).vip(vip).start();
        print(
                simulator,
                "Bybit, API V5: spot, contracts and options",
                Stream.of("  key     " + simulator.apiKey(), "  secret  " + simulator.secret()));
        return simulator;
    }

    private BitgetSimulator bitget() {
        requireNoVip();
        BitgetSimulator simulator = with(BitgetSimulator.builder()).start();
        print(
                simulator,
                "Bitget, API V2 and V3: spot and futures",
                Stream.concat(login("classic, V2", simulator.classic()), login("unified, V3", simulator.unified())));
        return simulator;
    }

    private BithumbSimulator bithumb() {
        requireNoVip();
        BithumbSimulator simulator = with(BithumbSimulator.builder()).start();
        print(
                simulator,
                "Bithumb, API 2.x: spot",
                Stream.of("  key     " + simulator.apiKey(), "  secret  " + simulator.secret()));
        return simulator;
    }

    private void requireNoVip() {
        if (vip != 0) {
            throw new ParameterException(new CommandLine(this), "--vip goes with --exchange bybit only.");
        }
    }

    private <B extends Simulator.Builder<B>> B with(B builder) {
        return builder.port(port).seed(seed).rateLimits(!unlimited);
    }

    private static Stream<String> login(String account, BitgetSimulator.Login login) {
        return Stream.of(
                "  account " + account,
                "    key         " + login.apiKey(),
                "    secret      " + login.secret(),
                "    passphrase  " + login.passphrase());
    }

    private void print(Simulator simulator, String what, Stream<String> logins) {
        out.println("Simulated " + what + ", made-up prices, no real money");
        out.println("  REST    " + simulator.uri());
        logins.forEach(out::println);
        out.println("Stop it with Ctrl-C.");
        out.flush();
    }
}

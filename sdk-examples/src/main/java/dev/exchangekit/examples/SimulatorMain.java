package dev.exchangekit.examples;

import dev.exchangekit.bybit.sim.BybitSimulator;
import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves a simulated exchange until it is interrupted, for clients in any language. */
@Command(
        name = "SimulatorMain",
        mixinStandardHelpOptions = true,
        description = "Serves a simulated exchange on the loopback address until it is interrupted.")
public final class SimulatorMain implements Callable<Integer> {
    private static final Duration BETWEEN_STEPS = Duration.ofSeconds(1);

    /** The exchanges that can be served. */
    enum Served {
        /** Bybit, API V5. */
        bybit
    }

    @Option(
            names = "--exchange",
            defaultValue = "bybit",
            description = "Which one: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Served exchange = Served.bybit;

    @Option(names = "--port", defaultValue = "8080", description = "Port, 0 for a free one. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "Seed of prices, ids and key. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--vip",
            defaultValue = "0",
            description = "VIP level of the rate limits. Default: ${DEFAULT-VALUE}.")
    private int vip;

    @Option(names = "--no-rate-limits", description = "Let every rate of calls through.")
    private boolean unlimited;

    @Option(names = "--still", description = "Do not move prices every second.")
    private boolean still;

    private SimulatorMain() {}

    /** Runs the program. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new SimulatorMain()).execute(args));
    }

    @Override
    public Integer call() throws InterruptedException {
        BybitSimulator.Builder builder =
                BybitSimulator.builder().port(port).seed(seed).vip(vip).rateLimits(!unlimited);
        try (BybitSimulator simulator = builder.start()) {
            print(simulator);
            while (true) {
                Thread.sleep(BETWEEN_STEPS.toMillis());
                if (!still) {
                    simulator.step();
                }
            }
        }
    }

    private void print(BybitSimulator simulator) {
        PrintStream out = System.out;
        out.println("Simulated " + exchange + ", API V5: spot, contracts and options, made-up prices, no real money");
        out.println("  REST    " + simulator.uri());
        out.println("  key     " + simulator.apiKey());
        out.println("  secret  " + simulator.secret());
        out.println("Stop it with Ctrl-C.");
        out.flush();
    }
}

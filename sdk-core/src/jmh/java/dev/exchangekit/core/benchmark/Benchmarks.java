package dev.exchangekit.core.benchmark;

import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/** Runs those benchmarks of a module that were asked for, which are none where another module's were. */
public final class Benchmarks {
    private Benchmarks() {}

    /**
     * Runs to the end.
     *
     * @param args options of JMH
     */
    public static void main(String[] args) throws CommandLineOptionException, RunnerException {
        try {
            new Runner(new CommandLineOptions(args)).run();
        } catch (NoBenchmarksException none) {
            System.out.println("None of the benchmarks asked for is in this module.");
        }
    }
}

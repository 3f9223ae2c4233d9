package dev.exchangekit.bybit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs an application in a JVM of its own, because Surefire opens all packages to reflection and so hides a missing
 * {@code opens} or {@code exports}.
 */
final class ModulePathTest {
    private static final Path SOURCES = Path.of("src", "test", "modular-consumer");

    @TempDir
    private Path classes;

    @Test
    void modularApplicationCompilesWithoutWarningsAndRuns() throws Exception {
        List<String> compile = new ArrayList<>(List.of(
                "javac", "--release", "17", "-Xlint:all", "-Werror", "-d", classes.toString(), "-p", modulePath()));
        compile.addAll(sources());
        assertThat(run(compile)).isEqualTo(new Outcome(0, ""));

        Outcome outcome =
                run(List.of("java", "-p", classes + File.pathSeparator + modulePath(), "-m", "consumer/consumer.Main"));

        assertThat(outcome.output())
                .contains("read 2023-11-14T22:13:20Z")
                .contains("\"qty\":\"0.01\"")
                .contains("accepted 1");
        assertThat(outcome.exitCode()).isZero();
    }

    private static String modulePath() throws IOException {
        return RuntimeClasspath.entries().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static Outcome run(List<String> command) throws IOException, InterruptedException {
        List<String> absolute = new ArrayList<>(command);
        absolute.set(
                0,
                Path.of(System.getProperty("java.home"), "bin", command.get(0)).toString());
        Process process = new ProcessBuilder(absolute).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output);
    }

    private record Outcome(int exitCode, String output) {}
}

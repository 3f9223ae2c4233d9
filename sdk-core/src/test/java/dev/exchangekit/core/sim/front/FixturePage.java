package dev.exchangekit.core.sim.front;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The page of documentation that lists what a simulator answers from fixtures.
 *
 * <p>{@code ./mvnw verify -Dsimulator.write=true} writes the list where a test would only judge it.
 */
public final class FixturePage {
    private static final boolean WRITE = Boolean.getBoolean("simulator.write");
    private static final String BEGIN = "Answered from fixtures, whatever was done before:\n";
    private static final String END = "\nEvery other path is ";

    private final Path file;

    /** A page that lies there. */
    public FixturePage(Path file) {
        this.file = file;
    }

    /** Returns what it says. */
    public String text() throws IOException {
        return Files.readString(file).replace("\r\n", "\n");
    }

    /** Returns what it should say of these methods and paths, and writes that if it is asked to. */
    public String with(Collection<String> methodsAndPaths) throws IOException {
        Map<String, List<String>> areas = methodsAndPaths.stream()
                .sorted()
                .collect(Collectors.groupingBy(FixturePage::area, TreeMap::new, Collectors.toList()));
        StringBuilder list = new StringBuilder(BEGIN).append("\n| under | calls |\n|---|---|\n");
        areas.forEach((under, paths) -> list.append("| `" + under + "` | ")
                .append(paths.stream()
                        .map(path -> "`" + path.substring(under.length()) + "`")
                        .collect(Collectors.joining(", ")))
                .append(" |\n"));
        String page = text();
        String expected = page.substring(0, page.indexOf(BEGIN)) + list + page.substring(page.indexOf(END));
        if (WRITE) {
            Files.writeString(file, expected);
        }
        return expected;
    }

    /** Method, version and first part of the path. */
    private static String area(String methodAndPath) {
        int version = methodAndPath.indexOf("/v") + 2;
        int area = methodAndPath.indexOf('/', version) + 1;
        return methodAndPath.substring(0, methodAndPath.indexOf('/', area) + 1);
    }
}

package dev.exchangekit.bybit;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The class path that a user of this module gets, as Maven resolved it in this build. */
final class RuntimeClasspath {
    private RuntimeClasspath() {}

    /** Returns this module's classes first, then what it depends on at run time. */
    static List<Path> entries() throws IOException {
        String dependencies =
                Files.readString(Path.of("target", "runtime-classpath.txt")).strip();
        return Stream.concat(
                        Stream.of(Path.of("target", "classes").toAbsolutePath()),
                        Stream.of(dependencies.split(File.pathSeparator)).map(Path::of))
                .toList();
    }
}

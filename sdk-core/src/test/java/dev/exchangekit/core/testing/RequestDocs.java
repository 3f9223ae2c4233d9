package dev.exchangekit.core.testing;

import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.NoParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Looks in the sources whether every property of every request is explained where a caller looks it up. */
public final class RequestDocs {
    private static final Path SOURCES = Path.of("src", "main", "java");

    private RequestDocs() {}

    /** The properties without a comment, as {@code Type.property}. */
    public static Set<String> undocumented(Collection<Endpoint<?, ?>> endpoints) {
        Set<Class<?>> types = new LinkedHashSet<>();
        endpoints.forEach(endpoint -> collect(endpoint.requestType(), types));
        Set<String> found = new TreeSet<>();
        for (Class<?> type : types) {
            for (Method accessor : Accessors.properties(type).values()) {
                Class<?> declaring = accessor.getDeclaringClass();
                Path file = SOURCES.resolve(declaring.getName().replace('.', '/') + ".java");
                if (Files.exists(file) && !isDocumented(lines(file), accessor.getName())) {
                    found.add(declaring.getSimpleName() + "." + accessor.getName());
                }
            }
        }
        return found;
    }

    private static void collect(Class<?> type, Set<Class<?>> types) {
        if (type == NoParameters.class || !type.isInterface() || !types.add(type)) {
            return;
        }
        for (Method accessor : Accessors.properties(type).values()) {
            Type content = accessor.getGenericReturnType();
            while (content instanceof ParameterizedType) {
                content = Accessors.content(content);
            }
            if (content instanceof Class<?> nested) {
                collect(nested, types);
            }
        }
    }

    /** A comment ends on the line before the method, or before its annotations. */
    static boolean isDocumented(List<String> lines, String method) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches("    \\S.* " + method + "\\(\\)(;| \\{)")) {
                int before = i - 1;
                while (before > 0
                        && !lines.get(before).isBlank()
                        && !lines.get(before).endsWith("*/")) {
                    before--;
                }
                return before > 0 && lines.get(before).endsWith("*/");
            }
        }
        return false;
    }

    private static List<String> lines(Path file) {
        try {
            return new ArrayList<>(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

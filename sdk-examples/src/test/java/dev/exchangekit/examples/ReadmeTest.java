package dev.exchangekit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The Java of the documentation is compiled. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..");
    private static final Path SOURCES = Path.of("src", "test", "java", "dev", "exchangekit", "examples");
    private static final Pattern BLOCK =
            Pattern.compile("<!-- snippet: (\\S+) -->\\n```java\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern REGION =
            Pattern.compile("^ *// snippet: (\\S+)\\n(.*?)^ *// end$", Pattern.DOTALL | Pattern.MULTILINE);

    private static Map<String, String> texts(Path file, Pattern pattern) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        Matcher matcher = pattern.matcher(Files.readString(file).replace("\r\n", "\n"));
        while (matcher.find()) {
            texts.put(matcher.group(1), matcher.group(2).stripTrailing().stripIndent());
        }
        return texts;
    }

    private static Map<String, String> compiled(List<String> classes) throws IOException {
        Map<String, String> snippets = new TreeMap<>();
        for (String name : classes) {
            snippets.putAll(texts(SOURCES.resolve(name + ".java"), REGION));
        }
        return snippets;
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of(Path.of("README.md"), List.of("ReadmeSnippets", "UnifiedSnippets")),
                Arguments.of(Path.of("docs", "bitget.md"), List.of("BitgetSnippets")),
                Arguments.of(Path.of("docs", "bithumb.md"), List.of("BithumbSnippets")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void javaOfThePageIsCompiled(Path page, List<String> classes) throws IOException {
        assertThat(texts(ROOT.resolve(page), BLOCK)).isEqualTo(compiled(classes));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyJavaBlockNamesItsSnippet(Path page) throws IOException {
        long blocks = Files.readAllLines(ROOT.resolve(page)).stream()
                .filter("```java"::equals)
                .count();

        assertThat(texts(ROOT.resolve(page), BLOCK)).hasSize((int) blocks);
    }
}

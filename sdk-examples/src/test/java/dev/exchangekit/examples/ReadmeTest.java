package dev.exchangekit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private static final Path README = Path.of("..", "README.md");
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

    private static Map<String, String> compiled() throws IOException {
        Map<String, String> snippets = texts(SOURCES.resolve("ReadmeSnippets.java"), REGION);
        snippets.putAll(texts(SOURCES.resolve("UnifiedSnippets.java"), REGION));
        return snippets;
    }

    @Test
    void javaOfTheReadmeIsCompiled() throws IOException {
        assertThat(texts(README, BLOCK)).isEqualTo(compiled());
    }

    @Test
    void everyJavaBlockNamesItsSnippet() throws IOException {
        long blocks =
                Files.readAllLines(README).stream().filter("```java"::equals).count();

        assertThat(texts(README, BLOCK)).hasSize((int) blocks);
    }
}

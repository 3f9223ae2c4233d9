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
    private static final Path SNIPPETS =
            Path.of("src", "test", "java", "dev", "exchangekit", "examples", "ReadmeSnippets.java");
    private static final Pattern BLOCK =
            Pattern.compile("<!-- snippet: (\\S+) -->\\n```java\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern REGION =
            Pattern.compile("^ *// snippet: (\\S+)\\n(.*?)^ *// end$", Pattern.DOTALL | Pattern.MULTILINE);

    private static Map<String, String> texts(Path file, Pattern pattern) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        Matcher matcher = pattern.matcher(Files.readString(file).replace("\r\n", "\n"));
        while (matcher.find()) {
            texts.put(matcher.group(1), matcher.group(2).stripIndent());
        }
        return texts;
    }

    @Test
    void javaOfTheReadmeIsCompiled() throws IOException {
        assertThat(texts(README, BLOCK)).isEqualTo(texts(SNIPPETS, REGION));
    }

    @Test
    void everyJavaBlockNamesItsSnippet() throws IOException {
        long blocks =
                Files.readAllLines(README).stream().filter("```java"::equals).count();

        assertThat(texts(README, BLOCK)).hasSize((int) blocks);
    }
}

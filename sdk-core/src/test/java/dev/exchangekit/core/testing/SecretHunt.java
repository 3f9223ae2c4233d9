package dev.exchangekit.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Looks through everything that the tests of a module wrote for pieces of the secrets that they used. It runs in a JVM
 * of its own after all of them; by then their standard output, their reports and their log, which holds every level,
 * stand in files. A module extends it, so that it is found.
 */
public abstract class SecretHunt {
    /** No piece of a secret may be this long. */
    static final int PIECE = 6;

    /** Six characters of a hexadecimal signature also occur by chance in a long log. */
    static final int MADE_PIECE = 12;

    /** Every private key in PKCS 8 begins with the same characters, as do many public ones. */
    private static final int COMMON_START = 48;

    private static final List<Path> WRITTEN = List.of(
            Path.of("target", "test-logs"),
            Path.of("target", "surefire-reports"),
            Path.of("target", "failsafe-reports"));

    /** Words that a complete run of this module leaves in its output: without them the hunt would prove nothing. */
    protected abstract List<String> evidence();

    @Test
    void nothingWrittenHoldsAPieceOfASecret() throws IOException {
        Set<String> pieces = pieces(TestSecrets.fixed(), TestSecrets.takeMade());
        List<String> found = new ArrayList<>();
        StringBuilder all = new StringBuilder();
        for (Path file : files()) {
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            all.append(text);
            for (String piece : occurring(text, pieces)) {
                found.add(file + ": " + piece);
            }
        }
        assertThat(found).isEmpty();
        assertThat(evidence()).allSatisfy(words -> assertThat(all).contains(words));
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path directory : WRITTEN) {
            if (Files.exists(directory)) {
                try (Stream<Path> written = Files.walk(directory)) {
                    written.filter(Files::isRegularFile).sorted().forEach(files::add);
                }
            }
        }
        return files;
    }

    /** All pieces that must not occur. The first four characters of the key may, so a piece is longer than those. */
    static Set<String> pieces(Collection<String> fixed, Collection<String> made) {
        Set<String> pieces = new HashSet<>();
        fixed.forEach(secret -> cut(secret, PIECE, pieces));
        made.forEach(secret ->
                cut(secret.length() > 10 * COMMON_START ? secret.substring(COMMON_START) : secret, MADE_PIECE, pieces));
        return pieces;
    }

    private static void cut(String secret, int length, Set<String> pieces) {
        for (int start = 0; start + length <= secret.length(); start++) {
            pieces.add(secret.substring(start, start + length));
        }
    }

    /** The pieces that a text holds. */
    static Set<String> occurring(String text, Set<String> pieces) {
        Set<String> found = new TreeSet<>();
        for (int length : new int[] {PIECE, MADE_PIECE}) {
            for (int start = 0; start + length <= text.length(); start++) {
                String piece = text.substring(start, start + length);
                if (pieces.contains(piece)) {
                    found.add(piece);
                }
            }
        }
        return found;
    }
}

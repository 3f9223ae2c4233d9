package dev.exchangekit.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each rule against a type that breaks it. Public, as what these rules look at is. */
public class ArchitectureRulesTest {
    private static final String ROOT = "dev.exchangekit.core";

    /** Keeps every rule. */
    public record Good(BigDecimal price, Optional<Integer> limit, List<String> names, String timeInForce) {}

    /** Has no types. */
    public record Untyped(Object value, List<JsonNode> nodes, Optional<Map<String, String>> map) {}

    /** Has texts for measures. */
    public record Texts(String price, Optional<String> lastPrice, List<String> isOpen, String expiryDate) {}

    /** Counts in binary. */
    public record Binary(double price, Optional<Float> size) {}

    /** Not for callers. */
    static final class Hidden {}

    /** Shows what is hidden. */
    public static final class Showing {
        public List<Hidden> hidden() {
            return List.of();
        }
    }

    /** Neither final nor extended. */
    public static class Open {}

    /** Prints and sleeps. */
    static final class Noisy {
        void run() throws InterruptedException {
            System.out.println();
            Thread.sleep(1);
            new IOException().printStackTrace();
        }
    }

    private static ArchitectureRules rules(Class<?> type) {
        return ArchitectureRules.of(ROOT, ArchitectureRulesTest.class, type);
    }

    @Test
    void goodValuesPass() {
        ArchitectureRules rules = rules(Good.class);

        assertThat(rules.untypedValues(Set.of())).isEmpty();
        assertThat(rules.measuresAsText(Set.of())).isEmpty();
        assertThat(rules.binaryFractions()).isEmpty();
        assertThat(rules.hiddenTypesInPublicSignatures()).isEmpty();
    }

    @Test
    void untypedValuesAreFound() {
        assertThat(rules(Untyped.class).untypedValues(Set.of()))
                .containsExactly(
                        "Untyped.map returns Map", "Untyped.nodes returns JsonNode", "Untyped.value returns Object");
    }

    @Test
    void measuresAsTextAreFound() {
        assertThat(rules(Texts.class).measuresAsText(Set.of("Texts.expiryDate", "Texts.timeInForce")))
                .containsExactly(
                        "Texts.isOpen is text",
                        "Texts.lastPrice is text",
                        "Texts.price is text",
                        "Texts.timeInForce needs no exemption");
    }

    @Test
    void binaryFractionsAreFound() {
        assertThat(rules(Binary.class).binaryFractions()).hasSize(2);
    }

    @Test
    void hiddenTypesInSignaturesAreFound() {
        assertThat(ArchitectureRules.of(ROOT, ArchitectureRulesTest.class, Showing.class, Hidden.class)
                        .hiddenTypesInPublicSignatures())
                .containsExactly("Showing.hidden shows " + Hidden.class.getName());
    }

    @Test
    void classesThatCouldBeExtendedAreFound() {
        assertThat(ArchitectureRules.of(ROOT, Open.class, Showing.class).classesOpenByAccident())
                .containsExactly(Open.class.getName() + " is neither final nor extended");
    }

    @Test
    void printingAndSleepingAreFound() {
        assertThat(rules(Noisy.class).forbiddenCalls())
                .hasSize(3)
                .anyMatch(found -> found.endsWith("uses java.lang.System.out"))
                .anyMatch(found -> found.endsWith("uses java.lang.Thread.sleep"))
                .anyMatch(found -> found.endsWith("uses java.io.IOException.printStackTrace"));
    }

    @Test
    void dependenciesBetweenPackagesAreFound() {
        ArchitectureRules rules = rules(Good.class);

        assertThat(rules.dependencies("testing", "model", "internal")).isEmpty();
        assertThat(rules.dependencies("testing", "testing")).isNotEmpty();
    }

    @Test
    void circlesOfPackagesAreFound() {
        ArchitectureRules rules = ArchitectureRules.of("java", List.class, Iterable.class, IOException.class);

        assertThat(rules.cycles(Set.of())).containsExactly("lang and util depend on each other");
        assertThat(rules.cycles(Set.of("lang"))).isEmpty();
    }

    @Test
    void packagesWithoutMarkingAreFound() {
        assertThat(rules(Good.class).packagesWithoutNullMarking())
                .containsExactly("dev.exchangekit.core.testing is not @NullMarked");
    }
}

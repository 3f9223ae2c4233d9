package dev.exchangekit.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.core.testing.ArchitectureRules;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoreArchitectureTest {
    private static final ArchitectureRules RULES = ArchitectureRules.ofModule("dev.exchangekit.core");

    @Test
    void valuesAreTyped() {
        // free header names, set by exchange modules
        assertThat(RULES.untypedValues(Set.of("ExchangeProfile.headers"))).isEmpty();
        // what these hold is text, whatever it is the value of
        assertThat(RULES.measuresAsText(Set.of("Fields.time", "Header.value", "OrderProblem.value", "Parameter.value")))
                .isEmpty();
        assertThat(RULES.binaryFractions()).isEmpty();
    }

    @Test
    void publicSignaturesShowOnlyWhatIsExported() {
        assertThat(RULES.hiddenTypesInPublicSignatures()).isEmpty();
    }

    @Test
    void implementationsAreFinal() {
        assertThat(RULES.classesOpenByAccident()).isEmpty();
    }

    @Test
    void subjectsDependOnEachOtherInOneDirection() {
        // engines and errors speak of every subject
        assertThat(RULES.cycles(Set.of("internal", "spi", "error"))).isEmpty();
    }

    @Test
    void coreKnowsNoExchange() {
        assertThat(ArchitectureRules.ofModule("dev.exchangekit").dependencies("core", "bybit", "bitget", "bithumb"))
                .isEmpty();
    }

    @Test
    void mainCodeNeitherPrintsNorSleeps() {
        assertThat(RULES.forbiddenCalls()).isEmpty();
        assertThat(RULES.usesOfTestCode()).isEmpty();
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(RULES.packagesWithoutNullMarking()).isEmpty();
    }
}

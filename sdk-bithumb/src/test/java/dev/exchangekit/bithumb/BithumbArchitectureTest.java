package dev.exchangekit.bithumb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.core.testing.ArchitectureRules;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BithumbArchitectureTest {
    private static final ArchitectureRules RULES = ArchitectureRules.ofModule("dev.exchangekit.bithumb");

    @Test
    void valuesAreTyped() {
        assertThat(RULES.untypedValues(Set.of())).isEmpty();
        assertThat(RULES.measuresAsText(Set.of())).isEmpty();
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
        assertThat(RULES.cycles(Set.of("internal"))).isEmpty();
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

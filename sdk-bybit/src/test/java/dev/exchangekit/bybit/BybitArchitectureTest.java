package dev.exchangekit.bybit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.core.testing.ArchitectureRules;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BybitArchitectureTest {
    private static final ArchitectureRules RULES = ArchitectureRules.ofModule("dev.exchangekit.bybit");
    private static final ArchitectureRules WITH_CORE = ArchitectureRules.ofModule("dev.exchangekit");

    @Test
    void valuesAreTyped() {
        assertThat(RULES.untypedValues(Set.of())).isEmpty();
        // the name of a tier, and a day as symbols write it: 25DEC22
        assertThat(RULES.measuresAsText(Set.of(
                        "ApiKeyInfo.marketMakerLevel", "TickersRequest.expiryDate", "DeliveriesRequest.expiryDate")))
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
        assertThat(RULES.cycles(Set.of("internal"))).isEmpty();
    }

    @Test
    void nativeApiDoesNotKnowTheUnifiedOne() {
        for (String subject : Set.of(
                "market", "trade", "position", "account", "spotmargin", "asset", "user", "platform", "internal")) {
            assertThat(RULES.dependencies(subject, "unified")).isEmpty();
            assertThat(WITH_CORE.dependencies("bybit." + subject, "core.exchange"))
                    .isEmpty();
        }
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

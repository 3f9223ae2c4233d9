package dev.exchangekit.core.spi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.core.doctor.Finding;
import dev.exchangekit.core.doctor.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -PT1S  | PROBLEM | the key expired on 2025-12-31
            PT1H   | WARNING | the key expires in less than a day, on 2026-01-01
            PT47H  | WARNING | the key expires in 1 day, on 2026-01-02
            PT335H | WARNING | the key expires in 13 days, on 2026-01-14
            PT336H | OK      | the key is valid until 2026-01-15
            """)
    void expiryIsToldInTime(Duration left, Verdict verdict, String found) {
        Instant now = Instant.parse("2026-01-01T00:00:00Z");
        Finding finding = Findings.expiry(Optional.of(now.plus(left)), now);

        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.found()).isEqualTo(found);
    }
}

package dev.exchangekit.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandleIntervalTest {
    @ParameterizedTest
    @CsvSource({
        "1m,  2026-03-04T10:30:59.999Z, 2026-03-04T10:30:00Z, 2026-03-04T10:31:00Z",
        "4h,  2026-03-04T10:30:00Z,     2026-03-04T08:00:00Z, 2026-03-04T12:00:00Z",
        "1d,  1969-12-31T23:00:00Z,     1969-12-31T00:00:00Z, 1970-01-01T00:00:00Z",
        "1w,  2026-03-04T10:30:00Z,     2026-03-02T00:00:00Z, 2026-03-09T00:00:00Z",
        "1w,  2026-03-02T00:00:00Z,     2026-03-02T00:00:00Z, 2026-03-09T00:00:00Z",
        "1M,  2024-02-29T23:59:59Z,     2024-02-01T00:00:00Z, 2024-03-01T00:00:00Z"
    })
    void aMomentFallsIntoOneInterval(String interval, Instant moment, Instant start, Instant end) {
        CandleInterval length = CandleInterval.of(interval);
        assertThat(length.start(moment)).isEqualTo(start);
        assertThat(length.end(start)).isEqualTo(end);
    }
}

package dev.exchangekit.bybit.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.error.InvalidRequestException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MarketRequestsTest {
    private static final Instant NOW = Instant.ofEpochSecond(1_700_000_000);

    @Test
    void volatilityTakesBothTimesOrNone() {
        HistoricalVolatilityRequest.Builder request =
                HistoricalVolatilityRequest.builder().category(Category.OPTION);
        assertThat(request.build().startTime()).isEmpty();
        assertThatThrownBy(() -> request.startTime(NOW).build())
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.field()).isEqualTo("endTime"));
        assertThat(request.endTime(NOW).build().endTime()).contains(NOW);
    }
}

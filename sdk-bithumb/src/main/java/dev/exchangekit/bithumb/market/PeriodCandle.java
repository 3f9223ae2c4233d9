package dev.exchangekit.bithumb.market;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireTime;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A candle of a week, from Monday on, or of a month; both begin at midnight in Korea. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = PeriodCandle.Builder.class)
public interface PeriodCandle extends Candle {
    /** First day of it, in Korea. */
    @JsonProperty("first_day_of_period")
    @JsonDeserialize(contentUsing = WireTime.Date.class)
    Optional<LocalDate> firstDay();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutablePeriodCandle.Builder {}
}

package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import org.immutables.value.Value;

/** Volatility of a coin in the days before an hour. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = HistoricalVolatility.Builder.class)
public interface HistoricalVolatility extends WireModel {
    /** Days that it is the volatility of. */
    @JsonProperty("period")
    int periodDays();

    /** Yearly volatility as a fraction: 0.45 is 45 %. */
    BigDecimal value();

    /** The hour. */
    Instant time();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableHistoricalVolatility.Builder {}
}

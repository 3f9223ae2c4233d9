package dev.exchangekit.bithumb.market;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** A candle of a day, which begins at midnight in Korea. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = DayCandle.Builder.class)
public interface DayCandle extends Candle {
    /** Last price of the day before. */
    @JsonProperty("prev_closing_price")
    Optional<BigDecimal> prevClosingPrice();

    /** Change since the day before. */
    @JsonProperty("change_price")
    Optional<BigDecimal> changePrice();

    /** Change since the day before as a fraction: -0.01 is a fall by 1 %. */
    @JsonProperty("change_rate")
    Optional<BigDecimal> changeRate();

    /** Last price in the currency that was asked for; absent where it is the market's own. */
    @JsonProperty("converted_trade_price")
    Optional<BigDecimal> convertedTradePrice();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableDayCandle.Builder {}
}

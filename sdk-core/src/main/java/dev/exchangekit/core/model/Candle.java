package dev.exchangekit.core.model;

import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** What a price did in one interval. */
@SdkStyle
@Value.Immutable
public interface Candle extends UnifiedModel {
    Symbol symbol();

    CandleInterval interval();

    /** Start of the interval. */
    Instant openTime();

    BigDecimal open();

    BigDecimal high();

    BigDecimal low();

    BigDecimal close();

    /** Traded in the base currency. */
    BigDecimal volume();

    /** Traded in the quote currency. */
    Optional<BigDecimal> turnover();

    /** False while the interval lasts and the values still move. */
    boolean closed();

    static Builder builder() {
        return new Builder();
    }

    /** Builds candles; thread-confined. */
    class Builder extends ImmutableCandle.Builder {}
}

package dev.exchangekit.bithumb.market;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bithumb.internal.KoreanTime;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks for candles of days, the newest first. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableDayCandlesRequest.class)
@JsonDeserialize(builder = DayCandlesRequest.Builder.class)
public interface DayCandlesRequest {
    /** Market in upper case, quote currency first, like {@code KRW-BTC}; required. */
    String market();

    /**
     * Candles that begin before then; now by default. Goes over the wire by the clock in Korea and to the second, rounded
     * up.
     */
    @JsonSerialize(contentUsing = KoreanTime.ExclusiveEndWriter.class)
    @JsonDeserialize(contentUsing = KoreanTime.Reader.class)
    Optional<Instant> to();

    /** Candles, 1 to 200; 1 by default. */
    Optional<Integer> count();

    /**
     * Currency to convert {@link DayCandle#convertedTradePrice} to; only {@code KRW}, and only for markets whose quote
     * currency is another one.
     */
    Optional<String> convertingPriceUnit();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        MarketCodes.check(market());
        count().ifPresent(v -> Check.range("count", v, 1, 200));
        convertingPriceUnit().ifPresent(v -> Check.name("convertingPriceUnit", v));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableDayCandlesRequest.Builder {}
}

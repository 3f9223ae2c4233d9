package dev.exchangekit.bithumb.market;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bithumb.internal.KoreanTime;
import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/** Asks for the trades of a day, the newest first. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableTradesRequest.class)
@JsonDeserialize(builder = TradesRequest.Builder.class)
public interface TradesRequest extends CursorRequest<TradesRequest> {
    /** Market in upper case, quote currency first, like {@code KRW-BTC}; required. */
    String market();

    /** Trades before that time of the day, by the clock in Korea and to the second; the newest by default. */
    @JsonSerialize(contentUsing = KoreanTime.TimeOfDayWriter.class)
    @JsonDeserialize(contentUsing = WireTime.CompactTime.class)
    Optional<LocalTime> to();

    /** Trades, 1 to 500; 1 by default. */
    Optional<Integer> count();

    /** Trades before this one: its {@link Trade#sequentialId}. */
    @Override
    Optional<String> cursor();

    @Override
    default TradesRequest withCursor(String cursor) {
        return toBuilder().cursor(cursor).build();
    }

    /** How many days ago, 1 to 7; the newest day by default. */
    Optional<Integer> daysAgo();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        MarketCodes.check(market());
        count().ifPresent(v -> Check.range("count", v, 1, 500));
        cursor().ifPresent(v -> Check.text("cursor", v, Pattern.compile("\\d{1,20}")));
        daysAgo().ifPresent(v -> Check.range("daysAgo", v, 1, 7));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableTradesRequest.Builder {}
}

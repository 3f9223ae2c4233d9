package dev.exchangekit.bithumb.market;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import dev.exchangekit.core.spi.WireTime;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.immutables.value.Value;

/** State of a market. Sums and changes of the day begin at midnight in Korea unless they say otherwise. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = Ticker.Builder.class)
public interface Ticker extends WireModel {
    /** Market, quote currency first, like {@code KRW-BTC}. */
    String market();

    /** Price of the last trade. */
    @JsonProperty("trade_price")
    Optional<BigDecimal> tradePrice();

    /** Quantity of the last trade, in the base currency. */
    @JsonProperty("trade_volume")
    Optional<BigDecimal> tradeVolume();

    /**
     * Last trade. Bithumb was seen to send this moment, and {@link #time()}, nine hours late; that is put right where
     * {@link #tradeDate()} and {@link #tradeTime()} prove it.
     */
    @JsonProperty("trade_timestamp")
    Optional<Instant> tradedAt();

    /** When this was true; see {@link #tradedAt()}. */
    @JsonProperty("timestamp")
    Optional<Instant> time();

    /** Day of the last trade, UTC. */
    @JsonProperty("trade_date")
    @JsonDeserialize(contentUsing = WireTime.CompactDate.class)
    Optional<LocalDate> tradeDate();

    /** Time of the last trade, UTC, to the second. */
    @JsonProperty("trade_time")
    @JsonDeserialize(contentUsing = WireTime.CompactTime.class)
    Optional<LocalTime> tradeTime();

    /** Day of the last trade in Korea. */
    @JsonProperty("trade_date_kst")
    @JsonDeserialize(contentUsing = WireTime.CompactDate.class)
    Optional<LocalDate> tradeDateKst();

    /** Time of the last trade in Korea, to the second. */
    @JsonProperty("trade_time_kst")
    @JsonDeserialize(contentUsing = WireTime.CompactTime.class)
    Optional<LocalTime> tradeTimeKst();

    /** First price of the day. */
    @JsonProperty("opening_price")
    Optional<BigDecimal> openingPrice();

    /** Highest price of the day. */
    @JsonProperty("high_price")
    Optional<BigDecimal> highPrice();

    /** Lowest price of the day. */
    @JsonProperty("low_price")
    Optional<BigDecimal> lowPrice();

    /** Last price of the day before. */
    @JsonProperty("prev_closing_price")
    Optional<BigDecimal> prevClosingPrice();

    /** Direction of the price since the day before. */
    Optional<PriceChange> change();

    /** Change since the day before, without its sign. */
    @JsonProperty("change_price")
    Optional<BigDecimal> changePrice();

    /** Change since the day before as a fraction, without its sign: 0.01 is 1 %. */
    @JsonProperty("change_rate")
    Optional<BigDecimal> changeRate();

    /** Change since the day before. */
    @JsonProperty("signed_change_price")
    Optional<BigDecimal> signedChangePrice();

    /** Change since the day before as a fraction: -0.01 is a fall by 1 %. */
    @JsonProperty("signed_change_rate")
    Optional<BigDecimal> signedChangeRate();

    /** Traded today, in the quote currency. */
    @JsonProperty("acc_trade_price")
    Optional<BigDecimal> accTradePrice();

    /** Traded in 24 hours, in the quote currency. */
    @JsonProperty("acc_trade_price_24h")
    Optional<BigDecimal> accTradePrice24h();

    /** Traded today, in the base currency. */
    @JsonProperty("acc_trade_volume")
    Optional<BigDecimal> accTradeVolume();

    /** Traded in 24 hours, in the base currency. */
    @JsonProperty("acc_trade_volume_24h")
    Optional<BigDecimal> accTradeVolume24h();

    /** Highest price in 52 weeks. */
    @JsonProperty("highest_52_week_price")
    Optional<BigDecimal> highest52WeekPrice();

    /** Day of the highest price in 52 weeks. */
    @JsonProperty("highest_52_week_date")
    @JsonDeserialize(contentUsing = WireTime.Date.class)
    Optional<LocalDate> highest52WeekDate();

    /** Lowest price in 52 weeks. */
    @JsonProperty("lowest_52_week_price")
    Optional<BigDecimal> lowest52WeekPrice();

    /** Day of the lowest price in 52 weeks. */
    @JsonProperty("lowest_52_week_date")
    @JsonDeserialize(contentUsing = WireTime.Date.class)
    Optional<LocalDate> lowest52WeekDate();

    /** Takes nine hours off the timestamps where they are Korean clocks read as UTC, to the second. */
    @Value.Check
    default Ticker inUtc() {
        if (tradedAt().isEmpty() || tradeDate().isEmpty() || tradeTime().isEmpty()) {
            return this;
        }
        Duration korea = Duration.ofHours(9);
        Instant stated = tradeDate().get().atTime(tradeTime().get()).toInstant(ZoneOffset.UTC);
        if (tradedAt().get().getEpochSecond() != stated.plus(korea).getEpochSecond()) {
            return this;
        }
        return builder()
                .from(this)
                .tradedAt(tradedAt().map(late -> late.minus(korea)))
                .time(time().map(late -> late.minus(korea)))
                .build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableTicker.Builder {}
}

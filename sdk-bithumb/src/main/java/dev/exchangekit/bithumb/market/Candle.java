package dev.exchangekit.bithumb.market;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bithumb.internal.UtcTime;
import dev.exchangekit.core.spi.WireModel;
import dev.exchangekit.core.spi.WireTime;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/** What every candle tells. There is none for a time without trades. */
public interface Candle extends WireModel {
    /** Market, quote currency first, like {@code KRW-BTC}. */
    String market();

    /** When it begins. */
    @JsonProperty("candle_date_time_utc")
    @JsonDeserialize(using = UtcTime.class)
    Instant start();

    /** When it begins, by the clock in Korea. */
    @JsonProperty("candle_date_time_kst")
    @JsonDeserialize(contentUsing = WireTime.Local.class)
    Optional<LocalDateTime> startKst();

    /** Price of the first trade. */
    @JsonProperty("opening_price")
    BigDecimal openingPrice();

    /** Highest price. */
    @JsonProperty("high_price")
    BigDecimal highPrice();

    /** Lowest price. */
    @JsonProperty("low_price")
    BigDecimal lowPrice();

    /** Price of the last trade. */
    @JsonProperty("trade_price")
    BigDecimal tradePrice();

    /** When the last trade was; the documentation calls it the end of the candle. */
    @JsonProperty("timestamp")
    Optional<Instant> lastTradedAt();

    /** Traded, in the quote currency. */
    @JsonProperty("candle_acc_trade_price")
    BigDecimal accTradePrice();

    /** Traded, in the base currency. */
    @JsonProperty("candle_acc_trade_volume")
    BigDecimal accTradeVolume();
}

package dev.exchangekit.bithumb.market;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import dev.exchangekit.core.spi.WireTime;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.immutables.value.Value;

/** A public trade. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = Trade.Builder.class)
public interface Trade extends WireModel {
    /** Market, quote currency first, like {@code KRW-BTC}. */
    String market();

    /** Day of the trade, UTC. */
    @JsonProperty("trade_date_utc")
    @JsonDeserialize(contentUsing = WireTime.Date.class)
    Optional<LocalDate> tradeDateUtc();

    /** Time of the trade, UTC, to the second. */
    @JsonProperty("trade_time_utc")
    @JsonDeserialize(contentUsing = WireTime.Time.class)
    Optional<LocalTime> tradeTimeUtc();

    /** When it was. */
    @JsonProperty("timestamp")
    Optional<Instant> time();

    @JsonProperty("trade_price")
    BigDecimal tradePrice();

    /** Quantity, in the base currency. */
    @JsonProperty("trade_volume")
    BigDecimal tradeVolume();

    /** Last price of the day before. */
    @JsonProperty("prev_closing_price")
    Optional<BigDecimal> prevClosingPrice();

    /** Change since the day before. */
    @JsonProperty("change_price")
    Optional<BigDecimal> changePrice();

    @JsonProperty("ask_bid")
    Optional<TakerSide> takerSide();

    /** Its number, which no other trade has. A higher one is not always a later trade. */
    @JsonProperty("sequential_id")
    String sequentialId();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableTrade.Builder {}
}

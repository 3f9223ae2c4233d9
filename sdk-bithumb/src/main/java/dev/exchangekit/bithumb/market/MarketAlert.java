package dev.exchangekit.bithumb.market;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bithumb.internal.KoreanTime;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Something unusual in a market, which the exchange notices by itself. A market may have several. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = MarketAlert.Builder.class)
public interface MarketAlert extends WireModel {
    /** Market, quote currency first, like {@code KRW-BTC}. */
    String market();

    @JsonProperty("warning_type")
    Optional<AlertType> type();

    @JsonProperty("warning_step")
    Optional<AlertStep> step();

    /** When it ends by itself; to the second. */
    @JsonProperty("end_date")
    @JsonDeserialize(contentUsing = KoreanTime.Reader.class)
    Optional<Instant> endsAt();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableMarketAlert.Builder {}
}

package dev.exchangekit.bithumb.market;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.Optional;
import org.immutables.value.Value;

/** A market. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = Market.Builder.class)
public interface Market extends WireModel {
    /** Its code, quote currency first, like {@code KRW-BTC}. */
    String market();

    /** Name of the base currency. */
    @JsonProperty("korean_name")
    Optional<String> koreanName();

    /** Name of the base currency. */
    @JsonProperty("english_name")
    Optional<String> englishName();

    /** Told where {@link MarketsRequest#details} asks for it. Something else than a {@link MarketAlert}. */
    @JsonProperty("market_warning")
    Optional<MarketWarning> warning();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableMarket.Builder {}
}

package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The prices that orders may have at most and at least. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = PriceLimit.Builder.class)
public interface PriceLimit extends WireModel {
    /** Symbol. */
    String symbol();

    /** Highest price of an order that buys. */
    @JsonProperty("buyLmt")
    Optional<BigDecimal> highestBid();

    /** Lowest price of an order that sells. */
    @JsonProperty("sellLmt")
    Optional<BigDecimal> lowestAsk();

    /** When it was so. */
    @JsonProperty("ts")
    Optional<Instant> time();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutablePriceLimit.Builder {}
}

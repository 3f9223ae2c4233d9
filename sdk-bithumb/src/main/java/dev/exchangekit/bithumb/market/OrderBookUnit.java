package dev.exchangekit.bithumb.market;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** One line of an order book as the exchange sends it: an ask and, unrelated to it, the bid of the same rank. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = OrderBookUnit.Builder.class)
public interface OrderBookUnit extends WireModel {
    @JsonProperty("ask_price")
    Optional<BigDecimal> askPrice();

    @JsonProperty("bid_price")
    Optional<BigDecimal> bidPrice();

    /** What is for sale at that price, in the base currency; may be zero. */
    @JsonProperty("ask_size")
    Optional<BigDecimal> askSize();

    /** What is wanted at that price, in the base currency; may be zero. */
    @JsonProperty("bid_size")
    Optional<BigDecimal> bidSize();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableOrderBookUnit.Builder {}
}

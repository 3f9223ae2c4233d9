package dev.exchangekit.bithumb.order;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** What holds for buying or for selling in a market. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = SideRules.Builder.class)
public interface SideRules extends WireModel {
    /** Currency of the amounts. */
    Optional<String> currency();

    /** Step of prices, at the price of the market. */
    @JsonProperty("price_unit")
    Optional<BigDecimal> priceUnit();

    /** The least that an order must be worth, in the quote currency. */
    @JsonProperty("min_total")
    Optional<BigDecimal> minTotal();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableSideRules.Builder {}
}

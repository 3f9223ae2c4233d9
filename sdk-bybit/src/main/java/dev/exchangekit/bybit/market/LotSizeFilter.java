package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** Steps and bounds of quantities. Spot, linear contracts and options count base coin, inverse contracts USD. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = LotSizeFilter.Builder.class)
public interface LotSizeFilter extends WireModel {
    /** Quantities are multiples of this; for spot see {@link #basePrecision()}. */
    @JsonProperty("qtyStep")
    Optional<BigDecimal> quantityStep();

    /** Smallest quantity; for spot superseded by {@link #minOrderAmount()}. */
    @JsonProperty("minOrderQty")
    Optional<BigDecimal> minOrderQuantity();

    /** Largest quantity of limit and post-only orders; for spot superseded by {@link #maxLimitOrderQuantity()}. */
    @JsonProperty("maxOrderQty")
    Optional<BigDecimal> maxOrderQuantity();

    /** Largest quantity of a market order; not for options. */
    @JsonProperty("maxMktOrderQty")
    @JsonAlias("maxMarketOrderQty")
    Optional<BigDecimal> maxMarketOrderQuantity();

    /** Linear and inverse only. Smallest value of an order, in the quote coin. */
    Optional<BigDecimal> minNotionalValue();

    /** Linear and inverse only. Superseded by {@link #maxOrderQuantity()}. */
    @JsonProperty("postOnlyMaxOrderQty")
    Optional<BigDecimal> postOnlyMaxOrderQuantity();

    /** Spot only. Quantities in the base coin are multiples of this. */
    Optional<BigDecimal> basePrecision();

    /** Spot only. Amounts in the quote coin are multiples of this. */
    Optional<BigDecimal> quotePrecision();

    /** Spot only. Smallest value of an order, in the quote coin. */
    @JsonProperty("minOrderAmt")
    Optional<BigDecimal> minOrderAmount();

    /** Spot only. Superseded by the largest quantities. */
    @JsonProperty("maxOrderAmt")
    Optional<BigDecimal> maxOrderAmount();

    /**
     * Spot only. Largest quantity of a limit order. The exchange changes it twice a month, like the other largest
     * quantities.
     */
    @JsonProperty("maxLimitOrderQty")
    Optional<BigDecimal> maxLimitOrderQuantity();

    /** Spot only. Largest quantity of a post-only or retail price improvement order. */
    Optional<BigDecimal> postOnlyMaxLimitOrderSize();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableLotSizeFilter.Builder {}
}

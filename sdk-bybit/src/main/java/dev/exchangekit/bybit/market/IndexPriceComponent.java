package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** A market that an index price is made of. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = IndexPriceComponent.Builder.class)
public interface IndexPriceComponent extends WireModel {
    /** Name of the exchange. */
    String exchange();

    /** Spot pair, as that exchange writes it. */
    String spotPair();

    /** Price in the unit of the index. */
    Optional<BigDecimal> equivalentPrice();

    /** Units of the pair in one of the index: 1000 for {@code 1000BTTUSDT}. */
    Optional<BigDecimal> multiplier();

    /** Price that counts. */
    Optional<BigDecimal> price();

    /** Its part of the index, as a fraction. */
    Optional<BigDecimal> weight();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableIndexPriceComponent.Builder {}
}

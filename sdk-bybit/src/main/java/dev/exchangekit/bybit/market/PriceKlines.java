package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Candles of the mark price, index price or premium index of a symbol. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = PriceKlines.Builder.class)
public interface PriceKlines extends WireModel {
    /** Product line. */
    Optional<Category> category();

    /** Symbol. */
    String symbol();

    /** The candles, the newest first; that one may still be open. */
    @JsonProperty("list")
    List<PriceKline> items();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutablePriceKlines.Builder {}
}

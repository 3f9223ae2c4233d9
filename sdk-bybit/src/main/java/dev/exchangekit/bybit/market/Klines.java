package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Candles of a symbol. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = Klines.Builder.class)
public interface Klines extends WireModel {
    /** Product line. */
    Optional<Category> category();

    /** Symbol. */
    String symbol();

    /** The candles, the newest first; that one may still be open. */
    @JsonProperty("list")
    List<Kline> items();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableKlines.Builder {}
}

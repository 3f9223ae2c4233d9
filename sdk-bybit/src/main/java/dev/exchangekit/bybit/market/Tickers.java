package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Tickers of a category. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = Tickers.Builder.class)
public interface Tickers extends WireModel {
    /** Product line. */
    Optional<Category> category();

    /** The tickers. */
    @JsonProperty("list")
    List<Ticker> items();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableTickers.Builder {}
}

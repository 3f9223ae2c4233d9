package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import org.immutables.value.Value;

/** Coins. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = Coins.Builder.class)
public interface Coins extends WireModel {
    /** The coins. */
    @JsonProperty("rows")
    List<Coin> items();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableCoins.Builder {}
}

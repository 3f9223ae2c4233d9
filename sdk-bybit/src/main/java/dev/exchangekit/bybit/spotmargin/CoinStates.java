package dev.exchangekit.bybit.spotmargin;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import org.immutables.value.Value;

/** Spot margin trading, coin by coin. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = CoinStates.Builder.class)
public interface CoinStates extends WireModel {
    /** The coins. */
    @JsonProperty("list")
    List<CoinState> items();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableCoinStates.Builder {}
}

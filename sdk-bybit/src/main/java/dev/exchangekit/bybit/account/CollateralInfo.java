package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import org.immutables.value.Value;

/** Coins as collateral and as debt. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = CollateralInfo.Builder.class)
public interface CollateralInfo extends WireModel {
    /** The coins. */
    @JsonProperty("list")
    List<CoinCollateral> items();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableCollateralInfo.Builder {}
}

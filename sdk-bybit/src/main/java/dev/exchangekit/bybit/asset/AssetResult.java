package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import org.immutables.value.Value;

/** Whether the exchange did as asked. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = AssetResult.Builder.class)
public interface AssetResult extends WireModel {
    /** True when it did. */
    @JsonProperty("status")
    boolean success();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableAssetResult.Builder {}
}

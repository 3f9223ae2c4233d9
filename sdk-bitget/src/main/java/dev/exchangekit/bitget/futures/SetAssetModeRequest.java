package dev.exchangekit.bitget.futures;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.ProductType;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** Chooses which coins back positions margined in USDT. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSetAssetModeRequest.class)
@JsonDeserialize(builder = SetAssetModeRequest.Builder.class)
public interface SetAssetModeRequest {
    /** {@link ProductType#USDT_FUTURES}; required. */
    ProductType productType();

    /** The mode; required. */
    AssetMode assetMode();

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableSetAssetModeRequest.Builder {}
}

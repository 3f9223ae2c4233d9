package dev.exchangekit.bitget.spot;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import org.immutables.value.Value;

/** Spot balances of a sub-account. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = SubAccountAssets.Builder.class)
public interface SubAccountAssets extends WireModel {
    /** Id that pages go on after. */
    String id();

    String userId();

    @JsonProperty("assetsList")
    List<Asset> assets();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableSubAccountAssets.Builder {}
}

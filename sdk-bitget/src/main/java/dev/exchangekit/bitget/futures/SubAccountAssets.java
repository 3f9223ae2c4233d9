package dev.exchangekit.bitget.futures;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import org.immutables.value.Value;

/** Futures accounts of a sub-account. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = SubAccountAssets.Builder.class)
public interface SubAccountAssets extends WireModel {
    String userId();

    @JsonProperty("assetList")
    List<Account> assets();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableSubAccountAssets.Builder {}
}

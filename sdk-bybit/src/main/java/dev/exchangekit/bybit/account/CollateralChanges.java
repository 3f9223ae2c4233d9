package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import org.immutables.value.Value;

/** Which coins serve as collateral now. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = CollateralChanges.Builder.class)
public interface CollateralChanges extends WireModel {
    /** The coins that were asked for. */
    @JsonProperty("list")
    List<CollateralChange> items();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableCollateralChanges.Builder {}
}

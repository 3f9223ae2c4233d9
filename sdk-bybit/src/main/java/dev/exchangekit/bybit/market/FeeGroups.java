package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import org.immutables.value.Value;

/** Groups of contracts that have fees in common. They hold for professional clients and market makers. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = FeeGroups.Builder.class)
public interface FeeGroups extends WireModel {
    /** The groups. */
    @JsonProperty("list")
    List<FeeGroup> items();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableFeeGroups.Builder {}
}

package dev.exchangekit.bybit.spotmargin;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import org.immutables.value.Value;

/** Which debts are repaid automatically, coin by coin. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = AutoRepayModes.Builder.class)
public interface AutoRepayModes extends WireModel {
    /** The coins. */
    @JsonProperty("data")
    List<AutoRepayMode> items();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableAutoRepayModes.Builder {}
}

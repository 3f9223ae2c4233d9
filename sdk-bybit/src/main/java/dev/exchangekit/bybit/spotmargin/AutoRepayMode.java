package dev.exchangekit.bybit.spotmargin;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether debts in a coin are repaid automatically. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = AutoRepayMode.Builder.class)
public interface AutoRepayMode extends WireModel {
    /** Coin in upper case. */
    String currency();

    /** Whether they are. */
    @JsonProperty("autoRepayMode")
    Optional<Boolean> autoRepay();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableAutoRepayMode.Builder {}
}

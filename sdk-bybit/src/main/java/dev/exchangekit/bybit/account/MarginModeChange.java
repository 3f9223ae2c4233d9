package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import org.immutables.value.Value;

/** Outcome of a change of the margin mode. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = MarginModeChange.Builder.class)
public interface MarginModeChange extends WireModel {
    /** Why it did not succeed; empty when it did. */
    List<MarginModeRefusal> reasons();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableMarginModeChange.Builder {}
}

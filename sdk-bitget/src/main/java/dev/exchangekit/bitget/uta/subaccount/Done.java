package dev.exchangekit.bitget.uta.subaccount;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import org.immutables.value.Value;

/** The exchange did as asked, and its answer is empty. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = Done.Builder.class)
public interface Done extends WireModel {
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableDone.Builder {}
}

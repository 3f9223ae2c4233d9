package dev.exchangekit.bitget.subaccount;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import org.immutables.value.Value;

/** Whether a sub-account was changed. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = SubAccountUpdate.Builder.class)
public interface SubAccountUpdate extends WireModel {
    /** {@link UpdateResult#FAILURE} when it was not. */
    UpdateResult result();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableSubAccountUpdate.Builder {}
}

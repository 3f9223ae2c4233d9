package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import org.immutables.value.Value;

/** A transfer between wallets of the same user. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = InternalTransfer.Builder.class)
public interface InternalTransfer extends Transfer, WireModel {
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableInternalTransfer.Builder {}
}

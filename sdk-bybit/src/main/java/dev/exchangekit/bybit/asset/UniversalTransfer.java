package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import org.immutables.value.Value;

/** A transfer between users. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = UniversalTransfer.Builder.class)
public interface UniversalTransfer extends Transfer, WireModel {
    /** User it came from. */
    String fromMemberId();

    /** User it went to. */
    String toMemberId();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableUniversalTransfer.Builder {}
}

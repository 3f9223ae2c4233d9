package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** Chooses how positions share margin. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSetMarginModeRequest.class)
@JsonDeserialize(builder = SetMarginModeRequest.Builder.class)
public interface SetMarginModeRequest {
    /** The mode; required. New accounts are in {@code CROSS}. */
    @JsonProperty("setMarginMode")
    MarginMode marginMode();

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableSetMarginModeRequest.Builder {}
}

package dev.exchangekit.bitget.common;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.time.Instant;
import org.immutables.value.Value;

/** Clock of the exchange. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = ServerTime.Builder.class)
public interface ServerTime extends WireModel {
    /** To the millisecond. */
    @JsonProperty("serverTime")
    Instant time();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableServerTime.Builder {}
}

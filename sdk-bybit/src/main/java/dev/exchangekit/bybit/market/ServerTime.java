package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import dev.exchangekit.core.spi.WireTime;
import java.time.Instant;
import org.immutables.value.Value;

/** Clock of the exchange. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = ServerTime.Builder.class)
public interface ServerTime extends WireModel {
    /** To the second. */
    @JsonProperty("timeSecond")
    @JsonDeserialize(using = WireTime.Seconds.class)
    Instant second();

    /** To the nanosecond. */
    @JsonProperty("timeNano")
    @JsonDeserialize(using = WireTime.Nanos.class)
    Instant nano();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableServerTime.Builder {}
}

package dev.exchangekit.bybit.platform;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import org.immutables.value.Value;

/** Maintenance and incidents. Interruptions of less than 10 seconds are not announced. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = SystemStatus.Builder.class)
public interface SystemStatus extends WireModel {
    /** The events. */
    @JsonProperty("list")
    List<SystemEvent> items();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableSystemStatus.Builder {}
}

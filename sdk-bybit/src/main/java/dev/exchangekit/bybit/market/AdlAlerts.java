package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How near contracts are to auto-deleveraging; renewed every minute. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = AdlAlerts.Builder.class)
public interface AdlAlerts extends WireModel {
    /** When it was renewed. */
    @JsonAlias("updateTime")
    @JsonProperty("updatedTime")
    Optional<Instant> updatedTime();

    /** The contracts. */
    @JsonProperty("list")
    List<AdlAlert> items();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableAdlAlerts.Builder {}
}

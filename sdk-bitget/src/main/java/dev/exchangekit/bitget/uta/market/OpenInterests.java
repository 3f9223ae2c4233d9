package dev.exchangekit.bitget.uta.market;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Open positions of all traders at one time. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = OpenInterests.Builder.class)
public interface OpenInterests extends WireModel {
    /** One for each symbol. */
    @JsonProperty("list")
    List<OpenInterest> items();

    /** When this was true. */
    @JsonProperty("ts")
    Optional<Instant> time();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableOpenInterests.Builder {}
}

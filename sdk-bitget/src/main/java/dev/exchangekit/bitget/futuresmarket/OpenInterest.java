package dev.exchangekit.bitget.futuresmarket;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How much is open on the whole platform. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = OpenInterest.Builder.class)
public interface OpenInterest extends WireModel {
    /** One contract each. */
    @JsonProperty("openInterestList")
    List<ContractOpenInterest> contracts();

    /** When this was true. */
    @JsonProperty("ts")
    Optional<Instant> time();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableOpenInterest.Builder {}
}

package dev.exchangekit.bitget.futuresmarket;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import dev.exchangekit.core.spi.WireTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** When a contract is funded next. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = FundingTime.Builder.class)
public interface FundingTime extends WireModel {
    /** Symbol. */
    String symbol();

    /** When that is. */
    Instant nextFundingTime();

    /** Time between two fundings. */
    @JsonProperty("ratePeriod")
    @JsonDeserialize(contentUsing = WireTime.Hours.class)
    Optional<Duration> interval();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableFundingTime.Builder {}
}

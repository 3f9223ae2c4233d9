package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Open interest at a time. Linear contracts count base coin, inverse contracts USD. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = OpenInterest.Builder.class)
public interface OpenInterest extends WireModel {
    /** Long and short together. */
    BigDecimal openInterest();

    /** One side. */
    Optional<BigDecimal> singleOpenInterest();

    /** When it was so. */
    @JsonProperty("timestamp")
    Instant time();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableOpenInterest.Builder {}
}

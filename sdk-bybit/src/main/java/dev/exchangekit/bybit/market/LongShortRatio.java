package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import org.immutables.value.Value;

/** How many of the holders of a contract are long and short. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = LongShortRatio.Builder.class)
public interface LongShortRatio extends WireModel {
    /** Symbol. */
    String symbol();

    /** Holders of long positions as a fraction of all holders. */
    BigDecimal buyRatio();

    /** Holders of short positions as a fraction of all holders. */
    BigDecimal sellRatio();

    /** When it was so. */
    @JsonProperty("timestamp")
    Instant time();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableLongShortRatio.Builder {}
}

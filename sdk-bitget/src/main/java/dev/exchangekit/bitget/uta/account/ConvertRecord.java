package dev.exchangekit.bitget.uta.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A conversion of one coin to another. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = ConvertRecord.Builder.class)
public interface ConvertRecord extends WireModel {
    /** Coin that was given. */
    String fromCoin();

    /** How much of it. */
    @JsonProperty("fromCoinSize")
    Optional<BigDecimal> fromQuantity();

    /** Coin that was received. */
    String toCoin();

    /** How much of it. */
    @JsonProperty("toCoinSize")
    Optional<BigDecimal> toQuantity();

    /** What one unit of the coin given was worth, in the coin received. */
    Optional<BigDecimal> price();

    /** When it was made. */
    @JsonProperty("ts")
    Instant time();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableConvertRecord.Builder {}
}

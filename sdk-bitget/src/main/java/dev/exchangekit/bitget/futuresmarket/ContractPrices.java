package dev.exchangekit.bitget.futuresmarket;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The prices of a contract. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = ContractPrices.Builder.class)
public interface ContractPrices extends WireModel {
    /** Symbol. */
    String symbol();

    /** Price of the last trade. */
    @JsonProperty("price")
    Optional<BigDecimal> lastPrice();

    /** Index price. */
    Optional<BigDecimal> indexPrice();

    /** Mark price. */
    Optional<BigDecimal> markPrice();

    /** When this was true. */
    @JsonProperty("ts")
    Optional<Instant> time();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableContractPrices.Builder {}
}

package dev.exchangekit.bybit.position;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bybit.Side;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A closed position in an option. Prices are in quote coin, profit and fees in settle coin. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = ClosedOptionPosition.Builder.class)
public interface ClosedOptionPosition extends WireModel {
    String symbol();

    /** Long or short. */
    Optional<Side> side();

    /** Fee of opening it. */
    Optional<BigDecimal> totalOpenFee();

    /** Fee of its delivery. */
    Optional<BigDecimal> deliveryFee();

    /** Fee of closing it. */
    Optional<BigDecimal> totalCloseFee();

    @JsonProperty("qty")
    Optional<BigDecimal> quantity();

    Optional<Instant> closeTime();

    /** Average price it was closed at. */
    Optional<BigDecimal> avgExitPrice();

    /** Price it was delivered at. */
    Optional<BigDecimal> deliveryPrice();

    Optional<Instant> openTime();

    /** Average price it was opened at. */
    Optional<BigDecimal> avgEntryPrice();

    /** Profit, or loss when negative. */
    BigDecimal totalPnl();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableClosedOptionPosition.Builder {}
}

package dev.exchangekit.bitget.uta.market;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bitget.Side;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A liquidation. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = Liquidation.Builder.class)
public interface Liquidation extends WireModel {
    /** Symbol. */
    String symbol();

    /**
     * Buy for a long position that was liquidated, sell for a short one. So says the page of the stream; the call has
     * none of its own.
     */
    Side side();

    /** Price. */
    Optional<BigDecimal> price();

    /** Quantity, as the exchange states it. */
    Optional<BigDecimal> amount();

    /** When it was. */
    @JsonProperty("ts")
    Instant time();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableLiquidation.Builder {}
}

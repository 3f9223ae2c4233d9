package dev.exchangekit.bitget.futuresmarket;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bitget.Side;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import org.immutables.value.Value;

/** A trade between any two traders. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = PublicTrade.Builder.class)
public interface PublicTrade extends WireModel {
    /** Symbol. */
    String symbol();

    /** Id of the trade: the greater is the newer. */
    String tradeId();

    /** Side of the taker. The history writes it with a capital, the latest trades without; either is read. */
    @JsonFormat(with = JsonFormat.Feature.ACCEPT_CASE_INSENSITIVE_VALUES)
    Side side();

    /** Price. */
    BigDecimal price();

    /** Quantity in the base coin. */
    BigDecimal size();

    /** When it was made; in the history to the second. */
    @JsonProperty("ts")
    Instant time();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutablePublicTrade.Builder {}
}

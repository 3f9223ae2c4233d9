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

/** A trade between any two traders. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = PublicTrade.Builder.class)
public interface PublicTrade extends WireModel {
    /** Number of the trade. */
    String execId();

    /** What the two sides of the trade have in common. */
    Optional<String> execLinkId();

    /** Price. */
    BigDecimal price();

    /** Quantity in the base coin; of coin-margined futures the value in the quote coin. */
    BigDecimal size();

    /** Side of the taker. */
    Side side();

    /** When it was made. */
    @JsonProperty("ts")
    Instant time();

    /** Whether the maker was a retail price improvement order. */
    @JsonProperty("isRPI")
    Optional<Boolean> rpi();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutablePublicTrade.Builder {}
}

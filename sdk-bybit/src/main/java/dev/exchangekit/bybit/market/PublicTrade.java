package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bybit.Side;
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

    /** Symbol. */
    String symbol();

    /** Price. */
    BigDecimal price();

    /** Quantity in the base coin; inverse contracts: in USD. */
    BigDecimal size();

    /** Side of the taker. */
    Side side();

    /** When it was made. */
    Instant time();

    /** Whether it is a block trade. */
    @JsonProperty("isBlockTrade")
    @Value.Default
    default boolean blockTrade() {
        return false;
    }

    /** Whether the maker was a retail price improvement order. */
    @JsonProperty("isRPITrade")
    @Value.Default
    default boolean rpiTrade() {
        return false;
    }

    /** Orders trades and book updates of the symbol: the smaller is the older. */
    @JsonProperty("seq")
    Optional<Long> sequence();

    /** Options only. Mark price. */
    @JsonProperty("mP")
    Optional<BigDecimal> markPrice();

    /** Options only. Index price. */
    @JsonProperty("iP")
    Optional<BigDecimal> indexPrice();

    /** Options only. Implied volatility of the mark price. */
    @JsonProperty("mIv")
    Optional<BigDecimal> markIv();

    /** Options only. Implied volatility of the trade. */
    Optional<BigDecimal> iv();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutablePublicTrade.Builder {}
}

package dev.exchangekit.bitget.uta.trade;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bitget.Category;
import dev.exchangekit.bitget.OrderType;
import dev.exchangekit.bitget.PositionSide;
import dev.exchangekit.bitget.Side;
import dev.exchangekit.bitget.TradeRole;
import dev.exchangekit.bitget.TradeSide;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A trade of the account. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = Fill.Builder.class)
public interface Fill extends WireModel {
    /** The exchange's id of the fill. */
    String execId();

    /** Id that both sides of the trade share. */
    Optional<String> execLinkId();

    /** The exchange's id of the order. */
    String orderId();

    /** Your id of the order, where it has one. */
    Optional<String> clientOid();

    Category category();

    String symbol();

    Side side();

    /** Type of the order. */
    Optional<OrderType> orderType();

    /** Which position it belongs to. Futures only. */
    @JsonProperty("posSide")
    Optional<PositionSide> positionSide();

    /** Price in quote coin. */
    @JsonProperty("execPrice")
    BigDecimal price();

    /** Quantity in base coin. */
    @JsonProperty("execQty")
    BigDecimal quantity();

    /** Worth in quote coin. */
    @JsonProperty("execValue")
    Optional<BigDecimal> value();

    /** Maker or taker. */
    @JsonProperty("tradeScope")
    Optional<TradeRole> role();

    /** What it does to a position. */
    Optional<TradeSide> tradeSide();

    /** Fees by coin. */
    @JsonProperty("feeDetail")
    List<Fee> fees();

    /** Profit that it realised by closing a position. */
    @JsonProperty("execPnl")
    Optional<BigDecimal> realisedPnl();

    /** True when a retail price improvement order was filled. */
    @JsonProperty("isRPI")
    Optional<Boolean> isRpi();

    @JsonProperty("createdTime")
    Instant createdAt();

    @JsonProperty("updatedTime")
    Optional<Instant> updatedAt();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableFill.Builder {}
}

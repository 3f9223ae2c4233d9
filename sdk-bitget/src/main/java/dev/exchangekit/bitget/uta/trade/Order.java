package dev.exchangekit.bitget.uta.trade;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bitget.Category;
import dev.exchangekit.bitget.MarginMode;
import dev.exchangekit.bitget.OrderType;
import dev.exchangekit.bitget.PositionMode;
import dev.exchangekit.bitget.PositionSide;
import dev.exchangekit.bitget.Side;
import dev.exchangekit.bitget.StpMode;
import dev.exchangekit.bitget.TimeInForce;
import dev.exchangekit.bitget.TradeSide;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An order as the exchange has it. Prices are in quote coin; the exchange writes zero for what is not set. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = Order.Builder.class)
public interface Order extends WireModel, TpslTerms {
    /** The exchange's id. */
    String orderId();

    /** Your id, where the order has one. */
    Optional<String> clientOid();

    Category category();

    String symbol();

    Side side();

    OrderType orderType();

    @JsonProperty("orderStatus")
    OrderStatus status();

    /** Limit price; zero for market orders. */
    Optional<BigDecimal> price();

    /** Quantity in base coin, of {@code COIN-FUTURES} in quote coin; zero where the order is for an {@link #amount}. */
    @JsonProperty("qty")
    Optional<BigDecimal> quantity();

    /** Worth in quote coin that a market buy in spot or margin trading is for; otherwise zero. */
    Optional<BigDecimal> amount();

    /** Quantity that is filled, in base coin, of {@code COIN-FUTURES} in quote coin. */
    @JsonProperty("cumExecQty")
    Optional<BigDecimal> cumExecQuantity();

    /** Worth of what is filled, in quote coin. */
    Optional<BigDecimal> cumExecValue();

    /** Average price of what is filled; zero without a fill. */
    Optional<BigDecimal> avgPrice();

    Optional<TimeInForce> timeInForce();

    /** Which position the order is for. Futures only. */
    @JsonProperty("posSide")
    Optional<PositionSide> positionSide();

    /** Whether the symbol could have two positions. Futures only. */
    @JsonProperty("holdMode")
    Optional<PositionMode> positionMode();

    /** What stands behind the position. Futures only. */
    Optional<MarginMode> marginMode();

    /** What the order does to a position. */
    Optional<TradeSide> tradeSide();

    /** How the order came about, in words that the exchange does not document. */
    Optional<String> delegateType();

    /** True when the order may only make a position smaller. Futures only. */
    Optional<Boolean> reduceOnly();

    /** What happens when it would trade with another order of the account. */
    Optional<StpMode> stpMode();

    /** Fees so far by coin. */
    @JsonProperty("feeDetail")
    List<Fee> fees();

    Optional<CancelReason> cancelReason();

    Optional<ExecType> execType();

    @JsonProperty("createdTime")
    Instant createdAt();

    @JsonProperty("updatedTime")
    Optional<Instant> updatedAt();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableOrder.Builder {}
}

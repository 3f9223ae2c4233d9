package dev.exchangekit.bybit.position;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bybit.Side;
import dev.exchangekit.bybit.trade.ExecType;
import dev.exchangekit.bybit.trade.OrderType;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an order gained or lost by closing a position, or part of one. Prices are in quote coin, profit and fees in
 * settle coin.
 */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = ClosedPnl.Builder.class)
public interface ClosedPnl extends WireModel {
    String symbol();

    /** Id of the order that closed. */
    String orderId();

    /** Side of the order. */
    Optional<Side> side();

    /** Quantity of the order. */
    @JsonProperty("qty")
    Optional<BigDecimal> quantity();

    /** Price of the order. */
    Optional<BigDecimal> orderPrice();

    Optional<OrderType> orderType();

    /** What closed the position. */
    Optional<ExecType> execType();

    /** Quantity that was closed. */
    Optional<BigDecimal> closedSize();

    /** Worth of what was closed when it was opened. */
    @JsonProperty("cumEntryValue")
    Optional<BigDecimal> cumulativeEntryValue();

    /** Average price it was opened at. */
    Optional<BigDecimal> avgEntryPrice();

    /** Worth of what was closed when it was closed. */
    @JsonProperty("cumExitValue")
    Optional<BigDecimal> cumulativeExitValue();

    /** Average price it was closed at. */
    Optional<BigDecimal> avgExitPrice();

    /** Profit, or loss when negative. */
    BigDecimal closedPnl();

    /** Fills of the order. */
    Optional<Integer> fillCount();

    Optional<BigDecimal> leverage();

    /** Fee of opening what was closed. */
    Optional<BigDecimal> openFee();

    /** Fee of closing it. */
    Optional<BigDecimal> closeFee();

    Optional<Instant> createdTime();

    Optional<Instant> updatedTime();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableClosedPnl.Builder {}
}

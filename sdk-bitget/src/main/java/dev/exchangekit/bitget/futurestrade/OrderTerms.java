package dev.exchangekit.bitget.futurestrade;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.OrderAck;
import dev.exchangekit.bitget.OrderType;
import dev.exchangekit.bitget.Side;
import dev.exchangekit.bitget.StpMode;
import dev.exchangekit.bitget.TimeInForce;
import dev.exchangekit.bitget.TradeSide;
import dev.exchangekit.core.spi.FlagAsWord;
import java.math.BigDecimal;
import java.util.Optional;

/** What a new order says, alone or in a batch. */
public interface OrderTerms {
    /** Size in the base coin. */
    BigDecimal size();

    /** Limit price in the quote coin. Required for limit orders. */
    Optional<BigDecimal> price();

    /**
     * One-way mode: buy or sell. Hedge mode: which position the order is for, the long one with {@link Side#BUY} and
     * the short one with {@link Side#SELL}, whether it opens or closes it.
     */
    Side side();

    /** {@link TradeSide#OPEN} or {@link TradeSide#CLOSE}. Required in hedge mode, ignored in one-way mode. */
    Optional<TradeSide> tradeSide();

    /** {@link OrderType#LIMIT} or {@link OrderType#MARKET}. */
    OrderType orderType();

    /** How long a limit order stays; {@link TimeInForce#GTC} when absent. */
    @JsonProperty("force")
    Optional<TimeInForce> timeInForce();

    /**
     * Your id for the order, unique, at most 50 characters. When absent the SDK makes one, because an order is found
     * again by it.
     */
    Optional<String> clientOid();

    /**
     * True when the order may only make a position smaller; false when absent. One-way mode only. When such orders
     * together exceed the position the exchange cancels older ones, and its answer has no {@link OrderAck#orderId}.
     */
    @JsonSerialize(contentUsing = FlagAsWord.UpperYesNo.class)
    Optional<Boolean> reduceOnly();

    /** Price in the quote coin at which profit is taken, once the order is filled; none when absent. */
    @JsonProperty("presetStopSurplusPrice")
    Optional<BigDecimal> takeProfitPrice();

    /** Price in the quote coin at which the loss is stopped, once the order is filled; none when absent. */
    @JsonProperty("presetStopLossPrice")
    Optional<BigDecimal> stopLossPrice();

    /** What happens when the order would trade with another one of the account; {@link StpMode#NONE} when absent. */
    Optional<StpMode> stpMode();
}

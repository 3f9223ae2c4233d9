package dev.exchangekit.bitget.uta.trade;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.exchangekit.bitget.Category;
import dev.exchangekit.bitget.OrderType;
import dev.exchangekit.bitget.PositionSide;
import dev.exchangekit.bitget.Side;
import dev.exchangekit.bitget.StpMode;
import dev.exchangekit.bitget.TimeInForce;
import java.math.BigDecimal;
import java.util.Optional;

/** What a new order says, alone or in a batch. */
public interface OrderTerms {
    /** Kind of product; required. Orders of {@link Category#MARGIN} borrow what is missing. */
    Category category();

    /** Symbol in upper case, like {@code BTCUSDT}; required. */
    String symbol();

    /** Buy or sell; required. In hedge mode a long position is closed by a sell, a short one by a buy. */
    Side side();

    /** Limit or market; required. */
    OrderType orderType();

    /**
     * Quantity in base coin; of {@code COIN-FUTURES}, and of a market buy in spot or margin trading, in quote coin. Required,
     * positive.
     */
    @JsonProperty("qty")
    BigDecimal quantity();

    /** Limit price in quote coin; required for a limit order. */
    Optional<BigDecimal> price();

    /** How long the order stays; {@link TimeInForce#GTC} if absent. Limit orders only. */
    Optional<TimeInForce> timeInForce();

    /** Which position the order is for; required for futures in hedge mode, and only there. */
    @JsonProperty("posSide")
    Optional<PositionSide> positionSide();

    /**
     * Your id for the order: 1 to 32 characters of {@code [.A-Z:/a-z0-9_-]}, used by no open order. When absent the SDK
     * makes one, because an order is found again by it.
     */
    Optional<String> clientOid();

    /** What happens when the order would trade with another one of the account; they trade if absent. */
    Optional<StpMode> stpMode();
}

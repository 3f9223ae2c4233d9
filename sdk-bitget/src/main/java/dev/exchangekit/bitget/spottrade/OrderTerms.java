package dev.exchangekit.bitget.spottrade;

import dev.exchangekit.bitget.OrderType;
import dev.exchangekit.bitget.Side;
import dev.exchangekit.bitget.StpMode;
import dev.exchangekit.bitget.TimeInForce;
import java.math.BigDecimal;
import java.util.Optional;

/** What every new order says. */
public interface OrderTerms extends PresetTerms {
    /** Direction; required. */
    Side side();

    /** Limit or market; required. */
    OrderType orderType();

    /** How long the order stays; required, although it means nothing for market orders. */
    TimeInForce force();

    /** Limit price in the quote coin; required for limit orders. */
    Optional<BigDecimal> price();

    /** Quantity in the base coin; of market orders that buy the amount in the quote coin. Required. */
    BigDecimal size();

    /** Your id of the order, at most 50 characters, not in use; a random one is made when absent. */
    Optional<String> clientOid();

    /** What happens when it would trade with an order of the same account; they trade when absent. */
    Optional<StpMode> stpMode();
}

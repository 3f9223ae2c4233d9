package dev.exchangekit.bitget.spotplan;

import dev.exchangekit.bitget.OrderType;
import java.math.BigDecimal;
import java.util.Optional;

/** What is said of a plan order whenever it is placed or changed. */
public interface PlanTerms {
    /** Price that triggers it, in the quote coin; required. */
    BigDecimal triggerPrice();

    /** Kind of the order that is placed then; required. */
    OrderType orderType();

    /** Limit price of that order in the quote coin; required for limit orders. */
    Optional<BigDecimal> executePrice();

    /** Its quantity in the base coin, or with {@link PlanType#TOTAL} its amount in the quote coin; required. */
    BigDecimal size();
}

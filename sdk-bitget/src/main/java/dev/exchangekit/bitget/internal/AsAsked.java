package dev.exchangekit.bitget.internal;

import dev.exchangekit.bitget.uta.trade.TpslTerms;
import java.math.BigDecimal;
import java.util.Optional;

/** Whether an order has the values that a change of it asked for. What was not asked for may be anything. */
public final class AsAsked {
    private AsAsked() {}

    /** Equal as numbers; the exchange writes a removed price as zero or not at all. */
    public static boolean number(Optional<BigDecimal> asked, Optional<BigDecimal> found) {
        return asked.isEmpty() || asked.get().compareTo(found.orElse(BigDecimal.ZERO)) == 0;
    }

    /** Words are left out where they do not apply: that contradicts nothing. */
    public static boolean word(Optional<?> asked, Optional<?> found) {
        return asked.isEmpty() || found.isEmpty() || asked.equals(found);
    }

    /** All of take profit and stop loss. */
    public static boolean tpsl(TpslTerms asked, TpslTerms found) {
        return number(asked.takeProfit(), found.takeProfit())
                && number(asked.stopLoss(), found.stopLoss())
                && number(asked.tpLimitPrice(), found.tpLimitPrice())
                && number(asked.slLimitPrice(), found.slLimitPrice())
                && word(asked.tpTriggerBy(), found.tpTriggerBy())
                && word(asked.slTriggerBy(), found.slTriggerBy())
                && word(asked.tpOrderType(), found.tpOrderType())
                && word(asked.slOrderType(), found.slOrderType());
    }
}

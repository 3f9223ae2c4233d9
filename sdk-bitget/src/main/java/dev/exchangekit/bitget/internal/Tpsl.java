package dev.exchangekit.bitget.internal;

import static dev.exchangekit.core.spi.AsAsked.number;
import static dev.exchangekit.core.spi.AsAsked.word;

import dev.exchangekit.bitget.uta.trade.TpslTerms;

/** Take profit and stop loss of orders of unified accounts. */
public final class Tpsl {
    private Tpsl() {}

    /** Whether an order that was found has what a change of it asked for. */
    public static boolean asAsked(TpslTerms asked, TpslTerms found) {
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

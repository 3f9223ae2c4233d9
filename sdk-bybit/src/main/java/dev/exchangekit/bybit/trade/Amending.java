package dev.exchangekit.bybit.trade;

import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.order.OrderAction;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** Changes of single orders. */
record Amending<T extends AmendTerms>() implements OrderKind<T> {
    @Override
    public OrderAction action() {
        return OrderAction.AMEND;
    }

    @Override
    public String symbol(Category category, T order) {
        return order.symbol();
    }

    @Override
    public Optional<String> orderId(T order) {
        return order.orderId();
    }

    @Override
    public Optional<String> clientOrderId(T order) {
        return order.orderLinkId();
    }

    @Override
    public Finding judge(T asked, Order found, Instant since) {
        return OrderKind.found(found).amended(hasAll(asked, found), since);
    }

    private static boolean hasAll(AmendTerms asked, Order found) {
        return has(asked.quantity(), Optional.of(found.quantity()))
                && has(asked.price(), found.price())
                && has(asked.triggerPrice(), found.triggerPrice())
                && has(asked.orderIv(), found.orderIv())
                && has(asked.takeProfit(), found.takeProfit())
                && has(asked.stopLoss(), found.stopLoss())
                && has(asked.tpLimitPrice(), found.tpLimitPrice())
                && has(asked.slLimitPrice(), found.slLimitPrice())
                && hasWord(asked.triggerBy(), found.triggerBy())
                && hasWord(asked.tpTriggerBy(), found.tpTriggerBy())
                && hasWord(asked.slTriggerBy(), found.slTriggerBy())
                && hasWord(asked.tpslMode(), found.tpslMode());
    }

    /** Equal as numbers; the exchange writes a removed price as zero or not at all. */
    private static boolean has(Optional<BigDecimal> asked, Optional<BigDecimal> found) {
        return asked.isEmpty() || asked.get().compareTo(found.orElse(BigDecimal.ZERO)) == 0;
    }

    /** Words are left out where they do not apply, the TP/SL mode of options for one: that contradicts nothing. */
    private static boolean hasWord(Optional<?> asked, Optional<?> found) {
        return asked.isEmpty() || found.isEmpty() || asked.equals(found);
    }
}

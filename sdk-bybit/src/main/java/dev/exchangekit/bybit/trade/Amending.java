package dev.exchangekit.bybit.trade;

import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.order.OrderAction;
import dev.exchangekit.core.spi.AsAsked;
import dev.exchangekit.core.spi.OrderWrite.Finding;
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
        return AsAsked.number(asked.quantity(), Optional.of(found.quantity()))
                && AsAsked.number(asked.price(), found.price())
                && AsAsked.number(asked.triggerPrice(), found.triggerPrice())
                && AsAsked.number(asked.orderIv(), found.orderIv())
                && AsAsked.number(asked.takeProfit(), found.takeProfit())
                && AsAsked.number(asked.stopLoss(), found.stopLoss())
                && AsAsked.number(asked.tpLimitPrice(), found.tpLimitPrice())
                && AsAsked.number(asked.slLimitPrice(), found.slLimitPrice())
                && AsAsked.word(asked.triggerBy(), found.triggerBy())
                && AsAsked.word(asked.tpTriggerBy(), found.tpTriggerBy())
                && AsAsked.word(asked.slTriggerBy(), found.slTriggerBy())
                && AsAsked.word(asked.tpslMode(), found.tpslMode());
    }
}

package dev.exchangekit.bybit.unified;

import dev.exchangekit.bybit.trade.Execution;
import dev.exchangekit.core.model.Fill;
import dev.exchangekit.core.model.NativeModel;
import dev.exchangekit.core.model.Symbol;

/** Bybit's executions in unified words. */
final class FillMapping {
    private FillMapping() {}

    /** Bybit names neither the position of hedge mode nor the profit of a fill. */
    static Fill fill(Symbol symbol, Execution from) {
        return Fill.builder()
                .symbol(symbol)
                .tradeId(from.execId())
                .orderId(from.orderId())
                .clientOrderId(from.orderLinkId())
                .side(Words.side(from.side()))
                .price(from.execPrice())
                .quantity(from.execQuantity())
                .fees(Fees.ofFill(symbol, from))
                .maker(from.isMaker())
                .reason(Reasons.ofFill(from))
                .time(from.execTime())
                .nativeModel(NativeModel.of(from))
                .build();
    }
}

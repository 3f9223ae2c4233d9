package dev.exchangekit.bitget.unified;

import dev.exchangekit.core.model.OrderStatus;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.spi.Amounts;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** What follows from figures and words of orders, whichever kind of account they are of. */
final class OrderFacts {
    private OrderFacts() {}

    /**
     * As stated, otherwise what the quantity was worth on average; nothing is before the first fill. What an inverse
     * contract's worth is counted in Bitget does not say.
     */
    static Optional<BigDecimal> averagePrice(
            Symbol symbol, Optional<BigDecimal> stated, Optional<BigDecimal> quantity, Optional<BigDecimal> worth) {
        return Amounts.positive(quantity)
                .flatMap(filled -> Amounts.positive(stated)
                        .or(() -> Amounts.positive(worth)
                                .filter(value -> !symbol.isInverse())
                                .map(value -> value.divide(filled, MathContext.DECIMAL64))));
    }

    /** Of an order that was filled there is none, whatever Bitget states. */
    static Optional<String> endReason(OrderStatus status, Optional<String> stated) {
        return stated.filter(reason -> status.isFinal() && !status.equals(OrderStatus.FILLED));
    }
}

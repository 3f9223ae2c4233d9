package dev.exchangekit.bybit.trade;

import dev.exchangekit.bybit.Category;
import dev.exchangekit.bybit.internal.OrderSearch;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import dev.exchangekit.core.spi.Plan;
import java.time.Duration;
import java.time.Instant;

/** Asks the exchange what became of a write. */
final class OrderLookUp {
    /** A request signed by a clock that is further ahead than this would have been refused. */
    private static final Duration CLOCKS = Duration.ofSeconds(1);

    private OrderLookUp() {}

    /** What the order says of the write, once it is found. */
    static <T> Plan<Finding> finding(WriteKind<T> kind, Category category, T order, Instant since) {
        return OrderSearch.find(category, kind.symbol(order), kind.orderId(order), kind.orderLinkId(order))
                .map(found -> found.map(f -> kind.judge(order, f, since.minus(CLOCKS)))
                        .orElseGet(Finding::noTrace));
    }
}

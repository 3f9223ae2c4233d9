package dev.exchangekit.bithumb.market;

import dev.exchangekit.core.spi.AsyncCalls;
import dev.exchangekit.core.spi.Calls;
import dev.exchangekit.core.spi.ListPage;
import dev.exchangekit.core.spi.Paging;
import dev.exchangekit.core.spi.Plan;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One walk from trade to trade. Nothing is documented of the last page, and nothing of whether a page begins with the
 * trade that it was asked for or after it. So what was on the page before is left out, and a page with nothing else is
 * the last.
 */
final class TradePages {
    private static final int MOST = 500;

    private final TradesRequest first;
    private volatile Set<String> before = Set.of();

    /** Begins a walk. Answers are as long as can be, unless asked for. */
    TradePages(TradesRequest request) {
        this.first = request.toBuilder().count(request.count().orElse(MOST)).build();
    }

    /** See {@link Paging#stream}. */
    Stream<Trade> stream(Calls calls) {
        return Paging.stream(request -> page(request).run(calls), first);
    }

    /** See {@link Paging#forEach}. */
    CompletableFuture<Void> forEach(AsyncCalls calls, Predicate<? super Trade> visitor) {
        return Paging.forEach(request -> page(request).start(calls), first, visitor);
    }

    private Plan<ListPage<Trade>> page(TradesRequest request) {
        return Plan.call(MarketEndpoints.TRADES, request).map(this::page);
    }

    private ListPage<Trade> page(List<Trade> answer) {
        Set<String> known = before;
        before = answer.stream().map(Trade::sequentialId).collect(Collectors.toSet());
        List<Trade> others = answer.stream()
                .filter(trade -> !known.contains(trade.sequentialId()))
                .toList();
        return new ListPage<>(
                others,
                others.isEmpty()
                        ? Optional.empty()
                        : Optional.of(others.get(others.size() - 1).sequentialId()));
    }
}

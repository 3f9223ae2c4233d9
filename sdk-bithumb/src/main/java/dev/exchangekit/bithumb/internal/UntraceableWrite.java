package dev.exchangekit.bithumb.internal;

import dev.exchangekit.core.order.ClientOrderIds;
import dev.exchangekit.core.order.OrderAction;
import dev.exchangekit.core.order.OrderIntent;
import dev.exchangekit.core.spi.OrderWrite;
import dev.exchangekit.core.spi.Plan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A write that carries no id of ours: two of the same terms look alike in every list, so that a lost answer stays lost.
 *
 * @param symbol what it is about: the currency of money
 */
public record UntraceableWrite<Q, R>(OrderAction action, Function<? super Q, String> symbol)
        implements OrderWrite<Q, R> {
    @Override
    public Q identify(Q request, ClientOrderIds ids) {
        return request;
    }

    @Override
    public List<OrderIntent.Builder> intents(Q request) {
        OrderIntent.Builder intent = OrderIntent.builder();
        intent.action(action).symbol(symbol.apply(request)).reducesOnly(false);
        return List.of(intent);
    }

    @Override
    public Plan<Finding> lookUp(Q request, int index, Instant since) {
        return Plan.of(Finding.untraceable());
    }

    @Override
    public R complete(Q request, Optional<R> answer, List<Verdict> verdicts) {
        return answer.orElseThrow();
    }
}

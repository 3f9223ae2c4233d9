package dev.exchangekit.core.spi;

import dev.exchangekit.core.order.ClientOrderIds;
import dev.exchangekit.core.order.OrderIntent;
import dev.exchangekit.core.order.OrderOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A write of one order. Stateless.
 *
 * @param acknowledged the answer as it would have been, of an order that was found
 * @param outcome what an answer says that is no error; a refused order becomes an exception
 * @param <S> what batches of such writes say once for all orders
 */
public record SingleOrderWrite<S, Q, R>(
        WriteKind<S, Q> kind,
        Function<Q, S> scope,
        Function<OrderWrite.Finding, R> acknowledged,
        Function<R, OrderOutcome> outcome)
        implements OrderWrite<Q, R> {
    /** A request signed by a clock that is further ahead than this would have been refused. */
    private static final Duration CLOCKS = Duration.ofSeconds(1);

    /** A write whose order is accepted where the answer is no error. */
    public SingleOrderWrite(WriteKind<S, Q> kind, Function<Q, S> scope, Function<OrderWrite.Finding, R> acknowledged) {
        this(kind, scope, acknowledged, answer -> OrderOutcome.ACCEPTED);
    }

    @Override
    public Q identify(Q request, ClientOrderIds ids) {
        return kind.identify(request, ids);
    }

    @Override
    public Q identify(Q request, ClientOrderIds ids, Instant now) {
        return kind.identify(request, ids, now);
    }

    @Override
    public Optional<Instant> acceptableUntil(Q request) {
        return kind.acceptableUntil(request);
    }

    @Override
    public OrderOutcome outcome(Q request, R answer, int index) {
        return outcome.apply(answer);
    }

    @Override
    public List<OrderIntent.Builder> intents(Q request) {
        return List.of(intent(kind, scope.apply(request), request));
    }

    static <S, T> OrderIntent.Builder intent(WriteKind<S, T> kind, S scope, T order) {
        OrderIntent.Builder intent = OrderIntent.builder();
        intent.action(kind.action())
                .symbol(kind.symbol(scope, order))
                .clientOrderId(kind.clientOrderId(order))
                .orderId(kind.orderId(order))
                .reducesOnly(kind.reducesOnly(order));
        return intent;
    }

    @Override
    public Plan<Finding> lookUp(Q request, int index, Instant since) {
        return lookUp(kind, scope.apply(request), request, since);
    }

    static <S, T> Plan<Finding> lookUp(WriteKind<S, T> kind, S scope, T order, Instant since) {
        return kind.lookUp(scope, order, since.minus(CLOCKS));
    }

    @Override
    public R complete(Q request, Optional<R> answer, List<Verdict> verdicts) {
        return answer.orElseGet(() -> acknowledged.apply(verdicts.get(0).finding()));
    }
}

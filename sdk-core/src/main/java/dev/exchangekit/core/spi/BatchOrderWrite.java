package dev.exchangekit.core.spi;

import dev.exchangekit.core.order.ClientOrderIds;
import dev.exchangekit.core.order.OrderIntent;
import dev.exchangekit.core.order.OrderOutcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * A write of several orders, each with a fate of its own. Stateless.
 *
 * @param <S> what the request says once for all its orders
 * @param <T> what it says of each
 */
public record BatchOrderWrite<S, T, Q, R>(
        WriteKind<S, T> kind, BatchRequests<S, T, Q> requests, BatchAnswers<S, T, R> answers)
        implements OrderWrite<Q, R> {
    /** How the orders of a batch are read and replaced. Stateless. */
    public interface BatchRequests<S, T, Q> {
        S scope(Q request);

        List<T> orders(Q request);

        Q withOrders(Q request, List<T> orders);
    }

    /** How the answer to a batch speaks of its orders. Stateless. */
    public interface BatchAnswers<S, T, R> {
        /** What the answer says of one order. */
        OrderOutcome outcome(R answer, T order, int index);

        /** See {@link OrderWrite#complete}. */
        R complete(S scope, List<T> orders, Optional<R> answer, List<Verdict> verdicts);

        /**
         * The items of an answer that has one per order, in their order.
         *
         * @param answered the items as answered, absent when the answer was lost
         * @param settled the item of an order that was looked up
         */
        static <T, I> List<I> inOrder(
                List<T> orders, Optional<List<I>> answered, List<Verdict> verdicts, BiFunction<T, Verdict, I> settled) {
            return IntStream.range(0, orders.size())
                    .mapToObj(i -> verdicts.stream()
                            .filter(verdict -> verdict.index() == i)
                            .findFirst()
                            .map(verdict -> settled.apply(orders.get(i), verdict))
                            .orElseGet(() -> answered.orElseThrow().get(i)))
                    .toList();
        }
    }

    @Override
    public boolean batch() {
        return true;
    }

    @Override
    public Q identify(Q request, ClientOrderIds ids) {
        List<T> given = requests.orders(request);
        List<T> identified =
                given.stream().map(order -> kind.identify(order, ids)).toList();
        return identified.equals(given) ? request : requests.withOrders(request, identified);
    }

    @Override
    public List<OrderIntent.Builder> intents(Q request) {
        S scope = requests.scope(request);
        return requests.orders(request).stream()
                .map(order -> SingleOrderWrite.intent(kind, scope, order))
                .toList();
    }

    @Override
    public Object parameters(Q request, int index) {
        return requests.orders(request).get(index);
    }

    @Override
    public Plan<Finding> lookUp(Q request, int index, Instant since) {
        return SingleOrderWrite.lookUp(
                kind, requests.scope(request), requests.orders(request).get(index), since);
    }

    @Override
    public OrderOutcome outcome(Q request, R answer, int index) {
        return answers.outcome(answer, requests.orders(request).get(index), index);
    }

    @Override
    public R complete(Q request, Optional<R> answer, List<Verdict> verdicts) {
        return answers.complete(requests.scope(request), requests.orders(request), answer, verdicts);
    }
}

package dev.exchangekit.bybit.trade;

import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.order.ClientOrderIds;
import dev.exchangekit.core.order.OrderIntent;
import dev.exchangekit.core.spi.OrderWrite;
import dev.exchangekit.core.spi.Plan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A write of one order. */
record SingleWrite<Q>(WriteKind<Q> kind, Function<Q, Category> category) implements OrderWrite<Q, OrderAck> {
    @Override
    public Q identify(Q request, ClientOrderIds ids) {
        return kind.identify(request, ids);
    }

    @Override
    public List<OrderIntent.Builder> intents(Q request) {
        return List.of(intent(kind, request));
    }

    static <T> OrderIntent.Builder intent(WriteKind<T> kind, T order) {
        OrderIntent.Builder intent = OrderIntent.builder();
        intent.action(kind.action())
                .symbol(kind.symbol(order))
                .clientOrderId(kind.orderLinkId(order))
                .orderId(kind.orderId(order))
                .reducesOnly(kind.reducesOnly(order));
        return intent;
    }

    @Override
    public Plan<Finding> lookUp(Q request, int index, Instant since) {
        return OrderLookUp.finding(kind, category.apply(request), request, since);
    }

    @Override
    public OrderAck complete(Q request, Optional<OrderAck> answer, List<Verdict> verdicts) {
        return answer.orElseGet(() -> found(verdicts.get(0).finding()));
    }

    private static OrderAck found(Finding finding) {
        return OrderAck.builder()
                .orderId(finding.orderId())
                .orderLinkId(given(finding.clientOrderId()))
                .build();
    }

    /** Absent for the empty text. */
    static Optional<String> given(String id) {
        return id.isEmpty() ? Optional.empty() : Optional.of(id);
    }
}

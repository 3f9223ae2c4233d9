package dev.exchangekit.bybit.trade;

import dev.exchangekit.bybit.internal.BybitErrorCodes;
import dev.exchangekit.core.order.ClientOrderIds;
import dev.exchangekit.core.order.OrderIntent;
import dev.exchangekit.core.order.OrderOutcome;
import dev.exchangekit.core.spi.OrderWrite;
import dev.exchangekit.core.spi.Plan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A write of several orders, each with a fate of its own.
 *
 * @param <Q> the whole request
 * @param <T> one order of it
 */
record BatchWrite<T, Q extends OrderBatch<T, Q>>(WriteKind<T> kind) implements OrderWrite<Q, BatchResult> {
    @Override
    public boolean batch() {
        return true;
    }

    @Override
    public Q identify(Q request, ClientOrderIds ids) {
        List<T> given = request.orders();
        List<T> identified =
                given.stream().map(order -> kind.identify(order, ids)).toList();
        return identified.equals(given) ? request : request.withOrders(identified);
    }

    @Override
    public List<OrderIntent.Builder> intents(Q request) {
        return request.orders().stream()
                .map(order -> SingleWrite.intent(kind, order))
                .toList();
    }

    @Override
    public Object parameters(Q request, int index) {
        return order(request, index);
    }

    @Override
    public Plan<Finding> lookUp(Q request, int index, Instant since) {
        return OrderLookUp.finding(kind, request.category(), order(request, index), since);
    }

    @Override
    public OrderOutcome outcome(Q request, BatchResult answer, int index) {
        if (index >= answer.items().size()) {
            return OrderOutcome.UNKNOWN;
        }
        BatchItem item = answer.items().get(index);
        if (item.accepted()) {
            return OrderOutcome.ACCEPTED;
        }
        boolean open = item.code()
                .filter(code -> BybitErrorCodes.outcomeUnknownForWrite(code.toString()))
                .isPresent();
        return open ? OrderOutcome.UNKNOWN : OrderOutcome.REJECTED;
    }

    @Override
    public BatchResult complete(Q request, Optional<BatchResult> answer, List<Verdict> verdicts) {
        BatchResult.Builder result = BatchResult.builder();
        for (int i = 0; i < request.orders().size(); i++) {
            int index = i;
            result.addItems(verdicts.stream()
                    .filter(verdict -> verdict.index() == index)
                    .findFirst()
                    .map(verdict -> settled(request, verdict))
                    .orElseGet(() -> answer.orElseThrow().items().get(index)));
        }
        return result.build();
    }

    private BatchItem settled(Q request, Verdict verdict) {
        T order = order(request, verdict.index());
        Finding finding = verdict.finding();
        BatchAck ack = BatchAck.builder()
                .category(request.category())
                .symbol(kind.symbol(order))
                .orderId(SingleWrite.given(finding.orderId()).or(() -> kind.orderId(order)))
                .orderLinkId(SingleWrite.given(finding.clientOrderId()).or(() -> kind.orderLinkId(order)))
                .build();
        return BatchItem.builder()
                .accepted(verdict.accepted())
                .message(verdict.accepted() ? "a look-up found it in effect" : "a look-up proved it without effect")
                .ack(ack)
                .build();
    }

    private T order(Q request, int index) {
        return request.orders().get(index);
    }
}

package dev.exchangekit.bybit.trade;

import dev.exchangekit.bybit.Category;
import dev.exchangekit.bybit.internal.BybitErrorCodes;
import dev.exchangekit.core.order.OrderOutcome;
import dev.exchangekit.core.spi.BatchOrderWrite;
import dev.exchangekit.core.spi.BatchOrderWrite.BatchAnswers;
import dev.exchangekit.core.spi.BatchOrderWrite.BatchRequests;
import dev.exchangekit.core.spi.OrderWrite;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import dev.exchangekit.core.spi.OrderWrite.Verdict;
import dev.exchangekit.core.spi.WriteKind;
import java.util.List;
import java.util.Optional;

/** Writes of several orders of one category, answered item by item in the order of the request. */
final class BatchWrites {
    private BatchWrites() {}

    static <T, Q extends OrderBatch<T, Q>> OrderWrite<Q, BatchResult> of(OrderKind<T> kind) {
        return new BatchOrderWrite<>(kind, new Requests<T, Q>(), new Answers<>(kind));
    }

    private record Requests<T, Q extends OrderBatch<T, Q>>() implements BatchRequests<Category, T, Q> {
        @Override
        public Category scope(Q request) {
            return request.category();
        }

        @Override
        public List<T> orders(Q request) {
            return request.orders();
        }

        @Override
        public Q withOrders(Q request, List<T> orders) {
            return request.withOrders(orders);
        }
    }

    private record Answers<T>(WriteKind<Category, T> kind) implements BatchAnswers<Category, T, BatchResult> {
        @Override
        public OrderOutcome outcome(BatchResult answer, T order, int index) {
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
        public BatchResult complete(
                Category category, List<T> orders, Optional<BatchResult> answer, List<Verdict> verdicts) {
            List<BatchItem> items = BatchAnswers.inOrder(
                    orders,
                    answer.map(BatchResult::items),
                    verdicts,
                    (order, verdict) -> settled(category, order, verdict));
            return BatchResult.builder().items(items).build();
        }

        private BatchItem settled(Category category, T order, Verdict verdict) {
            Finding finding = verdict.finding();
            BatchAck ack = BatchAck.builder()
                    .category(category)
                    .symbol(kind.symbol(category, order))
                    .orderId(finding.givenOrderId().or(() -> kind.orderId(order)))
                    .orderLinkId(finding.givenClientOrderId().or(() -> kind.clientOrderId(order)))
                    .build();
            return BatchItem.builder()
                    .accepted(verdict.accepted())
                    .message(verdict.accepted() ? "a look-up found it in effect" : "a look-up proved it without effect")
                    .ack(ack)
                    .build();
        }
    }
}

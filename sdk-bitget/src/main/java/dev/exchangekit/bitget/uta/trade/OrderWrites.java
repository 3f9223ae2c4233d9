package dev.exchangekit.bitget.uta.trade;

import dev.exchangekit.bitget.OrderAck;
import dev.exchangekit.bitget.internal.BatchParts;
import dev.exchangekit.bitget.internal.BitgetErrorCodes;
import dev.exchangekit.bitget.internal.OrderAcks;
import dev.exchangekit.core.order.OrderOutcome;
import dev.exchangekit.core.spi.BatchOrderWrite;
import dev.exchangekit.core.spi.BatchOrderWrite.BatchAnswers;
import dev.exchangekit.core.spi.OrderWrite;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import dev.exchangekit.core.spi.OrderWrite.Verdict;
import dev.exchangekit.core.spi.SingleOrderWrite;
import dev.exchangekit.core.spi.WriteKind;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Writes of one order, and of several orders whose answer has an item for each. */
final class OrderWrites {
    private OrderWrites() {}

    static <Q> OrderWrite<Q, OrderAck> single(OrderKind<Q, Q> kind) {
        return new SingleOrderWrite<>(kind, Function.identity(), OrderAcks::of);
    }

    static <T, Q> OrderWrite<Q, List<OrderResult>> batch(
            OrderKind<Q, T> kind, Function<Q, List<T>> orders, Function<List<T>, Q> request) {
        return new BatchOrderWrite<>(
                kind, new BatchParts<>(orders, (whole, parts) -> request.apply(parts)), new Answers<>(kind));
    }

    private record Answers<Q, T>(WriteKind<Q, T> kind) implements BatchAnswers<Q, T, List<OrderResult>> {
        @Override
        public OrderOutcome outcome(List<OrderResult> answer, T order, int index) {
            return of(answer, order, index).map(Answers::outcome).orElse(OrderOutcome.UNKNOWN);
        }

        private static OrderOutcome outcome(OrderResult item) {
            if (item.accepted()) {
                return OrderOutcome.ACCEPTED;
            }
            boolean refused = item.code()
                    .filter(code -> !BitgetErrorCodes.outcomeUnknownForWrite(code))
                    .isPresent();
            return refused ? OrderOutcome.REJECTED : OrderOutcome.UNKNOWN;
        }

        /** The item that names the order, or the one at its place where that names none. */
        private Optional<OrderResult> of(List<OrderResult> answer, T order, int index) {
            return answer.stream()
                    .filter(item -> isSame(item.clientOid(), kind.clientOrderId(order))
                            || isSame(item.orderId(), kind.orderId(order)))
                    .findFirst()
                    .or(() -> answer.stream()
                            .skip(index)
                            .findFirst()
                            .filter(item ->
                                    item.clientOid().isEmpty() && item.orderId().isEmpty()));
        }

        private static boolean isSame(Optional<String> answered, Optional<String> asked) {
            return asked.isPresent() && answered.equals(asked);
        }

        @Override
        public List<OrderResult> complete(
                Q request, List<T> orders, Optional<List<OrderResult>> answer, List<Verdict> verdicts) {
            return IntStream.range(0, orders.size())
                    .mapToObj(i -> verdicts.stream()
                            .filter(verdict -> verdict.index() == i)
                            .findFirst()
                            .map(verdict -> settled(orders.get(i), verdict))
                            .orElseGet(() ->
                                    of(answer.orElseThrow(), orders.get(i), i).orElseThrow()))
                    .toList();
        }

        private OrderResult settled(T order, Verdict verdict) {
            Finding finding = verdict.finding();
            return OrderResult.builder()
                    .accepted(verdict.accepted())
                    .message(verdict.accepted() ? "a look-up found it in effect" : "a look-up proved it without effect")
                    .orderId(finding.givenOrderId().or(() -> kind.orderId(order)))
                    .clientOid(finding.givenClientOrderId().or(() -> kind.clientOrderId(order)))
                    .build();
        }
    }
}

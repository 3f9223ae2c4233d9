package dev.exchangekit.bitget.internal;

import dev.exchangekit.bitget.BatchFailure;
import dev.exchangekit.bitget.BatchResult;
import dev.exchangekit.bitget.OrderAck;
import dev.exchangekit.core.order.OrderOutcome;
import dev.exchangekit.core.spi.BatchOrderWrite.BatchAnswers;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import dev.exchangekit.core.spi.OrderWrite.Verdict;
import dev.exchangekit.core.spi.WriteKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Answers to a batch in two lists, of the orders that were taken and of those that were not. An order stands in either
 * by its ids, so no two of a batch may share one. What neither list names is open, and so is a failure without a code,
 * as some of Bitget's examples have it: its text alone proves nothing.
 *
 * @param <S> what the batch says once for all its orders
 * @param <T> what it says of each
 */
public record BatchLists<S, T>(WriteKind<S, T> kind) implements BatchAnswers<S, T, BatchResult> {
    @Override
    public OrderOutcome outcome(BatchResult answer, T order, int index) {
        if (answer.successList().stream().anyMatch(ack -> isOf(order, ack.orderId(), ack.clientOid()))) {
            return OrderOutcome.ACCEPTED;
        }
        return answer.failureList().stream()
                .filter(failure -> isOf(order, failure.orderId(), failure.clientOid()))
                .findFirst()
                .flatMap(BatchFailure::errorCode)
                .filter(code -> !BitgetErrorCodes.outcomeUnknownForWrite(code))
                .map(code -> OrderOutcome.REJECTED)
                .orElse(OrderOutcome.UNKNOWN);
    }

    @Override
    public BatchResult complete(S scope, List<T> orders, Optional<BatchResult> answer, List<Verdict> verdicts) {
        Predicate<BatchFailure> isOpen = failure -> verdicts.stream()
                .anyMatch(verdict -> isOf(orders.get(verdict.index()), failure.orderId(), failure.clientOid()));
        List<OrderAck> taken =
                new ArrayList<>(answer.map(BatchResult::successList).orElseGet(List::of));
        List<BatchFailure> failed =
                new ArrayList<>(answer.map(BatchResult::failureList).orElseGet(List::of));
        failed.removeIf(isOpen);
        for (Verdict verdict : verdicts) {
            T order = orders.get(verdict.index());
            Finding finding = verdict.finding();
            Optional<String> orderId = finding.givenOrderId().or(() -> kind.orderId(order));
            Optional<String> clientOid = finding.givenClientOrderId().or(() -> kind.clientOrderId(order));
            if (verdict.accepted()) {
                taken.add(
                        OrderAck.builder().orderId(orderId).clientOid(clientOid).build());
            } else {
                failed.add(BatchFailure.builder()
                        .orderId(orderId)
                        .clientOid(clientOid)
                        .errorMsg("a look-up proved it without effect")
                        .build());
            }
        }
        return BatchResult.builder().successList(taken).failureList(failed).build();
    }

    private boolean isOf(T order, Optional<String> orderId, Optional<String> clientOid) {
        return isSame(kind.orderId(order), orderId) || isSame(kind.clientOrderId(order), clientOid);
    }

    private static boolean isSame(Optional<String> given, Optional<String> answered) {
        return given.isPresent() && given.equals(answered);
    }
}

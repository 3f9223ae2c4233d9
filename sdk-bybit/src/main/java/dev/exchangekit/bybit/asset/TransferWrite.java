package dev.exchangekit.bybit.asset;

import dev.exchangekit.core.order.ClientOrderIds;
import dev.exchangekit.core.order.OrderAction;
import dev.exchangekit.core.order.OrderIntent;
import dev.exchangekit.core.order.OrderOutcome;
import dev.exchangekit.core.spi.OrderWrite;
import dev.exchangekit.core.spi.Plan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A transfer, found again by its id, which the exchange takes only once. */
record TransferWrite<Q extends TransferTerms, T extends Transfer>(
        BiFunction<Q, UUID, Q> withTransferId, Function<UUID, Plan<Optional<T>>> search)
        implements OrderWrite<Q, TransferAck> {
    @Override
    public Q identify(Q request, ClientOrderIds ids) {
        return request.transferId().isPresent() ? request : withTransferId.apply(request, UUID.randomUUID());
    }

    @Override
    public List<OrderIntent.Builder> intents(Q request) {
        return OrderWrite.moneyIntent(
                OrderAction.TRANSFER, request.coin(), request.transferId().map(UUID::toString));
    }

    @Override
    public Plan<Finding> lookUp(Q request, int index, Instant since) {
        return search.apply(id(request))
                .map(found -> found.map(transfer -> judge(request, transfer)).orElseGet(Finding::noTrace));
    }

    private static Finding judge(TransferTerms request, Transfer found) {
        boolean sameTerms =
                found.coin().equals(request.coin()) && found.amount().compareTo(request.amount()) == 0;
        if (!sameTerms) {
            return Finding.unclear();
        }
        String id = request.transferId().map(UUID::toString).orElseThrow();
        if (isTaken(found.status())) {
            return Finding.applied("", id);
        }
        return found.status().equals(TransferStatus.FAILED) ? Finding.notApplied("", id) : Finding.unclear();
    }

    /** A transfer that is answered to have failed is looked up as well: its refusal is told like that of any other. */
    @Override
    public OrderOutcome outcome(Q request, TransferAck answer, int index) {
        return isTaken(answer.status()) ? OrderOutcome.ACCEPTED : OrderOutcome.UNKNOWN;
    }

    @Override
    public TransferAck complete(Q request, Optional<TransferAck> answer, List<Verdict> verdicts) {
        return TransferAck.builder()
                .transferId(id(request).toString())
                .status(TransferStatus.PENDING)
                .build();
    }

    private static boolean isTaken(TransferStatus status) {
        return status.equals(TransferStatus.SUCCESS) || status.equals(TransferStatus.PENDING);
    }

    private static UUID id(TransferTerms request) {
        return request.transferId().orElseThrow();
    }
}

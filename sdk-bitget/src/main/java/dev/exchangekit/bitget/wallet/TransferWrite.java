package dev.exchangekit.bitget.wallet;

import dev.exchangekit.bitget.TransferTerms;
import dev.exchangekit.core.order.ClientOrderIds;
import dev.exchangekit.core.order.OrderAction;
import dev.exchangekit.core.order.OrderIntent;
import dev.exchangekit.core.spi.OrderWrite;
import dev.exchangekit.core.spi.Plan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A transfer, found again by its id among the records. */
record TransferWrite<Q extends TransferTerms>(
        BiFunction<Q, String, Q> withClientOid, Function<Q, Plan<Optional<FoundTransfer>>> search)
        implements OrderWrite<Q, TransferAck> {
    @Override
    public Q identify(Q request, ClientOrderIds ids) {
        return request.clientOid().isPresent() ? request : withClientOid.apply(request, ids.next());
    }

    @Override
    public List<OrderIntent.Builder> intents(Q request) {
        return OrderWrite.moneyIntent(OrderAction.TRANSFER, request.coin(), request.clientOid());
    }

    @Override
    public Plan<Finding> lookUp(Q request, int index, Instant since) {
        return search.apply(request)
                .map(found -> found.map(transfer -> judge(request, transfer)).orElseGet(Finding::noTrace));
    }

    private static Finding judge(TransferTerms request, FoundTransfer found) {
        String id = request.clientOid().orElseThrow();
        if (!found.isOf(request)) {
            return Finding.unclear();
        }
        if (found.isTaken()) {
            return Finding.applied(found.transferId(), id);
        }
        return found.isFailed() ? Finding.notApplied(found.transferId(), id) : Finding.unclear();
    }

    @Override
    public TransferAck complete(Q request, Optional<TransferAck> answer, List<Verdict> verdicts) {
        return answer.orElseGet(() -> TransferAck.builder()
                .transferId(verdicts.get(0).finding().orderId())
                .clientOid(request.clientOid())
                .build());
    }
}

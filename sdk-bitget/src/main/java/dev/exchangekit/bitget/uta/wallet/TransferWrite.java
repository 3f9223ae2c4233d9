package dev.exchangekit.bitget.uta.wallet;

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

/**
 * A transfer, found again by the client's id of it. That the exchange takes an id only once is not documented, so a record
 * that is older than the write is of another one.
 */
record TransferWrite<Q extends TransferTerms>(
        BiFunction<Q, String, Q> withClientOid, Function<Q, Plan<Optional<Transfer>>> search)
        implements OrderWrite<Q, TransferAck> {
    static String id(TransferTerms request) {
        return request.clientOid().orElseThrow();
    }

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
        Instant earliest = since.minus(WithdrawWrite.CLOCKS);
        return search.apply(request)
                .map(found -> found.filter(transfer -> !transfer.createdAt().isBefore(earliest))
                        .map(transfer -> judge(request, transfer))
                        .orElseGet(Finding::noTrace));
    }

    private static Finding judge(TransferTerms request, Transfer found) {
        boolean sameTerms =
                found.coin().equalsIgnoreCase(request.coin()) && found.amount().compareTo(request.amount()) == 0;
        if (!sameTerms) {
            return Finding.unclear();
        }
        if (found.status().equals(TransferStatus.FAILED)) {
            return Finding.notApplied(found.transferId(), id(request));
        }
        boolean taken = found.status().equals(TransferStatus.SUCCESSFUL)
                || found.status().equals(TransferStatus.PROCESSING);
        return taken ? Finding.applied(found.transferId(), id(request)) : Finding.unclear();
    }

    @Override
    public TransferAck complete(Q request, Optional<TransferAck> answer, List<Verdict> verdicts) {
        return TransferAck.builder()
                .transferId(verdicts.get(0).finding().orderId())
                .clientOid(id(request))
                .build();
    }
}

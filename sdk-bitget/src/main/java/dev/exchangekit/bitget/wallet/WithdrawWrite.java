package dev.exchangekit.bitget.wallet;

import dev.exchangekit.core.order.ClientOrderIds;
import dev.exchangekit.core.order.OrderAction;
import dev.exchangekit.core.order.OrderIntent;
import dev.exchangekit.core.spi.OrderWrite;
import dev.exchangekit.core.spi.Plan;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A withdrawal, found again by its id among the records. One that stands there was taken, whatever became of it: that it
 * failed later is what the records are for, as after an answer that was not lost.
 */
final class WithdrawWrite implements OrderWrite<WithdrawRequest, WithdrawalAck> {
    /** How far the exchange's clock may be off from what is known of it. */
    private static final Duration SLACK = Duration.ofMinutes(1);

    @Override
    public WithdrawRequest identify(WithdrawRequest request, ClientOrderIds ids) {
        return request.clientOid().isPresent()
                ? request
                : request.toBuilder().clientOid(ids.next()).build();
    }

    @Override
    public List<OrderIntent.Builder> intents(WithdrawRequest request) {
        return OrderWrite.moneyIntent(OrderAction.WITHDRAW, request.coin(), request.clientOid());
    }

    @Override
    public Plan<Finding> lookUp(WithdrawRequest request, int index, Instant since) {
        String id = request.clientOid().orElseThrow();
        return MoneySearch.withdrawal(id, since.minus(SLACK))
                .map(found ->
                        found.map(withdrawal -> judge(request, withdrawal, id)).orElseGet(Finding::noTrace));
    }

    private static Finding judge(WithdrawRequest request, Withdrawal found, String id) {
        // amounts may be recorded with or without the fee, and addresses with their tag
        return found.coin().equalsIgnoreCase(request.coin()) ? Finding.applied(found.orderId(), id) : Finding.unclear();
    }

    @Override
    public WithdrawalAck complete(WithdrawRequest request, Optional<WithdrawalAck> answer, List<Verdict> verdicts) {
        return answer.orElseGet(() -> WithdrawalAck.builder()
                .orderId(verdicts.get(0).finding().orderId())
                .clientOid(request.clientOid())
                .build());
    }
}

package dev.exchangekit.bitget.uta.wallet;

import dev.exchangekit.core.order.ClientOrderIds;
import dev.exchangekit.core.order.OrderAction;
import dev.exchangekit.core.order.OrderIntent;
import dev.exchangekit.core.spi.OrderWrite;
import dev.exchangekit.core.spi.Plan;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A withdrawal, found again among the records of its time by the client's id of it. */
final class WithdrawWrite implements OrderWrite<WithdrawRequest, WithdrawalAck> {
    /** How far the exchange's clock may be off from what is known of it. */
    static final Duration CLOCKS = Duration.ofMinutes(1);

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
        return WithdrawalSearch.since(since.minus(CLOCKS), request.clientOid().orElseThrow())
                .map(found ->
                        found.map(withdrawal -> judge(request, withdrawal)).orElseGet(Finding::noTrace));
    }

    /** What became of the coins afterwards is not asked: a withdrawal that failed was taken as well. */
    private static Finding judge(WithdrawRequest request, Withdrawal found) {
        return isOf(request, found)
                ? Finding.applied(found.orderId(), request.clientOid().orElseThrow())
                : Finding.unclear();
    }

    /** Whether a record's amount holds the fee is not documented. */
    private static boolean isOf(WithdrawRequest request, Withdrawal found) {
        BigDecimal difference = found.size().subtract(request.size()).abs();
        return found.coin().equalsIgnoreCase(request.coin())
                && (difference.signum() == 0 || difference.compareTo(found.fee().orElse(BigDecimal.ZERO)) == 0);
    }

    @Override
    public WithdrawalAck complete(WithdrawRequest request, Optional<WithdrawalAck> answer, List<Verdict> verdicts) {
        return WithdrawalAck.builder()
                .orderId(verdicts.get(0).finding().orderId())
                .clientOid(request.clientOid())
                .build();
    }
}

package dev.exchangekit.bybit.asset;

import dev.exchangekit.core.order.ClientOrderIds;
import dev.exchangekit.core.order.OrderAction;
import dev.exchangekit.core.order.OrderIntent;
import dev.exchangekit.core.spi.OrderWrite;
import dev.exchangekit.core.spi.Plan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A withdrawal. The exchange takes its request id only once, but no record tells it: two withdrawals of the same amount
 * to the same address look alike, so that a lost answer stays lost.
 */
final class WithdrawWrite implements OrderWrite<WithdrawRequest, WithdrawalAck> {
    @Override
    public WithdrawRequest identify(WithdrawRequest request, ClientOrderIds ids) {
        return request.requestId().isPresent()
                ? request
                : request.toBuilder()
                        .requestId(UUID.randomUUID().toString().replace("-", ""))
                        .build();
    }

    @Override
    public WithdrawRequest identify(WithdrawRequest request, ClientOrderIds ids, Instant now) {
        WithdrawRequest identified = identify(request, ids);
        return identified.timestamp().isPresent()
                ? identified
                : identified.toBuilder().timestamp(now).build();
    }

    @Override
    public List<OrderIntent.Builder> intents(WithdrawRequest request) {
        return OrderWrite.moneyIntent(OrderAction.WITHDRAW, request.coin(), request.requestId());
    }

    @Override
    public Plan<Finding> lookUp(WithdrawRequest request, int index, Instant since) {
        return Plan.of(Finding.untraceable());
    }

    @Override
    public WithdrawalAck complete(WithdrawRequest request, Optional<WithdrawalAck> answer, List<Verdict> verdicts) {
        return answer.orElseThrow();
    }
}

package dev.exchangekit.bitget.futurestrade;

import dev.exchangekit.core.order.ClientOrderIds;
import dev.exchangekit.core.order.OrderAction;
import dev.exchangekit.core.order.OrderIntent;
import dev.exchangekit.core.spi.OrderWrite;
import dev.exchangekit.core.spi.Plan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Closes positions by orders that carry no id of ours, so nothing can be asked when the answer is lost. */
record ClosingWrite() implements OrderWrite<ClosePositionsRequest, ClosedPositions> {
    @Override
    public ClosePositionsRequest identify(ClosePositionsRequest request, ClientOrderIds ids) {
        return request;
    }

    @Override
    public List<OrderIntent.Builder> intents(ClosePositionsRequest request) {
        OrderIntent.Builder intent = OrderIntent.builder();
        intent.action(OrderAction.PLACE)
                .symbol(request.symbol().orElseGet(request.productType()::wire))
                .reducesOnly(true);
        return List.of(intent);
    }

    @Override
    public Plan<Finding> lookUp(ClosePositionsRequest request, int index, Instant since) {
        return Plan.of(Finding.untraceable());
    }

    @Override
    public ClosedPositions complete(
            ClosePositionsRequest request, Optional<ClosedPositions> answer, List<Verdict> verdicts) {
        return answer.orElseThrow();
    }
}

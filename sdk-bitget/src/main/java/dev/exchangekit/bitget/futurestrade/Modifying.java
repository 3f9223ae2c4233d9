package dev.exchangekit.bitget.futurestrade;

import dev.exchangekit.core.order.ClientOrderIds;
import dev.exchangekit.core.order.OrderAction;
import dev.exchangekit.core.spi.AsAsked;
import dev.exchangekit.core.spi.FoundOrder;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.WriteKind;
import java.time.Instant;
import java.util.Optional;

/**
 * Changes of orders. A new size and price took effect when the order of the new id is found; the old one may be cancelled
 * a while before that. A new take profit or stop loss shows on the order itself.
 */
record Modifying() implements WriteKind<OrderScope, ModifyOrderRequest> {
    @Override
    public OrderAction action() {
        return OrderAction.AMEND;
    }

    @Override
    public ModifyOrderRequest identify(ModifyOrderRequest change, ClientOrderIds ids) {
        return change.newClientOid().isPresent() ? change : change.withNewClientOid(ids.next());
    }

    @Override
    public String symbol(OrderScope scope, ModifyOrderRequest change) {
        return scope.symbol();
    }

    @Override
    public Optional<String> orderId(ModifyOrderRequest change) {
        return change.orderId();
    }

    /** The id under which the order goes on. */
    @Override
    public Optional<String> clientOrderId(ModifyOrderRequest change) {
        return change.replaces() ? change.newClientOid() : change.clientOid();
    }

    @Override
    public Plan<Finding> lookUp(OrderScope scope, ModifyOrderRequest change, Instant since) {
        Plan<Optional<Order>> old = Orders.find(scope, change.orderId(), change.clientOid());
        if (!change.replaces()) {
            return old.map(found -> found.map(order -> Orders.seen(order).amended(hasExits(change, order), since))
                    .orElseGet(Finding::noTrace));
        }
        return Orders.find(scope, Optional.empty(), change.newClientOid())
                .then(made -> made.map(order -> Plan.of(Orders.seen(order).placed(since)))
                        .orElseGet(() -> old.map(
                                found -> found.map(Modifying::withoutSuccessor).orElseGet(Finding::noTrace))));
    }

    private static boolean hasExits(ModifyOrderRequest change, Order order) {
        return AsAsked.number(change.newTakeProfitPrice(), order.takeProfitPrice())
                && AsAsked.number(change.newStopLossPrice(), order.stopLossPrice());
    }

    private static Finding withoutSuccessor(Order order) {
        FoundOrder old = Orders.seen(order);
        return switch (old.state()) {
            case FILLED, REJECTED -> Finding.notApplied(old.orderId(), old.clientOrderId());
            case CANCELLED -> Finding.unclear();
            case OPEN -> Finding.noTrace();
        };
    }
}

package dev.exchangekit.core.spi;

import dev.exchangekit.core.order.ClientOrderIds;
import dev.exchangekit.core.order.OrderAction;
import java.util.Optional;

/** Placing, which gives an order its client order id and knows no other. Stateless. */
public interface NewOrderKind<S, T> extends WriteKind<S, T> {
    @Override
    default OrderAction action() {
        return OrderAction.PLACE;
    }

    @Override
    default T identify(T order, ClientOrderIds ids) {
        return clientOrderId(order).isPresent() ? order : withClientOrderId(order, ids.next());
    }

    /** The same order under this id. */
    T withClientOrderId(T order, String id);

    @Override
    default Optional<String> orderId(T order) {
        return Optional.empty();
    }
}

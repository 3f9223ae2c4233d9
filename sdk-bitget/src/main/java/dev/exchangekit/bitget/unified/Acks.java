package dev.exchangekit.bitget.unified;

import dev.exchangekit.core.model.NativeModel;
import dev.exchangekit.core.model.OrderAck;
import dev.exchangekit.core.model.OrderRequest;

/** Acknowledgements in unified words. */
final class Acks {
    private Acks() {}

    static OrderAck of(OrderRequest order, dev.exchangekit.bitget.OrderAck ack) {
        return OrderAck.builder()
                .symbol(order.symbol())
                .orderId(ack.orderId())
                .clientOrderId(ack.clientOid().or(order::clientOrderId))
                .nativeModel(NativeModel.of(ack))
                .build();
    }
}

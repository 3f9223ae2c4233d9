package dev.exchangekit.bitget.internal;

import dev.exchangekit.bitget.OrderAck;
import dev.exchangekit.core.spi.OrderWrite.Finding;

/** Acknowledgements of orders whose answer was lost. */
public final class OrderAcks {
    private OrderAcks() {}

    /** The acknowledgement of an order that was found. */
    public static OrderAck of(Finding found) {
        return OrderAck.builder()
                .orderId(found.givenOrderId())
                .clientOid(found.givenClientOrderId())
                .build();
    }
}

package dev.exchangekit.core.error;

import java.util.List;

/**
 * The exchange refused an order write, or it is proven that the write never took effect: there is no order from it and
 * there never will be.
 */
public final class OrderRejectedException extends ExchangeException {
    private static final long serialVersionUID = 1;

    public OrderRejectedException(Refusal refusal, CallInfo call, List<String> clientOrderIds) {
        super(refusal, call, clientOrderIds);
    }
}

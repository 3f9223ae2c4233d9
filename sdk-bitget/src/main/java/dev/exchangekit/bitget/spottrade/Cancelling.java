package dev.exchangekit.bitget.spottrade;

import dev.exchangekit.core.order.OrderAction;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.WriteKind;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** Cancels of single orders, which stand alone or in a batch. */
record Cancelling<T extends OrderTarget>(
        Function<T, Optional<String>> ownSymbol, Function<T, Optional<TpslType>> tpslType)
        implements WriteKind<String, T> {
    @Override
    public OrderAction action() {
        return OrderAction.CANCEL;
    }

    @Override
    public String symbol(String symbol, T order) {
        return ownSymbol.apply(order).orElse(symbol);
    }

    @Override
    public Optional<String> orderId(T order) {
        return order.orderId();
    }

    @Override
    public Optional<String> clientOrderId(T order) {
        return order.clientOid();
    }

    @Override
    public Plan<Finding> lookUp(String symbol, T order, Instant since) {
        return TradeChecks.isTpsl(tpslType.apply(order))
                ? OrderLookUp.cancelledTpsl(order.orderId().orElseThrow())
                : OrderLookUp.cancelled(order.orderId(), order.clientOid());
    }
}

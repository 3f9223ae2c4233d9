package dev.exchangekit.bitget.spottrade;

import dev.exchangekit.core.order.ClientOrderIds;
import dev.exchangekit.core.spi.NewOrderKind;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import dev.exchangekit.core.spi.Plan;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * New orders that stand alone. An ordinary one is found again by its client id; one that waits for its trigger price
 * has none, and nothing tells it from another.
 */
record Placing() implements NewOrderKind<String, PlaceOrderRequest> {
    /** How far the exchange's clock may be off from what is known of it. */
    private static final Duration CLOCKS = Duration.ofSeconds(1);

    @Override
    public PlaceOrderRequest identify(PlaceOrderRequest order, ClientOrderIds ids) {
        return TradeChecks.isTpsl(order.tpslType()) ? order : NewOrderKind.super.identify(order, ids);
    }

    @Override
    public PlaceOrderRequest withClientOrderId(PlaceOrderRequest order, String id) {
        return order.withClientOid(id);
    }

    @Override
    public PlaceOrderRequest identify(PlaceOrderRequest order, ClientOrderIds ids, Instant now) {
        PlaceOrderRequest named = identify(order, ids);
        boolean timed = order.receiveWindow().isEmpty() || order.requestTime().isPresent();
        return timed
                ? named
                : named.toBuilder()
                        .requestTime(Instant.ofEpochMilli(now.toEpochMilli()))
                        .build();
    }

    @Override
    public Optional<Instant> acceptableUntil(PlaceOrderRequest order) {
        return order.receiveWindow()
                .flatMap(window ->
                        order.requestTime().map(time -> time.plus(window).plus(CLOCKS)));
    }

    @Override
    public String symbol(String symbol, PlaceOrderRequest order) {
        return symbol;
    }

    @Override
    public Optional<String> clientOrderId(PlaceOrderRequest order) {
        return order.clientOid();
    }

    @Override
    public Plan<Finding> lookUp(String symbol, PlaceOrderRequest order, Instant since) {
        return order.clientOid()
                .map(id -> OrderLookUp.placed(id, since))
                .orElseGet(() -> Plan.of(Finding.untraceable()));
    }
}

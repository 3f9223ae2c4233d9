package dev.exchangekit.examples;

import dev.exchangekit.bybit.BybitClient;
import dev.exchangekit.bybit.BybitEnvironment;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.bybit.Side;
import dev.exchangekit.bybit.trade.OrderAck;
import dev.exchangekit.bybit.trade.OrderType;
import dev.exchangekit.bybit.trade.PlaceOrderRequest;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.doctor.Diagnosis;
import dev.exchangekit.core.doctor.Health;
import dev.exchangekit.core.error.OrderOutcomeUnknownException;
import dev.exchangekit.core.error.OrderRejectedException;
import java.math.BigDecimal;
import java.util.concurrent.CompletableFuture;

/** The Java of the README in the words of Bybit, compiled. What stands between the marks stands there word for word. */
final class ReadmeSnippets {
    private ReadmeSnippets() {}

    static void sync() {
        // snippet: sync
        try (BybitClient bybit = BybitClient.create(config -> config.environment(BybitEnvironment.TESTNET)
                .credentials(Credentials.fromEnvironment("BYBIT_TESTNET")))) {
            OrderAck ack = bybit.trade()
                    .placeOrder(PlaceOrderRequest.builder()
                            .category(Category.LINEAR)
                            .symbol("BTCUSDT")
                            .side(Side.BUY)
                            .orderType(OrderType.LIMIT)
                            .quantity(new BigDecimal("0.01"))
                            .price(new BigDecimal("60000"))
                            .build());
            System.out.println("accepted as " + ack.orderId());
        }
        // end
    }

    /** The README ends where an application would go on with the future. */
    @SuppressWarnings("FutureReturnValueIgnored")
    static void async(BybitClient bybit, PlaceOrderRequest order) {
        // snippet: async
        CompletableFuture<OrderAck> ack = bybit.async().trade().placeOrder(order);
        ack.thenAccept(accepted -> System.out.println("accepted as " + accepted.orderId()));
        // end
    }

    static void outcome(BybitClient bybit, PlaceOrderRequest order) {
        // snippet: outcome
        try {
            bybit.trade().placeOrder(order);
        } catch (OrderRejectedException e) {
            System.out.println("there is no such order: " + e.kind());
        } catch (OrderOutcomeUnknownException e) {
            System.out.println("look for " + e.clientOrderIds() + " before anything else");
        }
        // end
    }

    static void doctor(BybitClient bybit) {
        // snippet: doctor
        Diagnosis diagnosis = bybit.doctor();
        if (!diagnosis.isHealthy()) {
            System.out.println(diagnosis.text());
        }
        // end
    }

    static void health(BybitClient bybit) {
        // snippet: health
        Health health = bybit.healthCheck();
        System.out.println(health.state() + " " + health.latency());
        // end
    }
}

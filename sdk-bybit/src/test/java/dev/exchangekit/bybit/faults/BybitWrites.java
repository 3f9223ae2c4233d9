package dev.exchangekit.bybit.faults;

import dev.exchangekit.bybit.BybitClient;
import dev.exchangekit.bybit.BybitEnvironment;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.bybit.Side;
import dev.exchangekit.bybit.sim.BybitSimulator;
import dev.exchangekit.bybit.trade.AmendOrderRequest;
import dev.exchangekit.bybit.trade.BatchItem;
import dev.exchangekit.bybit.trade.BatchResult;
import dev.exchangekit.bybit.trade.CancelOrderRequest;
import dev.exchangekit.bybit.trade.NewOrder;
import dev.exchangekit.bybit.trade.OrderAck;
import dev.exchangekit.bybit.trade.OrderType;
import dev.exchangekit.bybit.trade.PlaceOrderRequest;
import dev.exchangekit.bybit.trade.PlaceOrdersRequest;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.contract.faults.PreparedWrite;
import dev.exchangekit.core.contract.faults.Write;
import dev.exchangekit.core.order.ClientOrderIds;
import dev.exchangekit.core.sim.SimOrder;
import dev.exchangekit.core.sim.SimOrderRef;
import dev.exchangekit.core.sim.SimOrderStatus;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Makes order writes ready: limit orders that rest below the market. */
final class BybitWrites {
    static final String SYMBOL = "BTCUSDT";

    private static final BigDecimal QUANTITY = new BigDecimal("0.01");
    private static final BigDecimal SMALL_QUANTITY = new BigDecimal("0.001");
    private static final BigDecimal PRICE = new BigDecimal("61500");
    private static final BigDecimal OTHER_PRICE = new BigDecimal("61600");

    /** So that what was there before is older than what is sent. */
    private static final Duration A_WHILE = Duration.ofSeconds(5);

    private static final ClientOrderIds IDS = ClientOrderIds.random();

    private BybitWrites() {}

    static String bucket(Write kind) {
        return switch (kind) {
            case PLACE -> "trade.placeOrder.futures";
            case PLACE_BATCH -> "trade.placeOrders.futures";
            case AMEND -> "trade.amendOrder.futures";
            case CANCEL -> "trade.cancelOrder.futures";
        };
    }

    static PlaceOrderRequest order(String id) {
        return PlaceOrderRequest.builder()
                .category(Category.LINEAR)
                .symbol(SYMBOL)
                .side(Side.BUY)
                .orderType(OrderType.LIMIT)
                .quantity(QUANTITY)
                .price(PRICE)
                .orderLinkId(id)
                .build();
    }

    /** Some order of a product line. */
    static PlaceOrderRequest order(Category category) {
        return PlaceOrderRequest.builder()
                .category(category)
                .symbol(SYMBOL)
                .side(Side.BUY)
                .orderType(OrderType.LIMIT)
                .quantity(SMALL_QUANTITY)
                .price(PRICE)
                .build();
    }

    /** So many of them at once. */
    static PlaceOrdersRequest batch(Category category, int orders) {
        NewOrder order = NewOrder.builder()
                .symbol(SYMBOL)
                .side(Side.BUY)
                .orderType(OrderType.LIMIT)
                .quantity(SMALL_QUANTITY)
                .price(PRICE)
                .build();
        return PlaceOrdersRequest.builder()
                .category(category)
                .addAllOrders(Collections.nCopies(orders, order))
                .build();
    }

    static PreparedWrite place(BybitWorld world) {
        String id = IDS.next();
        PlaceOrderRequest request = order(id);
        return new Prepared(
                world,
                Write.PLACE,
                "/v5/order/create",
                List.of(id),
                () -> world.client().trade().placeOrder(request),
                () -> world.client().async().trade().placeOrder(request),
                BybitWrites::single,
                order -> true);
    }

    static PreparedWrite placeBatch(BybitWorld world) {
        List<String> ids = List.of(IDS.next(), IDS.next());
        PlaceOrdersRequest request = PlaceOrdersRequest.builder()
                .category(Category.LINEAR)
                .orders(ids.stream().map(BybitWrites::batched).toList())
                .build();
        return new Prepared(
                world,
                Write.PLACE_BATCH,
                "/v5/order/create-batch",
                ids,
                () -> world.client().trade().placeOrders(request),
                () -> world.client().async().trade().placeOrders(request),
                answer -> ((BatchResult) answer)
                        .items().stream().map(BatchItem::accepted).toList(),
                order -> true);
    }

    private static NewOrder batched(String id) {
        return NewOrder.builder()
                .symbol(SYMBOL)
                .side(Side.BUY)
                .orderType(OrderType.LIMIT)
                .quantity(QUANTITY)
                .price(PRICE)
                .orderLinkId(id)
                .build();
    }

    static PreparedWrite amend(BybitWorld world) {
        String id = openOrder(world);
        AmendOrderRequest request = AmendOrderRequest.builder()
                .category(Category.LINEAR)
                .symbol(SYMBOL)
                .orderLinkId(id)
                .price(OTHER_PRICE)
                .build();
        return new Prepared(
                world,
                Write.AMEND,
                "/v5/order/amend",
                List.of(id),
                () -> world.client().trade().amendOrder(request),
                () -> world.client().async().trade().amendOrder(request),
                BybitWrites::single,
                order -> order.price() != null && OTHER_PRICE.compareTo(order.price()) == 0);
    }

    static PreparedWrite cancel(BybitWorld world) {
        String id = openOrder(world);
        CancelOrderRequest request = CancelOrderRequest.builder()
                .category(Category.LINEAR)
                .symbol(SYMBOL)
                .orderLinkId(id)
                .build();
        return new Prepared(
                world,
                Write.CANCEL,
                "/v5/order/cancel",
                List.of(id),
                () -> world.client().trade().cancelOrder(request),
                () -> world.client().async().trade().cancelOrder(request),
                BybitWrites::single,
                order -> order.status() == SimOrderStatus.CANCELLED);
    }

    /** An order that another client of the account has opened a while ago. */
    private static String openOrder(BybitWorld world) {
        String id = IDS.next();
        try (BybitClient other = BybitClient.create(config -> config.environment(
                        BybitEnvironment.custom(world.bybit().uri()))
                .credentials(
                        Credentials.of(world.bybit().apiKey(), world.bybit().secret()))
                .timeSource(world.time())
                .clockSync(false))) {
            other.trade().placeOrder(order(id));
        }
        world.time().advance(A_WHILE);
        return id;
    }

    private static List<Boolean> single(Object answer) {
        return List.of(!((OrderAck) answer).orderId().isEmpty());
    }

    private record Prepared(
            BybitWorld world,
            Write kind,
            String path,
            List<String> ids,
            Supplier<Object> calling,
            Supplier<CompletableFuture<?>> starting,
            Function<Object, List<Boolean>> reading,
            Predicate<SimOrder> inEffect)
            implements PreparedWrite {
        @Override
        public Object call() {
            return calling.get();
        }

        @Override
        public CompletableFuture<?> start() {
            return starting.get();
        }

        @Override
        public List<Boolean> accepted(Object answer) {
            return reading.apply(answer);
        }

        @Override
        public int timesInEffect(String id) {
            boolean found = bybit().account()
                    .order(SimOrderRef.clientId(id))
                    .filter(inEffect)
                    .isPresent();
            return found ? orders(id) : 0;
        }

        @Override
        public int orders(String id) {
            return bybit().orders(id);
        }

        @Override
        public int requests() {
            return (int) bybit().requests(path).stream()
                    .filter(request -> request.body().contains(ids.get(0)))
                    .count();
        }

        private BybitSimulator bybit() {
            return world.bybit();
        }
    }
}

package dev.exchangekit.bybit.faults;

import dev.exchangekit.bybit.BybitClient;
import dev.exchangekit.bybit.BybitEnvironment;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.bybit.Side;
import dev.exchangekit.bybit.trade.AmendOrderRequest;
import dev.exchangekit.bybit.trade.BatchItem;
import dev.exchangekit.bybit.trade.CancelOrderRequest;
import dev.exchangekit.bybit.trade.NewOrder;
import dev.exchangekit.bybit.trade.OrderAck;
import dev.exchangekit.bybit.trade.OrderType;
import dev.exchangekit.bybit.trade.PlaceOrderRequest;
import dev.exchangekit.bybit.trade.PlaceOrdersRequest;
import dev.exchangekit.bybit.trade.TradeEndpoints;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.contract.faults.EndpointCall;
import dev.exchangekit.core.contract.faults.PreparedWrite;
import dev.exchangekit.core.contract.faults.Write;
import dev.exchangekit.core.order.ClientOrderIds;
import dev.exchangekit.core.sim.SimOrderStatus;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.List;

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
        return world.write(
                Write.PLACE,
                new EndpointCall<>(TradeEndpoints.PLACE_ORDER, request),
                List.of(id),
                BybitWrites::single,
                order -> true);
    }

    static PreparedWrite placeBatch(BybitWorld world) {
        List<String> ids = List.of(IDS.next(), IDS.next());
        PlaceOrdersRequest request = PlaceOrdersRequest.builder()
                .category(Category.LINEAR)
                .orders(ids.stream().map(BybitWrites::batched).toList())
                .build();
        return world.write(
                Write.PLACE_BATCH,
                new EndpointCall<>(TradeEndpoints.PLACE_ORDERS, request),
                ids,
                answer -> answer.items().stream().map(BatchItem::accepted).toList(),
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
        return world.write(
                Write.AMEND,
                new EndpointCall<>(TradeEndpoints.AMEND_ORDER, request),
                List.of(id),
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
        return world.write(
                Write.CANCEL,
                new EndpointCall<>(TradeEndpoints.CANCEL_ORDER, request),
                List.of(id),
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

    private static List<Boolean> single(OrderAck answer) {
        return List.of(!answer.orderId().isEmpty());
    }
}

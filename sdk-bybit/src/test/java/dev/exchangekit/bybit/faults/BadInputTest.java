package dev.exchangekit.bybit.faults;

import dev.exchangekit.bybit.BybitConfig;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.bybit.Interval;
import dev.exchangekit.bybit.Side;
import dev.exchangekit.bybit.market.KlinesRequest;
import dev.exchangekit.bybit.market.OrderBookRequest;
import dev.exchangekit.bybit.position.SetLeverageRequest;
import dev.exchangekit.bybit.trade.AmendOrderRequest;
import dev.exchangekit.bybit.trade.CancelOrderRequest;
import dev.exchangekit.bybit.trade.OpenOrdersRequest;
import dev.exchangekit.bybit.trade.OrderType;
import dev.exchangekit.bybit.trade.PlaceOrderRequest;
import dev.exchangekit.core.contract.faults.BadInputContract;
import dev.exchangekit.core.contract.faults.Malformed;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

class BadInputTest extends BadInputContract<SimulatedBybit> {
    @Override
    protected SimulatedBybit open() {
        return new SimulatedBybit();
    }

    private static PlaceOrderRequest.Builder order() {
        PlaceOrderRequest.Builder order = PlaceOrderRequest.builder();
        order.category(Category.LINEAR)
                .symbol("BTCUSDT")
                .side(Side.BUY)
                .orderType(OrderType.LIMIT)
                .quantity(new BigDecimal("0.01"))
                .price(new BigDecimal("61500"));
        return order;
    }

    @Override
    protected List<Malformed> malformed() {
        return List.of(
                new Malformed(
                        "missing quantity",
                        "quantity",
                        "absent",
                        () -> PlaceOrderRequest.builder()
                                .category(Category.LINEAR)
                                .symbol("BTCUSDT")
                                .side(Side.BUY)
                                .orderType(OrderType.MARKET)
                                .build()),
                new Malformed(
                        "missing symbol of a cancel",
                        "symbol",
                        "absent",
                        () -> CancelOrderRequest.builder()
                                .category(Category.LINEAR)
                                .orderId("1")
                                .build()),
                new Malformed(
                        "negative quantity",
                        "quantity",
                        "-1",
                        () -> order().quantity(BigDecimal.ONE.negate()).build()),
                new Malformed(
                        "zero quantity",
                        "quantity",
                        "0",
                        () -> order().quantity(BigDecimal.ZERO).build()),
                new Malformed(
                        "negative price",
                        "price",
                        "-0.5",
                        () -> order().price(new BigDecimal("-0.5")).build()),
                new Malformed(
                        "limit order without price",
                        "price",
                        "absent",
                        () -> PlaceOrderRequest.builder()
                                .category(Category.LINEAR)
                                .symbol("BTCUSDT")
                                .side(Side.BUY)
                                .orderType(OrderType.LIMIT)
                                .quantity(BigDecimal.ONE)
                                .build()),
                new Malformed(
                        "symbol in another spelling",
                        "symbol",
                        "\"btc/usdt\"",
                        () -> order().symbol("btc/usdt").build()),
                new Malformed(
                        "blank symbol",
                        "symbol",
                        "\" \"",
                        () -> OrderBookRequest.builder()
                                .category(Category.LINEAR)
                                .symbol(" ")
                                .build()),
                new Malformed(
                        "too long client id",
                        "orderLinkId",
                        '"' + "x".repeat(37) + '"',
                        () -> order().orderLinkId("x".repeat(37)).build()),
                new Malformed(
                        "client id of other letters",
                        "orderLinkId",
                        "\"mine#1\"",
                        () -> order().orderLinkId("mine#1").build()),
                new Malformed(
                        "empty client id",
                        "orderLinkId",
                        "\"\"",
                        () -> order().orderLinkId("").build()),
                new Malformed(
                        "amend of nothing",
                        "price",
                        "absent",
                        () -> AmendOrderRequest.builder()
                                .category(Category.LINEAR)
                                .symbol("BTCUSDT")
                                .orderId("1")
                                .build()),
                new Malformed(
                        "cancel of no order",
                        "orderId",
                        "absent",
                        () -> CancelOrderRequest.builder()
                                .category(Category.LINEAR)
                                .symbol("BTCUSDT")
                                .build()),
                new Malformed("empty batch", "orders", "of size 0", () -> BybitWrites.batch(Category.LINEAR, 0)),
                new Malformed(
                        "batch beyond the documentation",
                        "orders",
                        "of size 21",
                        () -> BybitWrites.batch(Category.LINEAR, 21)),
                new Malformed(
                        "candle limit too high",
                        "limit",
                        "1001",
                        () -> KlinesRequest.builder()
                                .category(Category.LINEAR)
                                .symbol("BTCUSDT")
                                .interval(Interval.MINUTES_1)
                                .limit(1001)
                                .build()),
                new Malformed(
                        "order limit too low",
                        "limit",
                        "0",
                        () -> OpenOrdersRequest.builder()
                                .category(Category.LINEAR)
                                .symbol("BTCUSDT")
                                .limit(0)
                                .build()),
                new Malformed(
                        "no leverage",
                        "buyLeverage",
                        "0",
                        () -> SetLeverageRequest.builder()
                                .category(Category.LINEAR)
                                .symbol("BTCUSDT")
                                .buyLeverage(BigDecimal.ZERO)
                                .sellLeverage(BigDecimal.ONE)
                                .build()),
                new Malformed(
                        "recvWindow too long",
                        "recvWindow",
                        "PT2M",
                        () -> BybitConfig.builder()
                                .recvWindow(Duration.ofMinutes(2))
                                .build()));
    }
}

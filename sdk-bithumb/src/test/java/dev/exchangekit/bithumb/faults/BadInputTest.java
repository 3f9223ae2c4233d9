package dev.exchangekit.bithumb.faults;

import dev.exchangekit.bithumb.BithumbConfig;
import dev.exchangekit.bithumb.BithumbRates;
import dev.exchangekit.bithumb.OrderType;
import dev.exchangekit.bithumb.Side;
import dev.exchangekit.bithumb.deposit.CoinDepositsRequest;
import dev.exchangekit.bithumb.market.TickersRequest;
import dev.exchangekit.bithumb.market.TradesRequest;
import dev.exchangekit.bithumb.order.CancelOrderRequest;
import dev.exchangekit.bithumb.order.OrderHistoryRequest;
import dev.exchangekit.bithumb.order.PlaceOrderRequest;
import dev.exchangekit.bithumb.order.PlaceOrdersRequest;
import dev.exchangekit.bithumb.twap.StartTwapRequest;
import dev.exchangekit.bithumb.withdrawal.WithdrawCoinRequest;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.contract.faults.BadInputContract;
import dev.exchangekit.core.contract.faults.Malformed;
import dev.exchangekit.core.testing.TestSecrets;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

class BadInputTest extends BadInputContract<SimulatedBithumb> {
    @Override
    protected SimulatedBithumb open() {
        return new SimulatedBithumb();
    }

    private static PlaceOrderRequest.Builder order() {
        return OrderCalls.order();
    }

    private static WithdrawCoinRequest.Builder withdrawal() {
        WithdrawCoinRequest.Builder withdrawal = WithdrawCoinRequest.builder();
        withdrawal.currency("XRP").netType("XRP").amount(BigDecimal.ONE).address("r9cZA1mLK5R5Am25ArfXFmqgNwjZgnfk59");
        return withdrawal;
    }

    private static StartTwapRequest.Builder twap() {
        StartTwapRequest.Builder twap = StartTwapRequest.builder();
        twap.market("KRW-BTC")
                .side(Side.BID)
                .price(new BigDecimal("600000"))
                .duration(Duration.ofMinutes(10))
                .frequency(Duration.ofSeconds(20));
        return twap;
    }

    @Override
    protected List<Malformed> malformed() {
        return List.of(
                new Malformed(
                        "order of nothing",
                        "volume",
                        "0",
                        () -> order().volume(BigDecimal.ZERO).build()),
                new Malformed(
                        "negative price",
                        "price",
                        "-0.5",
                        () -> order().price(new BigDecimal("-0.5")).build()),
                new Malformed(
                        "limit order without price",
                        "price",
                        "absent",
                        () -> order().price(Optional.empty()).build()),
                new Malformed(
                        "purchase at the market by quantity",
                        "volume",
                        "0.001",
                        () -> order().type(OrderType.PRICE).build()),
                new Malformed(
                        "purchase as a sale at the market",
                        "side",
                        "bid",
                        () -> order().type(OrderType.MARKET).build()),
                new Malformed(
                        "order at the best price that would rest",
                        "timeInForce",
                        "absent",
                        () -> order().type(OrderType.BEST)
                                .volume(Optional.empty())
                                .build()),
                new Malformed(
                        "market in another spelling",
                        "market",
                        "\"krw-btc\"",
                        () -> order().market("krw-btc").build()),
                new Malformed(
                        "too long id of an order",
                        "clientOrderId",
                        '"' + "x".repeat(37) + '"',
                        () -> order().clientOrderId("x".repeat(37)).build()),
                new Malformed(
                        "id of characters that are not allowed",
                        "clientOrderId",
                        "\"a.b\"",
                        () -> order().clientOrderId("a.b").build()),
                new Malformed(
                        "two orders of one id",
                        "clientOrderId",
                        "twin",
                        () -> PlaceOrdersRequest.builder()
                                .addOrders(order().clientOrderId("twin").build())
                                .addOrders(order().clientOrderId("twin").build())
                                .build()),
                new Malformed(
                        "cancel of no order",
                        "orderId",
                        "absent",
                        () -> CancelOrderRequest.builder().build()),
                new Malformed(
                        "end before start",
                        "endTime",
                        "1970-01-01T00:00:00Z",
                        () -> OrderHistoryRequest.builder()
                                .startTime(Instant.EPOCH.plusSeconds(1))
                                .endTime(Instant.EPOCH)
                                .build()),
                new Malformed(
                        "too long a page",
                        "limit",
                        "101",
                        () -> CoinDepositsRequest.builder().limit(101).build()),
                new Malformed(
                        "tickers of no market",
                        "markets",
                        "of size 0",
                        () -> TickersRequest.builder().build()),
                new Malformed(
                        "trades of today",
                        "daysAgo",
                        "0",
                        () -> TradesRequest.builder()
                                .market("KRW-BTC")
                                .daysAgo(0)
                                .build()),
                new Malformed(
                        "withdrawal of nothing",
                        "amount",
                        "0",
                        () -> withdrawal().amount(BigDecimal.ZERO).build()),
                new Malformed(
                        "withdrawal over no network",
                        "netType",
                        "\" \"",
                        () -> withdrawal().netType(" ").build()),
                new Malformed(
                        "TWAP order at a frequency of its own",
                        "frequency",
                        "PT25S",
                        () -> twap().frequency(Duration.ofSeconds(25)).build()),
                new Malformed(
                        "TWAP order outside of KRW markets",
                        "market",
                        "\"BTC-ETH\"",
                        () -> twap().market("BTC-ETH").build()),
                new Malformed(
                        "more calls than Bithumb documents",
                        "privatePerSecond",
                        "141",
                        () -> BithumbRates.builder().privatePerSecond(141).build()),
                new Malformed(
                        "key that is cut off",
                        "key",
                        "hidden",
                        () -> config(Credentials.of(TestSecrets.KEY.substring(0, 15), TestSecrets.SECRET))),
                new Malformed(
                        "key that signs with RSA",
                        "credentials",
                        "hidden",
                        () -> config(TestSecrets.rsaCredentials())));
    }

    private static void config(Credentials credentials) {
        var unused = BithumbConfig.builder().credentials(credentials).build();
    }
}

package dev.exchangekit.bitget.faults;

import dev.exchangekit.bitget.AccountType;
import dev.exchangekit.bitget.BitgetConfig;
import dev.exchangekit.bitget.MarginMode;
import dev.exchangekit.bitget.OrderType;
import dev.exchangekit.bitget.ProductType;
import dev.exchangekit.bitget.RecipientType;
import dev.exchangekit.bitget.Route;
import dev.exchangekit.bitget.Side;
import dev.exchangekit.bitget.futures.SetLeverageRequest;
import dev.exchangekit.bitget.futurestrade.CancelOrderRequest;
import dev.exchangekit.bitget.futurestrade.PlaceOrderRequest;
import dev.exchangekit.bitget.spot.OrderBookRequest;
import dev.exchangekit.bitget.wallet.DepositsRequest;
import dev.exchangekit.bitget.wallet.TransferRequest;
import dev.exchangekit.bitget.wallet.WithdrawRequest;
import dev.exchangekit.core.contract.faults.BadInputContract;
import dev.exchangekit.core.contract.faults.Malformed;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

class ClassicBadInputTest extends BadInputContract<AnsweringBitget> {
    @Override
    protected AnsweringBitget open() {
        return AnsweringBitget.classic();
    }

    static PlaceOrderRequest.Builder order() {
        PlaceOrderRequest.Builder order = PlaceOrderRequest.builder();
        order.symbol("BTCUSDT")
                .productType(ProductType.USDT_FUTURES)
                .marginMode(MarginMode.CROSSED)
                .marginCoin("USDT")
                .side(Side.BUY)
                .orderType(OrderType.LIMIT)
                .size(new BigDecimal("0.01"))
                .price(new BigDecimal("61500"));
        return order;
    }

    private static CancelOrderRequest cancelOfNothing() {
        return CancelOrderRequest.builder()
                .symbol("BTCUSDT")
                .productType(ProductType.USDT_FUTURES)
                .build();
    }

    private static TransferRequest.Builder transfer() {
        TransferRequest.Builder transfer = TransferRequest.builder();
        transfer.coin("USDT").amount(BigDecimal.ONE).fromType(AccountType.SPOT).toType(AccountType.USDT_FUTURES);
        return transfer;
    }

    private static WithdrawRequest.Builder withdrawal() {
        WithdrawRequest.Builder withdrawal = WithdrawRequest.builder();
        withdrawal
                .coin("USDT")
                .address("0x51cc0d")
                .transferType(Route.INTERNAL_TRANSFER)
                .size(BigDecimal.ONE);
        return withdrawal;
    }

    @Override
    protected List<Malformed> malformed() {
        return List.of(
                new Malformed(
                        "order of nothing",
                        "size",
                        "0",
                        () -> order().size(BigDecimal.ZERO).build()),
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
                        "order in another spelling",
                        "symbol",
                        "\"btcusdt\"",
                        () -> order().symbol("btcusdt").build()),
                new Malformed(
                        "too long id of an order",
                        "clientOid",
                        '"' + "x".repeat(51) + '"',
                        () -> order().clientOid("x".repeat(51)).build()),
                new Malformed("cancel of no order", "orderId", "absent", ClassicBadInputTest::cancelOfNothing),
                new Malformed(
                        "missing amount",
                        "amount",
                        "absent",
                        () -> TransferRequest.builder()
                                .coin("USDT")
                                .fromType(AccountType.SPOT)
                                .toType(AccountType.USDT_FUTURES)
                                .build()),
                new Malformed(
                        "no amount",
                        "amount",
                        "0",
                        () -> transfer().amount(BigDecimal.ZERO).build()),
                new Malformed(
                        "negative amount",
                        "amount",
                        "-1",
                        () -> transfer().amount(BigDecimal.ONE.negate()).build()),
                new Malformed(
                        "blank coin",
                        "coin",
                        "\" \"",
                        () -> transfer().coin(" ").build()),
                new Malformed(
                        "too long id",
                        "clientOid",
                        '"' + "x".repeat(65) + '"',
                        () -> transfer().clientOid("x".repeat(65)).build()),
                new Malformed(
                        "empty id",
                        "clientOid",
                        "\"\"",
                        () -> transfer().clientOid("").build()),
                new Malformed(
                        "isolated margin of no pair",
                        "symbol",
                        "absent",
                        () -> transfer().toType(AccountType.ISOLATED_MARGIN).build()),
                new Malformed(
                        "withdrawal over no chain",
                        "chain",
                        "absent",
                        () -> withdrawal().transferType(Route.ON_CHAIN).build()),
                new Malformed(
                        "withdrawal to a phone without country",
                        "areaCode",
                        "absent",
                        () -> withdrawal().innerToType(RecipientType.MOBILE).build()),
                new Malformed(
                        "withdrawal of nothing",
                        "size",
                        "0",
                        () -> withdrawal().size(BigDecimal.ZERO).build()),
                new Malformed(
                        "symbol in another spelling",
                        "symbol",
                        "\"btc/usdt\"",
                        () -> OrderBookRequest.builder().symbol("btc/usdt").build()),
                new Malformed(
                        "too deep a book",
                        "limit",
                        "151",
                        () -> OrderBookRequest.builder()
                                .symbol("BTCUSDT")
                                .limit(151)
                                .build()),
                new Malformed(
                        "end before start",
                        "endTime",
                        "1970-01-01T00:00:00Z",
                        () -> DepositsRequest.builder()
                                .startTime(Instant.EPOCH.plusSeconds(1))
                                .endTime(Instant.EPOCH)
                                .build()),
                new Malformed(
                        "no leverage",
                        "leverage",
                        "0",
                        () -> SetLeverageRequest.builder()
                                .symbol("BTCUSDT")
                                .productType(ProductType.USDT_FUTURES)
                                .marginCoin("USDT")
                                .leverage(BigDecimal.ZERO)
                                .build()),
                new Malformed(
                        "locale of two lines",
                        "locale",
                        "\"en\nx\"",
                        () -> BitgetConfig.builder().locale("en\nx").build()),
                new Malformed(
                        "no pause after a refusal",
                        "pauseAfterRefusal",
                        "PT0S",
                        () -> BitgetConfig.builder()
                                .pauseAfterRefusal(Duration.ZERO)
                                .build()));
    }
}

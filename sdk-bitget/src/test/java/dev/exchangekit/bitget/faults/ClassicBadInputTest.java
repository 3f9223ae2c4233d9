package dev.exchangekit.bitget.faults;

import dev.exchangekit.bitget.AccountType;
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
import dev.exchangekit.core.contract.faults.Malformed;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

class ClassicBadInputTest extends BitgetBadInput {
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
    String sizeOfOrders() {
        return "size";
    }

    @Override
    Object order(BigDecimal size, Optional<BigDecimal> price) {
        return order().size(size).price(price).build();
    }

    @Override
    Object transfer(BigDecimal amount, String clientOid) {
        return transfer().amount(amount).clientOid(clientOid).build();
    }

    @Override
    Object withdrawal(Route route, Optional<RecipientType> recipient) {
        return withdrawal().transferType(route).innerToType(recipient).build();
    }

    @Override
    Object deposits(Instant start, Instant end) {
        return DepositsRequest.builder().startTime(start).endTime(end).build();
    }

    @Override
    Object leverage(BigDecimal leverage) {
        return SetLeverageRequest.builder()
                .symbol("BTCUSDT")
                .productType(ProductType.USDT_FUTURES)
                .marginCoin("USDT")
                .leverage(leverage)
                .build();
    }

    @Override
    List<Malformed> own() {
        return List.of(
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
                        "blank coin",
                        "coin",
                        "\" \"",
                        () -> transfer().coin(" ").build()),
                new Malformed(
                        "isolated margin of no pair",
                        "symbol",
                        "absent",
                        () -> transfer().toType(AccountType.ISOLATED_MARGIN).build()),
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
                                .build()));
    }
}

package dev.exchangekit.bitget.faults;

import dev.exchangekit.bitget.AccountType;
import dev.exchangekit.bitget.Category;
import dev.exchangekit.bitget.OrderType;
import dev.exchangekit.bitget.RecipientType;
import dev.exchangekit.bitget.Route;
import dev.exchangekit.bitget.Side;
import dev.exchangekit.bitget.uta.account.SetLeverageRequest;
import dev.exchangekit.bitget.uta.market.CurrentFundingRatesRequest;
import dev.exchangekit.bitget.uta.market.FundingRatesRequest;
import dev.exchangekit.bitget.uta.market.OrderBookRequest;
import dev.exchangekit.bitget.uta.trade.CancelOrderRequest;
import dev.exchangekit.bitget.uta.trade.PlaceOrderRequest;
import dev.exchangekit.bitget.uta.wallet.DepositsRequest;
import dev.exchangekit.bitget.uta.wallet.TransferRequest;
import dev.exchangekit.bitget.uta.wallet.WithdrawRequest;
import dev.exchangekit.core.contract.faults.BadInputContract;
import dev.exchangekit.core.contract.faults.Malformed;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

class UnifiedBadInputTest extends BadInputContract<AnsweringBitget> {
    @Override
    protected AnsweringBitget open() {
        return AnsweringBitget.unified();
    }

    static PlaceOrderRequest.Builder order() {
        PlaceOrderRequest.Builder order = PlaceOrderRequest.builder();
        order.category(Category.USDT_FUTURES)
                .symbol("BTCUSDT")
                .side(Side.BUY)
                .orderType(OrderType.LIMIT)
                .quantity(new BigDecimal("0.01"))
                .price(new BigDecimal("61500"));
        return order;
    }

    private static TransferRequest.Builder transfer() {
        TransferRequest.Builder transfer = TransferRequest.builder();
        transfer.coin("USDT").amount(BigDecimal.ONE).fromType(AccountType.UTA).toType(AccountType.SPOT);
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
                        () -> order().price(Optional.empty()).build()),
                new Malformed(
                        "id of other letters",
                        "clientOid",
                        "\"mine#1\"",
                        () -> order().clientOid("mine#1").build()),
                new Malformed(
                        "cancel of no order",
                        "orderId",
                        "absent",
                        () -> CancelOrderRequest.builder().build()),
                new Malformed(
                        "missing coin",
                        "coin",
                        "absent",
                        () -> TransferRequest.builder()
                                .amount(BigDecimal.ONE)
                                .fromType(AccountType.UTA)
                                .toType(AccountType.SPOT)
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
                        "too long id",
                        "clientOid",
                        '"' + "x".repeat(65) + '"',
                        () -> transfer().clientOid("x".repeat(65)).build()),
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
                        "symbol in another spelling",
                        "symbol",
                        "\"btcusdt\"",
                        () -> OrderBookRequest.builder()
                                .category(Category.SPOT)
                                .symbol("btcusdt")
                                .build()),
                new Malformed(
                        "book without levels",
                        "limit",
                        "0",
                        () -> OrderBookRequest.builder()
                                .category(Category.SPOT)
                                .symbol("BTCUSDT")
                                .limit(0)
                                .build()),
                new Malformed(
                        "funding rates of nothing",
                        "category",
                        "absent",
                        () -> CurrentFundingRatesRequest.builder().build()),
                new Malformed(
                        "page beyond the last",
                        "cursor",
                        "\"101\"",
                        () -> FundingRatesRequest.builder()
                                .category(Category.USDT_FUTURES)
                                .symbol("BTCUSDT")
                                .cursor("101")
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
                                .category(Category.USDT_FUTURES)
                                .symbol("BTCUSDT")
                                .leverage(BigDecimal.ZERO)
                                .build()),
                new Malformed(
                        "leverage of nothing",
                        "symbol",
                        "absent",
                        () -> SetLeverageRequest.builder()
                                .category(Category.USDT_FUTURES)
                                .leverage(BigDecimal.ONE)
                                .build()));
    }
}

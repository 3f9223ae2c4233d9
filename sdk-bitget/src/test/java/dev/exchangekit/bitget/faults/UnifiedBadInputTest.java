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
import dev.exchangekit.core.contract.faults.Malformed;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

class UnifiedBadInputTest extends BitgetBadInput {
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

    @Override
    String sizeOfOrders() {
        return "quantity";
    }

    @Override
    Object order(BigDecimal size, Optional<BigDecimal> price) {
        return order().quantity(size).price(price).build();
    }

    @Override
    Object transfer(BigDecimal amount, String clientOid) {
        return TransferRequest.builder()
                .coin("USDT")
                .amount(amount)
                .fromType(AccountType.UTA)
                .toType(AccountType.SPOT)
                .clientOid(clientOid)
                .build();
    }

    @Override
    Object withdrawal(Route route, Optional<RecipientType> recipient) {
        return WithdrawRequest.builder()
                .coin("USDT")
                .address("0x51cc0d")
                .transferType(route)
                .innerToType(recipient)
                .size(BigDecimal.ONE)
                .build();
    }

    @Override
    Object deposits(Instant start, Instant end) {
        return DepositsRequest.builder().startTime(start).endTime(end).build();
    }

    @Override
    Object leverage(BigDecimal leverage) {
        return SetLeverageRequest.builder()
                .category(Category.USDT_FUTURES)
                .symbol("BTCUSDT")
                .leverage(leverage)
                .build();
    }

    @Override
    List<Malformed> own() {
        return List.of(
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
                        "leverage of nothing",
                        "symbol",
                        "absent",
                        () -> SetLeverageRequest.builder()
                                .category(Category.USDT_FUTURES)
                                .leverage(BigDecimal.ONE)
                                .build()));
    }
}

package dev.exchangekit.bitget.faults;

import dev.exchangekit.bitget.BatchResult;
import dev.exchangekit.bitget.MarginMode;
import dev.exchangekit.bitget.OrderType;
import dev.exchangekit.bitget.ProductType;
import dev.exchangekit.bitget.Side;
import dev.exchangekit.bitget.futures.AccountsRequest;
import dev.exchangekit.bitget.futures.FuturesEndpoints;
import dev.exchangekit.bitget.futurestrade.CancelOrderRequest;
import dev.exchangekit.bitget.futurestrade.FuturesTradeEndpoints;
import dev.exchangekit.bitget.futurestrade.ModifyOrderRequest;
import dev.exchangekit.bitget.futurestrade.NewOrder;
import dev.exchangekit.bitget.futurestrade.PlaceOrderRequest;
import dev.exchangekit.bitget.futurestrade.PlaceOrdersRequest;
import dev.exchangekit.core.contract.faults.EndpointCall;
import java.math.BigDecimal;
import java.util.List;

/** Orders of classic futures, which a change of price replaces. */
final class ClassicCalls implements OrderCalls {
    private static final BigDecimal SIZE = new BigDecimal("0.01");
    private static final BigDecimal PRICE = new BigDecimal("61500");

    @Override
    public EndpointCall<?, ?> place(String id) {
        return new EndpointCall<>(
                FuturesTradeEndpoints.PLACE_ORDER,
                PlaceOrderRequest.builder()
                        .productType(ProductType.USDT_FUTURES)
                        .symbol(SYMBOL)
                        .marginMode(MarginMode.CROSSED)
                        .marginCoin("USDT")
                        .side(Side.BUY)
                        .orderType(OrderType.LIMIT)
                        .size(SIZE)
                        .price(PRICE)
                        .clientOid(id)
                        .build());
    }

    @Override
    public Answered<?, ?> placeBatch(List<String> ids) {
        PlaceOrdersRequest request = PlaceOrdersRequest.builder()
                .productType(ProductType.USDT_FUTURES)
                .symbol(SYMBOL)
                .marginMode(MarginMode.CROSSED)
                .marginCoin("USDT")
                .orders(ids.stream().map(ClassicCalls::batched).toList())
                .build();
        return new Answered<>(
                new EndpointCall<>(FuturesTradeEndpoints.PLACE_ORDERS, request), ids, answer -> accepted(answer, ids));
    }

    private static NewOrder batched(String id) {
        return NewOrder.builder()
                .side(Side.BUY)
                .orderType(OrderType.LIMIT)
                .size(SIZE)
                .price(PRICE)
                .clientOid(id)
                .build();
    }

    private static List<Boolean> accepted(BatchResult answer, List<String> ids) {
        return ids.stream()
                .map(id -> answer.successList().stream()
                        .anyMatch(ack -> ack.clientOid().filter(id::equals).isPresent()))
                .toList();
    }

    @Override
    public EndpointCall<?, ?> amend(String id, String newId) {
        return new EndpointCall<>(
                FuturesTradeEndpoints.MODIFY_ORDER,
                ModifyOrderRequest.builder()
                        .productType(ProductType.USDT_FUTURES)
                        .symbol(SYMBOL)
                        .clientOid(id)
                        .newClientOid(newId)
                        .newPrice(OTHER_PRICE)
                        .newSize(SIZE)
                        .build());
    }

    @Override
    public String amendedId(String id, String newId) {
        return newId;
    }

    @Override
    public EndpointCall<?, ?> cancel(String id) {
        return new EndpointCall<>(
                FuturesTradeEndpoints.CANCEL_ORDER,
                CancelOrderRequest.builder()
                        .productType(ProductType.USDT_FUTURES)
                        .symbol(SYMBOL)
                        .clientOid(id)
                        .build());
    }

    @Override
    public EndpointCall<?, ?> read() {
        return new EndpointCall<>(
                FuturesEndpoints.ACCOUNTS,
                AccountsRequest.builder().productType(ProductType.USDT_FUTURES).build());
    }

    @Override
    public List<String> lookUpPaths() {
        return List.of("/api/v2/mix/order/detail");
    }
}

package dev.exchangekit.bitget.faults;

import dev.exchangekit.bitget.Category;
import dev.exchangekit.bitget.OrderType;
import dev.exchangekit.bitget.Side;
import dev.exchangekit.bitget.uta.account.UtaAccountEndpoints;
import dev.exchangekit.bitget.uta.trade.CancelOrderRequest;
import dev.exchangekit.bitget.uta.trade.ModifyOrderRequest;
import dev.exchangekit.bitget.uta.trade.NewOrder;
import dev.exchangekit.bitget.uta.trade.OrderResult;
import dev.exchangekit.bitget.uta.trade.PlaceOrderRequest;
import dev.exchangekit.bitget.uta.trade.PlaceOrdersRequest;
import dev.exchangekit.bitget.uta.trade.UtaTradeEndpoints;
import dev.exchangekit.core.contract.faults.EndpointCall;
import dev.exchangekit.core.spi.NoParameters;
import java.math.BigDecimal;
import java.util.List;

/** Orders of a unified account, which keep their id when they are changed. */
final class UnifiedCalls implements OrderCalls {
    private static final BigDecimal QUANTITY = new BigDecimal("0.01");
    private static final BigDecimal PRICE = new BigDecimal("61500");

    @Override
    public EndpointCall<?, ?> place(String id) {
        return new EndpointCall<>(
                UtaTradeEndpoints.PLACE_ORDER,
                PlaceOrderRequest.builder()
                        .category(Category.USDT_FUTURES)
                        .symbol(SYMBOL)
                        .side(Side.BUY)
                        .orderType(OrderType.LIMIT)
                        .quantity(QUANTITY)
                        .price(PRICE)
                        .clientOid(id)
                        .build());
    }

    @Override
    public Answered<?, ?> placeBatch(List<String> ids) {
        PlaceOrdersRequest request =
                new PlaceOrdersRequest(ids.stream().map(UnifiedCalls::batched).toList());
        return new Answered<>(
                new EndpointCall<>(UtaTradeEndpoints.PLACE_ORDERS, request),
                ids,
                answer -> answer.stream().map(OrderResult::accepted).toList());
    }

    private static NewOrder batched(String id) {
        return NewOrder.builder()
                .category(Category.USDT_FUTURES)
                .symbol(SYMBOL)
                .side(Side.BUY)
                .orderType(OrderType.LIMIT)
                .quantity(QUANTITY)
                .price(PRICE)
                .clientOid(id)
                .build();
    }

    @Override
    public EndpointCall<?, ?> amend(String id, String newId) {
        return new EndpointCall<>(
                UtaTradeEndpoints.MODIFY_ORDER,
                ModifyOrderRequest.builder()
                        .category(Category.USDT_FUTURES)
                        .symbol(SYMBOL)
                        .clientOid(id)
                        .price(OTHER_PRICE)
                        .build());
    }

    @Override
    public String amendedId(String id, String newId) {
        return id;
    }

    @Override
    public EndpointCall<?, ?> cancel(String id) {
        return new EndpointCall<>(
                UtaTradeEndpoints.CANCEL_ORDER,
                CancelOrderRequest.builder()
                        .category(Category.USDT_FUTURES)
                        .clientOid(id)
                        .build());
    }

    @Override
    public EndpointCall<?, ?> read() {
        return new EndpointCall<>(UtaAccountEndpoints.SETTINGS, NoParameters.NONE);
    }

    @Override
    public List<String> lookUpPaths() {
        return List.of("/api/v3/trade/order-info");
    }
}

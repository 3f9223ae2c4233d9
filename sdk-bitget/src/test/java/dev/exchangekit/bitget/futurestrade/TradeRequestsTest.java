package dev.exchangekit.bitget.futurestrade;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.bitget.MarginMode;
import dev.exchangekit.bitget.OrderType;
import dev.exchangekit.bitget.ProductType;
import dev.exchangekit.bitget.Side;
import dev.exchangekit.core.error.InvalidRequestException;
import java.math.BigDecimal;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class TradeRequestsTest {
    private static ModifyOrderRequest.Builder change() {
        ModifyOrderRequest.Builder builder = ModifyOrderRequest.builder();
        builder.symbol("BTCUSDT").productType(ProductType.USDT_FUTURES).orderId("1");
        return builder;
    }

    private static NewOrder order() {
        return NewOrder.builder()
                .side(Side.BUY)
                .orderType(OrderType.MARKET)
                .size(BigDecimal.ONE)
                .build();
    }

    private static void refused(Runnable request, String field) {
        assertThatThrownBy(request::run)
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining(field);
    }

    @Test
    void newSizeAndNewPriceGoTogether() {
        refused(() -> change().newSize(BigDecimal.ONE).build(), "newSize");
        refused(() -> change().newPrice(BigDecimal.ONE).build(), "newSize");
    }

    @Test
    void changeThatTheExchangeWouldIgnoreIsRefused() {
        refused(
                () -> change().newSize(BigDecimal.ONE)
                        .newPrice(BigDecimal.ONE)
                        .newStopLossPrice(BigDecimal.ONE)
                        .build(),
                "newTakeProfitPrice");
        refused(() -> change().build(), "newSize");
    }

    @Test
    void limitOrderNeedsAPrice() {
        refused(() -> order().toBuilder().orderType(OrderType.LIMIT).build(), "price");
    }

    @Test
    void cancelNeedsAnId() {
        refused(() -> OrderCancellation.builder().build(), "orderId");
    }

    @Test
    void batchHoldsOneToFiftyOrders() {
        PlaceOrdersRequest.Builder batch = PlaceOrdersRequest.builder();
        batch.symbol("BTCUSDT")
                .productType(ProductType.USDT_FUTURES)
                .marginMode(MarginMode.CROSSED)
                .marginCoin("USDT");
        refused(batch::build, "orders");
        refused(() -> batch.addAllOrders(Collections.nCopies(51, order())).build(), "orders");
    }
}

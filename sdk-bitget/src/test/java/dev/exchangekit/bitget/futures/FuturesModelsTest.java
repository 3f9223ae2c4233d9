package dev.exchangekit.bitget.futures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.bitget.OrderType;
import dev.exchangekit.bitget.PositionSide;
import dev.exchangekit.bitget.ProductType;
import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.spi.JsonCodec;
import java.math.BigDecimal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class FuturesModelsTest {
    private static void isRefused(ThrowingCallable build, String field) {
        assertThatThrownBy(build)
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.field()).isEqualTo(field));
    }

    private static SetLeverageRequest.Builder leverage() {
        return SetLeverageRequest.builder()
                .symbol("BTCUSDT")
                .productType(ProductType.USDT_FUTURES)
                .marginCoin("USDT");
    }

    @Test
    void leverageIsThatOfTheSymbolOrOfASide() {
        isRefused(() -> leverage().build(), "leverage");
        isRefused(() -> leverage().holdSide(PositionSide.LONG).build(), "leverage");
        isRefused(() -> leverage().leverage(BigDecimal.ZERO).build(), "leverage");
        assertThat(leverage()
                        .longLeverage(BigDecimal.TEN)
                        .shortLeverage(BigDecimal.ONE)
                        .build()
                        .leverage())
                .isEmpty();
    }

    @Test
    void marginIsAddedOrTakenButNeverZero() {
        AdjustMarginRequest.Builder request = AdjustMarginRequest.builder()
                .symbol("BTCUSDT")
                .productType(ProductType.USDT_FUTURES)
                .marginCoin("USDT")
                .holdSide(PositionSide.SHORT);
        assertThat(request.amount(new BigDecimal("-0.5")).build().amount()).isNegative();
        isRefused(() -> request.amount(BigDecimal.ZERO).build(), "amount");
    }

    @Test
    void aLimitOrderHasAPrice() {
        MaxOpenSizeRequest.Builder request = MaxOpenSizeRequest.builder()
                .symbol("BTCUSDT")
                .productType(ProductType.USDT_FUTURES)
                .marginCoin("USDT")
                .positionSide(PositionSide.LONG);
        assertThat(request.orderType(OrderType.MARKET).build().openPrice()).isEmpty();
        isRefused(() -> request.orderType(OrderType.LIMIT).build(), "openPrice");
    }

    @Test
    void anEmptyPageIsTheLastWhateverItsEndId() throws Exception {
        JsonCodec codec = new JsonCodec();
        String bill = "{\"billId\":\"7\",\"coin\":\"USDT\",\"businessType\":\"buy\"}";

        assertThat(codec.read("{\"bills\":[" + bill + "],\"endId\":\"7\"}", BillPage.class)
                        .nextCursor())
                .contains("7");
        assertThat(codec.read("{\"bills\":[],\"endId\":\"7\"}", BillPage.class).nextCursor())
                .isEmpty();
        assertThat(codec.read("{\"bills\":null,\"endId\":null}", BillPage.class).nextCursor())
                .isEmpty();
    }
}

package dev.exchangekit.bitget.futuresplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.bitget.ProductType;
import dev.exchangekit.core.error.InvalidRequestException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class PlanRequestsTest {
    private static PlaceTpslOrderRequest.Builder stop(PlanType type) {
        PlaceTpslOrderRequest.Builder builder = PlaceTpslOrderRequest.builder();
        builder.symbol("BTCUSDT")
                .productType(ProductType.USDT_FUTURES)
                .marginCoin("USDT")
                .planType(type)
                .triggerPrice(BigDecimal.ONE)
                .holdSide(HoldSide.BUY);
        return builder;
    }

    private static ModifyPlanOrderRequest.Builder change() {
        ModifyPlanOrderRequest.Builder builder = ModifyPlanOrderRequest.builder();
        builder.symbol("BTCUSDT")
                .productType(ProductType.USDT_FUTURES)
                .planType(PlanType.TRACK)
                .orderId("1");
        return builder;
    }

    private static void refused(Runnable request, String field) {
        assertThatThrownBy(request::run)
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining(field);
    }

    @Test
    void partOfAPositionNeedsASizeAndAWholeOneDoesNot() {
        refused(() -> stop(PlanType.LOSS).build(), "size");
        assertThat(stop(PlanType.POSITION_LOSS).build().size()).isEmpty();
    }

    @Test
    void trailingStopNeedsARange() {
        refused(() -> stop(PlanType.MOVING).size(BigDecimal.ONE).build(), "rangeRate");
    }

    @Test
    void changeOfATriggerOrderChangesSomethingWithinBounds() {
        refused(() -> change().build(), "newTriggerPrice");
        refused(() -> change().newCallbackRatio(new BigDecimal("10.1")).build(), "newCallbackRatio");
    }

    @Test
    void takeProfitAndStopLossAreNotBothAbsent() {
        refused(
                () -> PlacePositionTpslRequest.builder()
                        .symbol("BTCUSDT")
                        .productType(ProductType.USDT_FUTURES)
                        .marginCoin("USDT")
                        .holdSide(HoldSide.LONG)
                        .build(),
                "takeProfitTriggerPrice");
    }

    @Test
    void queriesNameAllStopsByOneKind() {
        assertThat(PlanType.MOVING.queried()).isEqualTo(PlanType.PROFIT_LOSS);
        assertThat(PlanType.TRACK.queried()).isEqualTo(PlanType.TRACK);
    }
}

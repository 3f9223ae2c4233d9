package dev.exchangekit.bitget.uta.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.bitget.Category;
import dev.exchangekit.bitget.OrderType;
import dev.exchangekit.bitget.Side;
import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.spi.JsonCodec;
import java.math.BigDecimal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountModelsTest {
    private static void isRefused(ThrowingCallable build, String field) {
        assertThatThrownBy(build)
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.field()).isEqualTo(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MARGIN", "Margin", "margin"})
    void aCategoryIsReadInWhateverCaseItIsWritten(String category) throws Exception {
        FinancialRecord entry = new JsonCodec()
                .read(
                        "{\"id\":\"7\",\"coin\":\"BTC\",\"ts\":\"1770000000123\",\"category\":\"" + category + "\"}",
                        FinancialRecord.class);
        assertThat(entry.category()).contains(Category.MARGIN);
    }

    @Test
    void aLimitOrderHasAPrice() {
        MaxOpenAvailableRequest.Builder request = MaxOpenAvailableRequest.builder()
                .category(Category.SPOT)
                .symbol("BTCUSDT")
                .side(Side.BUY)
                .orderType(OrderType.LIMIT);
        isRefused(request::build, "price");
        assertThat(request.price(BigDecimal.TEN).build().price()).contains(BigDecimal.TEN);
    }

    @Test
    void leverageBelongsToASymbolOrACoin() {
        SetLeverageRequest.Builder request =
                SetLeverageRequest.builder().category(Category.MARGIN).leverage(BigDecimal.TEN);
        isRefused(request::build, "symbol");
        assertThat(request.coin("USDT").build().symbol()).isEmpty();
    }
}

package dev.exchangekit.bitget.uta.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.bitget.RecipientType;
import dev.exchangekit.bitget.Route;
import dev.exchangekit.core.error.InvalidRequestException;
import java.math.BigDecimal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class WalletModelsTest {
    private static void isRefused(ThrowingCallable build, String field) {
        assertThatThrownBy(build)
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.field()).isEqualTo(field));
    }

    private static WithdrawRequest.Builder withdrawal(Route route) {
        WithdrawRequest.Builder builder = WithdrawRequest.builder();
        builder.coin("USDT").address("2001008").size(BigDecimal.TEN).transferType(route);
        return builder;
    }

    @Test
    void aWithdrawalOverAChainNamesIt() {
        isRefused(() -> withdrawal(Route.ON_CHAIN).build(), "chain");
        assertThat(withdrawal(Route.INTERNAL_TRANSFER).build().chain()).isEmpty();
    }

    @Test
    void aMobileNumberHasAnAreaCode() {
        isRefused(
                () -> withdrawal(Route.INTERNAL_TRANSFER)
                        .innerToType(RecipientType.MOBILE)
                        .build(),
                "areaCode");
    }

    @Test
    void amountsArePositive() {
        isRefused(
                () -> withdrawal(Route.INTERNAL_TRANSFER).size(BigDecimal.ZERO).build(), "size");
    }

    @Test
    void personalDataStaysOutOfTexts() {
        WithdrawRequest withdrawal = withdrawal(Route.INTERNAL_TRANSFER)
                .firstName("Ada")
                .lastName("Example")
                .companyName("Example Ltd")
                .build();
        assertThat(withdrawal.toString()).contains("2001008").doesNotContain("Ada", "Example");
    }

    @Test
    void aWithdrawalIsCancelledByOneOfItsIds() {
        isRefused(() -> CancelWithdrawalRequest.builder().build(), "orderId");
        assertThat(CancelWithdrawalRequest.builder().clientOid("out-1").build().orderId())
                .isEmpty();
    }

    @Test
    void anEmptyPageIsTheLast() {
        SubTransferPage page = SubTransferPage.builder().cursor("2").build();
        assertThat(page.nextCursor()).isEmpty();
    }
}

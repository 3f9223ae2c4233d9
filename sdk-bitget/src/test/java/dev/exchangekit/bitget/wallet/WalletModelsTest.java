package dev.exchangekit.bitget.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.bitget.AccountType;
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

    private static WithdrawRequest.Builder withdrawal() {
        return WithdrawRequest.builder()
                .coin("USDT")
                .transferType(Route.INTERNAL_TRANSFER)
                .address("1002")
                .size(BigDecimal.TEN);
    }

    private static TransferRequest.Builder transfer() {
        return TransferRequest.builder()
                .coin("USDT")
                .amount(BigDecimal.TEN)
                .fromType(AccountType.SPOT)
                .toType(AccountType.P2P);
    }

    @Test
    void aWithdrawalOverAChainNamesIt() {
        isRefused(() -> withdrawal().transferType(Route.ON_CHAIN).build(), "chain");
        assertThat(withdrawal().build().chain()).isEmpty();
    }

    @Test
    void aPhoneNumberHasItsCountryCode() {
        isRefused(() -> withdrawal().innerToType(RecipientType.MOBILE).build(), "areaCode");
        assertThat(withdrawal().innerToType(RecipientType.EMAIL).build().areaCode())
                .isEmpty();
    }

    @Test
    void anIsolatedMarginAccountIsThatOfAPair() {
        isRefused(() -> transfer().toType(AccountType.ISOLATED_MARGIN).build(), "symbol");
        isRefused(() -> transfer().fromType(AccountType.ISOLATED_MARGIN).build(), "symbol");
        assertThat(transfer().build().symbol()).isEmpty();
    }

    @Test
    void moneyMovesOneWayOnly() {
        isRefused(() -> transfer().amount(BigDecimal.ZERO).build(), "amount");
        isRefused(() -> withdrawal().size(BigDecimal.ONE.negate()).build(), "size");
    }

    @Test
    void personalDataStaysOutOfTexts() {
        WithdrawRequest withdrawal = withdrawal()
                .firstName("Ada")
                .lastName("Lovelace")
                .companyName("Engines")
                .build();
        assertThat(withdrawal.toString()).contains("1002").doesNotContain("Ada", "Lovelace", "Engines");
    }
}

package dev.exchangekit.bybit.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.bybit.account.AccountType;
import dev.exchangekit.core.error.InvalidRequestException;
import java.math.BigDecimal;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AssetModelsTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private static void isRefused(ThrowingCallable build, String field) {
        assertThatThrownBy(build)
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.field()).isEqualTo(field));
    }

    private static WithdrawRequest.Builder withdrawal() {
        WithdrawRequest.Builder builder = WithdrawRequest.builder();
        builder.coin("USDT").address("0x99ce").amount(BigDecimal.TEN).wallet(WithdrawWallet.ALL);
        return builder;
    }

    @Test
    void aWithdrawalNamesItsChainUnlessItGoesToAUser() {
        isRefused(() -> withdrawal().build(), "chain");
        isRefused(() -> withdrawal().route(WithdrawRoute.CHAIN).build(), "chain");
        assertThat(withdrawal().route(WithdrawRoute.USER_ID).build().chain()).isEmpty();
    }

    @Test
    void aRequestIdHasLettersAndDigitsOnly() {
        isRefused(() -> withdrawal().chain("ETH").requestId("rent-7").build(), "requestId");
        isRefused(() -> withdrawal().chain("ETH").requestId("r".repeat(33)).build(), "requestId");
    }

    @Test
    void aPurposeHasTwentyCharacters() {
        isRefused(() -> withdrawal().chain("ETH").transactionPurpose("rent").build(), "transactionPurpose");
    }

    @Test
    void personalDataStaysOutOfTexts() {
        WithdrawRequest withdrawal = withdrawal()
                .chain("ETH")
                .questionnaire("{\"firstName\":\"Ada\"}")
                .beneficiary(Beneficiary.builder().name("Ada").build())
                .build();
        assertThat(withdrawal.toString()).contains("0x99ce").doesNotContain("Ada");
    }

    @Test
    void aMemberIsNamedByDigits() {
        CreateUniversalTransferRequest.Builder transfer = CreateUniversalTransferRequest.builder()
                .coin("USDT")
                .amount(BigDecimal.ONE)
                .fromMemberId("1001")
                .toMemberId("master")
                .fromAccountType(AccountType.FUND)
                .toAccountType(AccountType.FUND);
        isRefused(transfer::build, "toMemberId");
    }

    @Test
    void theFundingWalletsHistoryHasBothEndsOrNone() {
        isRefused(() -> FundingAccountHistoryRequest.builder().startTime(NOW).build(), "endTime");
        isRefused(() -> FundingAccountHistoryRequest.builder().endTime(NOW).build(), "endTime");
        isRefused(
                () -> FundingAccountHistoryRequest.builder()
                        .startTime(NOW)
                        .endTime(NOW.minusSeconds(1))
                        .build(),
                "endTime");
    }

    @Test
    void theUnifiedAccountIsAskedForNamedCoins() {
        isRefused(
                () -> AccountCoinBalancesRequest.builder()
                        .accountType(AccountType.UNIFIED)
                        .build(),
                "coins");
        assertThat(AccountCoinBalancesRequest.builder()
                        .accountType(AccountType.FUND)
                        .build()
                        .coins())
                .isEmpty();
    }
}

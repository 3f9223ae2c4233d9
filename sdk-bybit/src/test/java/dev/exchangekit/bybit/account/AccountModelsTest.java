package dev.exchangekit.bybit.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.spi.JsonCodec;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AccountModelsTest {
    private final JsonCodec codec = new JsonCodec();

    @Test
    void aRepaymentOfAllDebtsSaysSo() {
        isRefused(() -> RepayRequest.builder().build(), "repaymentType");
        isRefused(
                () -> RepayRequest.builder()
                        .repaymentType(RepaymentType.FLEXIBLE)
                        .build(),
                "repaymentType");
        assertThat(RepayRequest.builder()
                        .repaymentType(RepaymentType.ALL)
                        .build()
                        .coin())
                .isEmpty();
    }

    @Test
    void anAmountIsRepaidOfACoin() {
        isRefused(
                () -> RepayRequest.builder()
                        .amount(BigDecimal.ONE)
                        .repaymentType(RepaymentType.ALL)
                        .build(),
                "coin");
    }

    @Test
    void transferableAmountsAreReadByCoin() throws JsonProcessingException {
        TransferableAmounts amounts = codec.read(
                "{\"availableWithdrawal\":\"\",\"availableWithdrawalMap\":{\"BTC\":\"4.50\",\"SOL\":\"\"}}",
                TransferableAmounts.class);

        assertThat(amounts.first()).isEmpty();
        assertThat(amounts.items()).containsExactly(new TransferableAmount("BTC", new BigDecimal("4.50")));
    }

    @Test
    void anEntryOfTheLedgerMayHaveNoSide() throws JsonProcessingException {
        Transaction transaction = codec.read(
                "{\"id\":\"1\",\"type\":\"AIRDROP\",\"transactionTime\":\"1700000000000\",\"side\":\"None\"}",
                Transaction.class);

        assertThat(transaction.side()).isEmpty();
        assertThat(transaction.type()).isEqualTo(TransactionType.AIRDROP);
    }

    @Test
    void aSpanOfTheLedgerDoesNotEndBeforeItBegins() {
        Instant time = Instant.ofEpochMilli(1_700_000_000_000L);
        isRefused(
                () -> TransactionLogRequest.builder()
                        .startTime(time)
                        .endTime(time.minusMillis(1))
                        .build(),
                "endTime");
    }

    @Test
    void aLengthThatIsNoNumberIsUnreadable() {
        assertThatThrownBy(() -> codec.read("{\"product\":\"SPOT\",\"timeWindow\":\"soon\"}", DcpSetting.class))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageContaining("not a whole number");
    }

    @Test
    void anEmptyLengthIsAbsent() throws JsonProcessingException {
        assertThat(codec.read("{\"product\":\"SPOT\",\"timeWindow\":\"\"}", DcpSetting.class)
                        .timeWindow())
                .isEmpty();
        assertThat(codec.read("{\"product\":\"SPOT\",\"timeWindow\":10}", DcpSetting.class)
                        .timeWindow())
                .contains(Duration.ofSeconds(10));
    }

    private static void isRefused(ThrowingCallable build, String field) {
        assertThatThrownBy(build)
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.field()).isEqualTo(field));
    }
}

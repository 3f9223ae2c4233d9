package dev.exchangekit.bitget.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.bitget.RecordStatus;
import dev.exchangekit.bitget.common.ServerTime;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.Endpoint;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WalletHistoriesTest {
    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant START = NOW.minus(Duration.ofDays(59));

    private final List<DepositsRequest> asked = new ArrayList<>();

    /** Two deposits in every window, one on a page. */
    private final WalletApi wallet = new WalletApi() {
        @Override
        @SuppressWarnings("unchecked")
        public <Q, R> R call(Endpoint<Q, R> endpoint, Q request, RequestOptions options) {
            if (!(request instanceof DepositsRequest deposits)) {
                return (R) ServerTime.builder().time(NOW).build();
            }
            asked.add(deposits);
            return (R) deposits.cursor()
                    .map(id -> id.equals("2") ? List.of(deposit("1")) : List.<Deposit>of())
                    .orElseGet(() -> List.of(deposit("2")));
        }
    };

    private static Deposit deposit(String id) {
        return Deposit.builder()
                .orderId(id)
                .coin("USDT")
                .size(BigDecimal.ONE)
                .status(RecordStatus.SUCCESS)
                .build();
    }

    @Test
    void depositsOfALongTimeAreReadMonthByMonthUntilAnEmptyPage() {
        DepositsRequest request = DepositsRequest.builder().startTime(START).build();

        assertThat(wallet.depositsStream(request)).extracting(Deposit::orderId).containsExactly("2", "1", "2", "1");
        assertThat(asked)
                .hasSize(6)
                .allSatisfy(page -> assertThat(Duration.between(
                                page.startTime().orElseThrow(), page.endTime().orElseThrow()))
                        .isLessThanOrEqualTo(Duration.ofDays(30)));
        assertThat(asked.get(0).endTime()).contains(NOW);
        assertThat(asked.get(5).startTime()).contains(START);
    }
}

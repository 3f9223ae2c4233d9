package dev.exchangekit.bybit.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.exchangekit.bybit.Category;
import dev.exchangekit.bybit.Side;
import dev.exchangekit.bybit.account.Transaction;
import dev.exchangekit.bybit.account.TransactionLogRequest;
import dev.exchangekit.bybit.position.ClosedPnl;
import dev.exchangekit.bybit.position.ClosedPnlRequest;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What closed positions earned, and the ledger. */
class ProfitRoutesTest {
    @Test
    void aClosedPositionShowsEntryExitAndFees() {
        try (TypedOrders linear = new TypedOrders(Category.LINEAR, "BTCUSDT")) {
            linear.market(Side.BUY, "0.2");
            BigDecimal entry = linear.position().avgPrice().orElseThrow();
            linear.moveTo("65000");
            String id = linear.market(Side.SELL, "0.1");

            ClosedPnl closed = only(linear);
            assertThat(closed.orderId()).isEqualTo(id);
            assertThat(closed.side()).contains(Side.SELL);
            assertThat(closed.closedSize().orElseThrow()).isEqualByComparingTo("0.1");
            assertThat(closed.avgEntryPrice().orElseThrow()).isCloseTo(entry, within(d("0.000001")));
            assertThat(closed.openFee().orElseThrow())
                    .isCloseTo(
                            closed.cumulativeEntryValue().orElseThrow().multiply(d("0.00055")), within(d("0.000001")));
            assertThat(closed.closedPnl())
                    .isEqualByComparingTo(closed.cumulativeExitValue()
                            .orElseThrow()
                            .subtract(closed.cumulativeEntryValue().orElseThrow())
                            .subtract(closed.openFee().orElseThrow())
                            .subtract(closed.closeFee().orElseThrow()));
        }
    }

    @Test
    void anInverseShortEarnsInItsCoin() {
        try (TypedOrders inverse = new TypedOrders(Category.INVERSE, "BTCUSD")) {
            inverse.market(Side.SELL, "1000");
            BigDecimal entry = inverse.position().avgPrice().orElseThrow();
            inverse.moveTo("63000");
            inverse.market(Side.BUY, "1000");

            ClosedPnl closed = only(inverse);
            assertThat(closed.avgEntryPrice().orElseThrow()).isCloseTo(entry, within(d("0.01")));
            assertThat(closed.cumulativeEntryValue().orElseThrow())
                    .isCloseTo(d("1000").divide(entry, MathContext.DECIMAL64), within(d("0.0000001")));
            assertThat(closed.closedPnl()).isPositive();
        }
    }

    @Test
    void theLedgerEndsAtTheBalance() {
        try (TypedOrders linear = new TypedOrders(Category.LINEAR, "BTCUSDT")) {
            linear.market(Side.BUY, "0.2");
            linear.market(Side.SELL, "0.2");
            List<Transaction> entries = linear.client
                    .account()
                    .transactionLogStream(TransactionLogRequest.builder()
                            .category(Category.LINEAR)
                            .currency("USDT")
                            .limit(1)
                            .build())
                    .toList();
            assertThat(entries).hasSizeGreaterThanOrEqualTo(2);
            assertThat(entries.get(0).cashBalance())
                    .isEqualTo(linear.coin("USDT").walletBalance());
            BigDecimal sum =
                    entries.stream().map(entry -> entry.change().orElseThrow()).reduce(d("100000"), BigDecimal::add);
            assertThat(sum)
                    .isEqualByComparingTo(linear.coin("USDT").walletBalance().orElseThrow());
        }
    }

    private static ClosedPnl only(TypedOrders of) {
        List<ClosedPnl> closed = of.client
                .position()
                .closedPnl(ClosedPnlRequest.builder().category(of.category).build())
                .items();
        assertThat(closed).hasSize(1);
        return closed.get(0);
    }

    private static BigDecimal d(String text) {
        return new BigDecimal(text);
    }
}

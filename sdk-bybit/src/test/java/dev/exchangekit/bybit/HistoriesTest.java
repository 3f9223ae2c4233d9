package dev.exchangekit.bybit;

import static java.util.Map.entry;

import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.testing.WalkContract;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

class HistoriesTest extends WalkContract {
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration MONTH = Duration.ofDays(30);

    /** As documented. What says less than 30 days stays below them. */
    private static final Map<String, Duration> WINDOWS = Map.ofEntries(
            entry("trade.orderHistory", WEEK),
            entry("trade.executions", WEEK),
            entry("position.closedPnl", WEEK),
            entry("position.closedOptionPositions", WEEK),
            entry("position.moveHistory", WEEK),
            entry("account.transactionLog", WEEK),
            entry("account.borrowHistory", MONTH),
            entry("asset.deliveries", MONTH),
            entry("asset.settlements", MONTH),
            entry("asset.deposits", MONTH.minusMillis(1)),
            entry("asset.subDeposits", MONTH.minusMillis(1)),
            entry("asset.withdrawals", MONTH.minusMillis(1)),
            entry("asset.internalDeposits", MONTH),
            entry("asset.internalTransfers", WEEK),
            entry("asset.universalTransfers", WEEK),
            entry("asset.fundingAccountHistory", WEEK),
            entry("market.historicalVolatility", MONTH));

    @Override
    protected List<Endpoint<?, ?>> endpoints() {
        return BybitEndpoints.all();
    }

    @Override
    protected Class<?> client() {
        return BybitClient.class;
    }

    @Override
    protected Class<?> asyncClient() {
        return BybitAsyncClient.class;
    }

    @Override
    protected String parameters() {
        return "\"category\":\"linear\",\"symbol\":\"BTCUSDT\",\"interval\":\"60\",\"period\":\"7\","
                + "\"intervalTime\":\"1h\",\"subMemberId\":\"7\"";
    }

    @Override
    protected String from(Instant start) {
        return super.from(start) + ",\"start\":" + start.toEpochMilli() + ",\"createTimeFrom\":"
                + start.getEpochSecond();
    }

    @Override
    protected String to(Instant end) {
        return super.to(end) + ",\"end\":" + end.toEpochMilli() + ",\"createTimeTo\":" + end.getEpochSecond();
    }

    @Override
    protected Map<String, Duration> windows() {
        return WINDOWS;
    }

    @Override
    protected Set<String> newestFirst() {
        return Set.of(
                "market.klines",
                "market.markPriceKlines",
                "market.indexPriceKlines",
                "market.premiumIndexKlines",
                "market.fundingHistory");
    }

    @Override
    protected Set<String> cursorsAlone() {
        return Set.of("market.openInterest", "market.longShortRatios");
    }
}

package dev.exchangekit.bitget;

import static java.util.Map.entry;

import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.testing.WalkContract;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

class HistoriesTest extends WalkContract {
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration MONTH = Duration.ofDays(30);
    private static final Duration QUARTER = Duration.ofDays(90);

    /** As documented; a month where nothing is said. */
    private static final Map<String, Duration> WINDOWS = Map.ofEntries(
            entry("spot.marketTrades", WEEK),
            entry("spot.bills", QUARTER),
            entry("spot.transfers", QUARTER),
            entry("spot.subAccountTransfers", QUARTER),
            entry("spotTrade.openOrders", QUARTER),
            entry("spotTrade.orderHistory", QUARTER),
            entry("spotTrade.fills", QUARTER),
            entry("spotPlans.currentOrders", QUARTER),
            entry("spotPlans.orderHistory", QUARTER),
            entry("wallet.deposits", MONTH),
            entry("wallet.subAccountDeposits", MONTH),
            entry("wallet.withdrawals", MONTH),
            entry("futuresMarket.marketTrades", WEEK),
            entry("futures.bills", MONTH),
            entry("futures.closedPositions", QUARTER),
            entry("futuresTrade.openOrders", QUARTER),
            entry("futuresTrade.orderHistory", QUARTER),
            entry("futuresTrade.fills", QUARTER),
            entry("futuresTrade.fillHistory", WEEK),
            entry("futuresPlans.openOrders", QUARTER),
            entry("futuresPlans.orderHistory", QUARTER),
            entry("utaAccount.financialRecords", MONTH),
            entry("utaAccount.convertRecords", MONTH),
            entry("utaTrade.orderHistory", MONTH),
            entry("utaTrade.fills", MONTH),
            entry("utaStrategies.orderHistory", MONTH),
            entry("utaPositions.closed", MONTH),
            entry("utaWallet.deposits", MONTH),
            entry("utaWallet.subTransfers", QUARTER),
            entry("utaWallet.withdrawals", MONTH),
            entry("utaSubAccounts.deposits", MONTH));

    @Override
    protected List<Endpoint<?, ?>> endpoints() {
        return BitgetEndpoints.all();
    }

    @Override
    protected Class<?> client() {
        return BitgetClient.class;
    }

    @Override
    protected Class<?> asyncClient() {
        return BitgetAsyncClient.class;
    }

    @Override
    protected String parameters() {
        return "\"category\":\"USDT-FUTURES\",\"productType\":\"USDT-FUTURES\",\"symbol\":\"BTCUSDT\","
                + "\"coin\":\"USDT\",\"interval\":\"1H\",\"granularity\":\"1H\",\"language\":\"en_US\","
                + "\"subUid\":\"7\",\"type\":\"market\",\"planType\":\"normal_plan\"";
    }

    @Override
    protected Map<String, Duration> windows() {
        return WINDOWS;
    }

    @Override
    protected Set<String> newestFirst() {
        return Set.of(
                "spot.candles",
                "spot.historyCandles",
                "futuresMarket.candles",
                "futuresMarket.historyCandles",
                "futuresMarket.historyIndexCandles",
                "futuresMarket.historyMarkCandles",
                "utaMarket.candles",
                "utaMarket.historyCandles");
    }

    @Override
    protected Set<String> cursorsAlone() {
        return Set.of("common.announcements", "utaTrade.openOrders");
    }
}

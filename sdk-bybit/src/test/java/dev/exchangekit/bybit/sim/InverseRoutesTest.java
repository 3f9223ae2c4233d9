package dev.exchangekit.bybit.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.exchangekit.bybit.Category;
import dev.exchangekit.bybit.Interval;
import dev.exchangekit.bybit.Side;
import dev.exchangekit.bybit.account.CoinBalance;
import dev.exchangekit.bybit.account.FeeRatesRequest;
import dev.exchangekit.bybit.market.FundingHistoryRequest;
import dev.exchangekit.bybit.market.InstrumentsRequest;
import dev.exchangekit.bybit.market.Kline;
import dev.exchangekit.bybit.market.KlinesRequest;
import dev.exchangekit.bybit.market.OrderBookRequest;
import dev.exchangekit.bybit.market.RecentTradesRequest;
import dev.exchangekit.bybit.position.Position;
import dev.exchangekit.bybit.position.SetLeverageRequest;
import dev.exchangekit.bybit.trade.Execution;
import dev.exchangekit.bybit.trade.ExecutionsRequest;
import dev.exchangekit.bybit.trade.Order;
import dev.exchangekit.bybit.trade.OrderStatus;
import dev.exchangekit.bybit.trade.OrderType;
import dev.exchangekit.bybit.trade.TpslMode;
import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InverseRoutesTest {
    private final TypedOrders inverse = new TypedOrders(Category.INVERSE, "BTCUSD");

    @AfterEach
    void stop() {
        inverse.close();
    }

    @Test
    void theMarketIsShownInContractsOfADollar() {
        assertThat(inverse.client
                        .market()
                        .instruments(InstrumentsRequest.builder()
                                .category(Category.INVERSE)
                                .build())
                        .items())
                .singleElement()
                .satisfies(instrument -> {
                    assertThat(instrument.symbol()).isEqualTo("BTCUSD");
                    assertThat(instrument.settleCoin()).contains("BTC");
                });
        assertThat(inverse.client.market().tickers(Category.INVERSE, "BTCUSD").items())
                .singleElement()
                .satisfies(
                        ticker -> assertThat(ticker.lastPrice().orElseThrow()).isEqualByComparingTo("64000"));
        assertThat(inverse.client
                        .market()
                        .orderBook(OrderBookRequest.builder()
                                .category(Category.INVERSE)
                                .symbol("BTCUSD")
                                .build())
                        .bids())
                .isNotEmpty();
        Kline kline = inverse.client
                .market()
                .klines(KlinesRequest.builder()
                        .category(Category.INVERSE)
                        .symbol("BTCUSD")
                        .interval(Interval.MINUTES_1)
                        .build())
                .items()
                .get(100);
        assertThat(kline.turnover()).isLessThan(kline.volume().movePointLeft(4));
        assertThat(inverse.client
                        .market()
                        .recentTrades(RecentTradesRequest.builder()
                                .category(Category.INVERSE)
                                .symbol("BTCUSD")
                                .build())
                        .items())
                .isNotEmpty();
        assertThat(inverse.client
                        .market()
                        .fundingHistory(FundingHistoryRequest.builder()
                                .category(Category.INVERSE)
                                .symbol("BTCUSD")
                                .build())
                        .items())
                .isNotEmpty();
        assertThat(inverse.client
                        .account()
                        .feeRates(FeeRatesRequest.builder()
                                .category(Category.INVERSE)
                                .build())
                        .items())
                .hasSize(1);
    }

    @Test
    void aPositionIsValuedAndMarginedInItsCoin() {
        inverse.client
                .position()
                .setLeverage(SetLeverageRequest.builder()
                        .category(Category.INVERSE)
                        .symbol("BTCUSD")
                        .buyLeverage(d("20"))
                        .sellLeverage(d("20"))
                        .build());
        String id = inverse.market(Side.BUY, "1000");
        Order order = inverse.order(id);
        BigDecimal price = order.avgPrice().orElseThrow();
        BigDecimal value = d("1000").divide(price, MathContext.DECIMAL64);
        BigDecimal fee = value.multiply(d("0.00055"));
        assertThat(order.orderStatus()).isEqualTo(OrderStatus.FILLED);
        assertThat(order.cumExecValue().orElseThrow()).isCloseTo(value, within(d("0.0000001")));
        assertThat(order.cumFees())
                .singleElement()
                .satisfies(paid -> assertThat(paid.coin()).isEqualTo("BTC"));

        Position position = inverse.position();
        assertThat(position.size()).isEqualByComparingTo("1000");
        assertThat(position.positionValue().orElseThrow()).isCloseTo(value, within(d("0.0000001")));
        assertThat(position.initialMargin().orElseThrow())
                .isCloseTo(value.divide(d("20"), MathContext.DECIMAL64), within(d("0.0000001")));
        assertThat(position.liquidationPrice().orElseThrow()).isLessThan(price);
        CoinBalance btc = inverse.coin("BTC");
        assertThat(btc.walletBalance().orElseThrow()).isCloseTo(d("5").subtract(fee), within(d("0.0000001")));
        assertThat(btc.totalPositionInitialMargin().orElseThrow()).isPositive();
        assertThat(inverse.coin("USDT").walletBalance().orElseThrow()).isEqualByComparingTo("100000");
        assertThat(inverse.trade()
                        .executions(ExecutionsRequest.builder()
                                .category(Category.INVERSE)
                                .orderId(id)
                                .build())
                        .items())
                .extracting(Execution::feeCurrency)
                .allSatisfy(coin -> assertThat(coin).contains("BTC"));
    }

    @Test
    void closingPaysInTheCoin() {
        inverse.market(Side.SELL, "1000");
        BigDecimal entry = inverse.position().avgPrice().orElseThrow();
        inverse.tradingStop(TpslMode.FULL, stop -> stop.takeProfit(d("60000")));
        inverse.moveTo("59900");

        assertThat(inverse.position().size()).isZero();
        BigDecimal earned = d("1000")
                .divide(d("60000"), MathContext.DECIMAL64)
                .subtract(d("1000").divide(entry, MathContext.DECIMAL64));
        assertThat(inverse.position().cumulativeRealisedPnl().orElseThrow()).isCloseTo(earned, within(d("0.0001")));
        assertThat(inverse.coin("BTC").walletBalance().orElseThrow()).isGreaterThan(d("5.0005"));
    }

    @Test
    void anOpenOrderHoldsItsCoin() {
        inverse.place(Side.BUY, OrderType.LIMIT, "6000", order -> order.price(d("60000")));
        assertThat(inverse.coin("BTC").totalOrderInitialMargin().orElseThrow()).isEqualByComparingTo("0.01");
        assertThat(inverse.open().get(0).leavesValue().orElseThrow()).isEqualByComparingTo("0.1");
    }

    private static BigDecimal d(String text) {
        return new BigDecimal(text);
    }
}

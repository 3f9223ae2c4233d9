package dev.exchangekit.bybit.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import dev.exchangekit.bybit.Category;
import dev.exchangekit.bybit.Side;
import dev.exchangekit.bybit.market.Instrument;
import dev.exchangekit.bybit.market.InstrumentsRequest;
import dev.exchangekit.bybit.market.OrderBook;
import dev.exchangekit.bybit.market.OrderBookRequest;
import dev.exchangekit.bybit.market.Ticker;
import dev.exchangekit.bybit.trade.AmendOrderRequest;
import dev.exchangekit.bybit.trade.CancelOrderRequest;
import dev.exchangekit.bybit.trade.Execution;
import dev.exchangekit.bybit.trade.ExecutionsRequest;
import dev.exchangekit.bybit.trade.Order;
import dev.exchangekit.bybit.trade.OrderStatus;
import dev.exchangekit.bybit.trade.OrderType;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.sim.SimSymbol;
import dev.exchangekit.core.sim.front.Quarters;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OptionRoutesTest {
    private final TypedOrders call = new TypedOrders(
            Category.OPTION, "BTC-" + DefaultMarkets.day(Quarters.delivery(Instant.now())) + "-70000-C-USDT");

    @AfterEach
    void stop() {
        call.close();
    }

    @Test
    void anOptionIsListedWithItsRight() {
        Instrument instrument = call.client
                .market()
                .instruments(InstrumentsRequest.builder()
                        .category(Category.OPTION)
                        .symbol(call.symbol)
                        .build())
                .items()
                .get(0);
        assertThat(instrument.optionType().orElseThrow().wire()).isEqualTo("Call");
        assertThat(instrument.settleCoin()).contains("USDT");
        assertThat(instrument.deliveryTime().orElseThrow()).isAfter(Instant.now());
    }

    @Test
    void theTickerShowsGreeksAndVolatilities() {
        Ticker ticker = ticker();
        assertThat(ticker.markIv().orElseThrow()).isEqualByComparingTo("0.55");
        assertThat(ticker.bid1Iv().orElseThrow()).isLessThan(ticker.ask1Iv().orElseThrow());
        assertThat(ticker.ask1Iv().orElseThrow()).isCloseTo(d("0.55"), within(d("0.05")));
        assertThat(ticker.underlyingPrice().orElseThrow()).isEqualByComparingTo("64000");
        assertThat(ticker.delta().orElseThrow()).isBetween(d("0.05"), d("0.6"));
        assertThat(ticker.gamma().orElseThrow()).isPositive();
        assertThat(ticker.vega().orElseThrow()).isPositive();
        assertThat(ticker.theta().orElseThrow()).isNegative();
        assertThat(ticker.markPrice().orElseThrow())
                .isBetween(ticker.bid1Price().orElseThrow(), ticker.ask1Price().orElseThrow());
    }

    @Test
    void quotesFollowTheUnderlying() {
        BigDecimal before = ticker().ask1Price().orElseThrow();
        call.bybit.marketMaker().moveTo(SimSymbol.linear("BTCUSDT"), d("68000"));
        assertThat(ticker().bid1Price().orElseThrow()).isGreaterThan(before);
        assertThat(book().bids()).isNotEmpty();
    }

    @Test
    void aLimitOrderRestsIsAmendedAndCancelled() {
        String id = call.place(
                Side.BUY, OrderType.LIMIT, "0.5", order -> order.price(d("500")).orderLinkId("o-1"));
        assertThat(call.coin("USDT").totalOrderInitialMargin().orElseThrow()).isEqualByComparingTo("250");
        call.trade()
                .amendOrder(AmendOrderRequest.builder()
                        .category(Category.OPTION)
                        .symbol(call.symbol)
                        .orderLinkId("o-1")
                        .price(d("505"))
                        .build());
        assertThat(call.open())
                .singleElement()
                .satisfies(order -> assertThat(order.price().orElseThrow()).isEqualByComparingTo("505"));
        call.trade()
                .cancelOrder(CancelOrderRequest.builder()
                        .category(Category.OPTION)
                        .symbol(call.symbol)
                        .orderId(id)
                        .build());
        assertThat(call.order(id).orderStatus()).isEqualTo(OrderStatus.CANCELLED);
    }

    @Test
    void theBuyerPaysThePremium() {
        BigDecimal ask = ticker().ask1Price().orElseThrow();
        String id = call.place(
                Side.BUY, OrderType.LIMIT, "0.01", order -> order.price(ask).orderLinkId("o-2"));
        Order order = call.order(id);
        assertThat(order.orderStatus()).isEqualTo(OrderStatus.FILLED);
        BigDecimal premium = ask.multiply(d("0.01"));
        BigDecimal fee = premium.multiply(d("0.00055"));
        assertThat(call.coin("USDT").walletBalance().orElseThrow())
                .isEqualByComparingTo(d("100000").subtract(premium).subtract(fee));
        assertThat(call.coin("USDT").equity().orElseThrow()).isCloseTo(d("100000"), within(d("5")));
        assertThat(call.position().size()).isEqualByComparingTo("0.01");
        assertThat(call.position().leverage()).isEmpty();
        Execution fill = call.trade()
                .executions(ExecutionsRequest.builder()
                        .category(Category.OPTION)
                        .symbol(call.symbol)
                        .build())
                .items()
                .get(0);
        assertThat(fill.orderLinkId()).contains("o-2");
        assertThat(fill.markIv()).isPresent();
        assertThat(fill.underlyingPrice().orElseThrow()).isEqualByComparingTo("64000");
    }

    @Test
    void aVolatilityMakesThePrice() {
        call.place(
                Side.BUY,
                OrderType.LIMIT,
                "0.01",
                order -> order.orderIv(d("0.4")).price(d("100000")).orderLinkId("iv"));
        assertThat(call.open().get(0).price().orElseThrow())
                .isBetween(d("5"), ticker().bid1Price().orElseThrow());
        assertThat(call.open().get(0).orderIv().orElseThrow()).isEqualByComparingTo("0.4");
    }

    @Test
    void optionsHaveNoLeverageAndNeedAnIdOfTheClient() throws Exception {
        assertThatExceptionOfType(ExchangeException.class)
                .isThrownBy(() -> call.place(
                        Side.BUY,
                        OrderType.LIMIT,
                        "0.01",
                        order -> order.price(d("500")).orderLinkId("x").takeProfit(d("900"))));
        try (HandSigned http = new HandSigned(call.bybit)) {
            String body = "{'category':'option','symbol':'" + call.symbol + "','side':'Buy','orderType':'Limit',"
                    + "'qty':'0.01','price':'500'}";
            assertThat(http.post("/v5/order/create", body).code()).isEqualTo(10001);
            assertThat(http.post(
                                    "/v5/position/set-leverage",
                                    "{'category':'option','symbol':'" + call.symbol
                                            + "','buyLeverage':'2','sellLeverage':'2'}")
                            .code())
                    .isEqualTo(10001);
        }
    }

    private Ticker ticker() {
        return call.client
                .market()
                .tickers(Category.OPTION, call.symbol)
                .items()
                .get(0);
    }

    private OrderBook book() {
        return call.client
                .market()
                .orderBook(OrderBookRequest.builder()
                        .category(Category.OPTION)
                        .symbol(call.symbol)
                        .build());
    }

    private static BigDecimal d(String text) {
        return new BigDecimal(text);
    }
}

package dev.exchangekit.bybit.unified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import dev.exchangekit.bybit.BybitClient;
import dev.exchangekit.bybit.BybitEnvironment;
import dev.exchangekit.core.error.UnsupportedFeatureException;
import dev.exchangekit.core.exchange.Exchange;
import dev.exchangekit.core.exchange.Feature;
import dev.exchangekit.core.model.CandleInterval;
import dev.exchangekit.core.model.FeeRate;
import dev.exchangekit.core.model.Greeks;
import dev.exchangekit.core.model.HistoryWindow;
import dev.exchangekit.core.model.Instrument;
import dev.exchangekit.core.model.Order;
import dev.exchangekit.core.model.OrderAck;
import dev.exchangekit.core.model.OrderRequest;
import dev.exchangekit.core.model.Position;
import dev.exchangekit.core.model.PositionSide;
import dev.exchangekit.core.model.QuantityUnit;
import dev.exchangekit.core.model.Side;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.model.Ticker;
import dev.exchangekit.core.spi.JsonCodec;
import dev.exchangekit.core.testing.TestSecrets;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dated futures, inverse contracts and options in unified words, against answers in the documented shape. */
class DerivativesTest {
    private static final Symbol DATED = Symbol.of("BTC/USDT:USDT-261225");
    private static final Symbol USDC_DATED = Symbol.of("BTC/USDC:USDC-261225");
    private static final Symbol INVERSE = Symbol.of("BTC/USD:BTC");
    private static final Symbol QUARTERLY = Symbol.of("BTC/USD:BTC-261225");
    private static final Symbol OPTION = Symbol.of("BTC/USDC:USDC-261225-90000-C");
    private static final Symbol USDT_OPTION = Symbol.of("BTC/USDT:USDT-261225-90000-P");
    private static final String DELIVERY = "1798185600000";

    private final MockWebServer server = new MockWebServer();
    private final Map<String, String> lists = new HashMap<>();
    private volatile String refusedCoin = "";
    private final BybitClient bybit;
    private final Exchange exchange;

    DerivativesTest() throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return new MockResponse.Builder()
                        .code(200)
                        .body(answer(request.getUrl()))
                        .build();
            }
        });
        server.start();
        bybit = BybitClient.create(config -> config.environment(
                        BybitEnvironment.custom(server.url("/").uri()))
                .credentials(TestSecrets.credentials())
                .clockSync(false));
        exchange = bybit.unified();
        instruments();
    }

    @AfterEach
    void end() {
        bybit.close();
        server.close();
    }

    private String answer(HttpUrl url) {
        String path = url.encodedPath();
        if (path.equals("/v5/market/time")) {
            return "{'retCode':0,'result':{'timeSecond':'1700000000','timeNano':'1700000000000000000'}}"
                    .replace('\'', '"');
        }
        String coin = Objects.requireNonNullElse(url.queryParameter("baseCoin"), "BTC");
        if (coin.equals(refusedCoin)) {
            return "{'retCode':10001,'retMsg':'params error: baseCoin invalid'}".replace('\'', '"');
        }
        boolean whole = url.queryParameter("status") == null
                && (url.queryParameter("settleCoin") == null
                        || url.queryParameter("settleCoin").equals("USDT"));
        String list =
                coin.equals("BTC") && whole ? lists.getOrDefault(path + " " + url.queryParameter("category"), "") : "";
        return ("{'retCode':0,'retMsg':'OK','result':{'orderId':'o-1','orderLinkId':'','category':'"
                        + url.queryParameter("category") + "','list':[" + list + "],'nextPageCursor':''}}")
                .replace('\'', '"');
    }

    private void list(String path, String category, String... items) {
        lists.put("/v5/" + path + " " + category, String.join(",", items));
    }

    private void instruments() {
        list(
                "market/instruments-info",
                "linear",
                future("BTCUSDT-25DEC26", "LinearFutures", "USDT", "USDT", DELIVERY),
                future("BTC-25DEC26", "LinearFutures", "USDC", "USDC", DELIVERY));
        list(
                "market/instruments-info",
                "inverse",
                future("BTCUSD", "InversePerpetual", "USD", "BTC", "0"),
                future("BTCUSDZ26", "InverseFutures", "USD", "BTC", DELIVERY));
        list(
                "market/instruments-info",
                "option",
                option("BTC-25DEC26-90000-C", "Call", "USD", "USDC"),
                option("BTC-25DEC26-90000-P-USDT", "Put", "USDT", "USDT"));
    }

    private static String future(String symbol, String type, String quote, String settle, String delivery) {
        return """
                {'symbol':'%s','contractType':'%s','status':'Trading','baseCoin':'BTC','quoteCoin':'%s',
                 'settleCoin':'%s','deliveryTime':'%s','fundingInterval':480,
                 'leverageFilter':{'minLeverage':'1','maxLeverage':'50','leverageStep':'0.01'},
                 'priceFilter':{'tickSize':'0.5'},
                 'lotSizeFilter':{'minOrderQty':'1','qtyStep':'1','maxOrderQty':'1000'}}""".formatted(symbol, type, quote, settle, delivery);
    }

    private static String option(String symbol, String type, String quote, String settle) {
        return """
                {'symbol':'%s','optionsType':'%s','status':'Trading','baseCoin':'BTC','quoteCoin':'%s',
                 'settleCoin':'%s','deliveryTime':'%s','priceFilter':{'tickSize':'5'},
                 'lotSizeFilter':{'minOrderQty':'0.01','qtyStep':'0.01','maxOrderQty':'500'}}""".formatted(symbol, type, quote, settle, DELIVERY);
    }

    private Instrument instrument(Symbol symbol) {
        return exchange.market().instrument(symbol);
    }

    private List<HttpUrl> sent(String path) throws InterruptedException {
        List<HttpUrl> urls = new ArrayList<>();
        for (int left = server.getRequestCount(); left > 0; left--) {
            HttpUrl url = next().getUrl();
            if (url.encodedPath().equals("/v5/" + path)) {
                urls.add(url);
            }
        }
        return urls;
    }

    private RecordedRequest next() throws InterruptedException {
        return Objects.requireNonNull(server.takeRequest(20, TimeUnit.SECONDS));
    }

    @Test
    void instrumentsOfAllKindsHaveTheirNames() {
        assertThat(exchange.market().instruments())
                .extracting(Instrument::symbol, Instrument::nativeMarket, Instrument::nativeSymbol)
                .containsExactlyInAnyOrder(
                        tuple(DATED, "linear", "BTCUSDT-25DEC26"),
                        tuple(USDC_DATED, "linear", "BTC-25DEC26"),
                        tuple(INVERSE, "inverse", "BTCUSD"),
                        tuple(QUARTERLY, "inverse", "BTCUSDZ26"),
                        tuple(OPTION, "option", "BTC-25DEC26-90000-C"),
                        tuple(USDT_OPTION, "option", "BTC-25DEC26-90000-P-USDT"));
    }

    @Test
    void everyCoinThatHasOptionsIsAskedFor() throws InterruptedException {
        exchange.market().instruments();
        assertThat(sent("market/instruments-info"))
                .filteredOn(url -> "option".equals(url.queryParameter("category")))
                .extracting(url -> url.queryParameter("baseCoin"))
                .containsExactly("BTC", "ETH", "SOL");
    }

    @Test
    void coinWithoutOptionsKeepsNoOtherMarketAway() {
        refusedCoin = "SOL";
        list("market/tickers", "option", "{'symbol':'BTC-25DEC26-90000-C','lastPrice':'1'}");
        assertThat(exchange.market().instruments()).hasSize(6);
        assertThat(exchange.market().tickers()).extracting(Ticker::symbol).containsExactly(OPTION);
    }

    @Test
    void inverseContractCountsTheQuoteCurrencyAndGainsInTheBase() {
        Instrument inverse = instrument(INVERSE);
        assertThat(inverse.quantityUnit()).isEqualTo(QuantityUnit.quote("USD"));
        assertThat(inverse.baseQuantity(new BigDecimal("50000"), new BigDecimal("1000")))
                .isEqualByComparingTo("0.02");
        assertThat(inverse.profit(
                        PositionSide.LONG, new BigDecimal("50000"), new BigDecimal("62500"), new BigDecimal("1000")))
                .isEqualByComparingTo("0.004");
        assertThat(inverse.supportsHedgeMode()).isFalse();
        assertThat(instrument(DATED).quantityUnit()).isEqualTo(QuantityUnit.base("BTC"));
    }

    @Test
    void onlyPerpetualsPayFunding() {
        assertThat(instrument(INVERSE).fundingInterval()).isPresent();
        assertThat(instrument(QUARTERLY).fundingInterval()).isEmpty();
        assertThat(instrument(QUARTERLY).deliveryTime()).contains(Instant.parse("2026-12-25T08:00:00Z"));
        assertThat(instrument(INVERSE).deliveryTime()).isEmpty();
        assertThat(instrument(OPTION).deliveryTime()).contains(Instant.parse("2026-12-25T08:00:00Z"));
        assertThat(instrument(OPTION).maxLeverage()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "BTC/USDT:USDT,                 FUNDING_RATES TRAILING_STOPS LEVERAGE CANDLES STOP_ORDERS HEDGE_MODE, ''",
        "BTC/USD:BTC,                   FUNDING_RATES TRAILING_STOPS LEVERAGE CANDLES ATTACHED_EXITS, HEDGE_MODE",
        "BTC/USDT:USDT-261225,          TRAILING_STOPS LEVERAGE CANDLES MARK_PRICE OPEN_INTEREST, "
                + "FUNDING_RATES HEDGE_MODE",
        "BTC/USD:BTC-261225,            TRAILING_STOPS LEVERAGE CANDLES REDUCE_ONLY, FUNDING_RATES HEDGE_MODE",
        "BTC/USDC:USDC-261225-90000-C,  POSITIONS REDUCE_ONLY MARK_PRICE OPEN_INTEREST PLACE_MANY AMEND CANCEL_ALL, "
                + "FUNDING_RATES TRAILING_STOPS LEVERAGE CANDLES STOP_ORDERS TAKE_PROFIT_ORDERS ATTACHED_EXITS",
        "BTC/USDT,                      MARKET_BUY_BY_QUOTE_AMOUNT CANDLES STOP_ORDERS, "
                + "TRAILING_STOPS POSITIONS MARK_PRICE REDUCE_ONLY"
    })
    void marketsDifferInWhatTheyCan(String symbol, String can, String cannot) {
        assertThat(features(can)).allMatch(feature -> exchange.supports(feature, Symbol.of(symbol)));
        assertThat(features(cannot)).noneMatch(feature -> exchange.supports(feature, Symbol.of(symbol)));
    }

    private static List<Feature> features(String words) {
        return Stream.of(words.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(Feature::valueOf)
                .toList();
    }

    @Test
    void whatAMarketCannotDoIsRefusedBeforeSending() {
        assertThatThrownBy(() -> exchange.market().fundingRate(QUARTERLY))
                .isInstanceOf(UnsupportedFeatureException.class);
        assertThatThrownBy(() -> exchange.market().candles(OPTION, CandleInterval.ONE_HOUR, HistoryWindow.newest(1)))
                .isInstanceOf(UnsupportedFeatureException.class);
        assertThatThrownBy(() -> exchange.positions().setLeverage(OPTION, BigDecimal.TEN))
                .isInstanceOf(UnsupportedFeatureException.class);
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void tickerOfAnOptionCarriesItsGreeks() throws InterruptedException {
        list("market/tickers", "option", """
                {'symbol':'BTC-25DEC26-90000-C','bid1Price':'0','bid1Size':'0','bid1Iv':'0','ask1Price':'435',
                 'ask1Size':'0.66','ask1Iv':'0.7103','lastPrice':'430','markPrice':'421.17','indexPrice':'64010.55',
                 'markIv':'0.7012','underlyingPrice':'64090.42','openInterest':'6.3','turnover24h':'2482.73',
                 'volume24h':'0.15','delta':'0.1123','gamma':'0.000012','vega':'21.3','theta':'-15.2'}""");
        Ticker ticker = exchange.market().ticker(OPTION);
        assertThat(ticker.greeks())
                .contains(Greeks.builder()
                        .delta(new BigDecimal("0.1123"))
                        .gamma(new BigDecimal("0.000012"))
                        .vega(new BigDecimal("21.3"))
                        .theta(new BigDecimal("-15.2"))
                        .markVolatility(new BigDecimal("0.7012"))
                        .askVolatility(new BigDecimal("0.7103"))
                        .underlyingPrice(new BigDecimal("64090.42"))
                        .build());
        assertThat(ticker.bid()).isEmpty();
        assertThat(exchange.market().markPrice(OPTION).indexPrice()).contains(new BigDecimal("64010.55"));
        assertThat(exchange.market().openInterest(OPTION).quantity()).isEqualByComparingTo("6.3");
        assertThat(next().getUrl().queryParameter("symbol")).isEqualTo("BTC-25DEC26-90000-C");
    }

    @Test
    void volumeOfAnInverseFutureIsInItsBaseAndOpenInterestInItsUnit() {
        list("market/tickers", "inverse", """
                {'symbol':'BTCUSDZ26','lastPrice':'36985.50','markPrice':'36980.43','indexPrice':'36490.92',
                 'openInterest':'40113967','turnover24h':'115.6907','volume24h':'4271383','fundingRate':'',
                 'nextFundingTime':'0'}""");
        Ticker ticker = exchange.market().ticker(QUARTERLY);
        assertThat(ticker.volume24h()).contains(new BigDecimal("115.6907"));
        assertThat(ticker.turnover24h()).contains(new BigDecimal("4271383"));
        assertThat(ticker.greeks()).isEmpty();
        assertThat(ticker.fundingRate()).isEmpty();
        assertThat(exchange.market().openInterest(QUARTERLY).quantity()).isEqualByComparingTo("40113967");
        assertThat(exchange.market().markPrice(QUARTERLY).markPrice()).isEqualByComparingTo("36980.43");
    }

    @Test
    void allTickersAreOfAllMarkets() {
        list("market/tickers", "linear", "{'symbol':'BTCUSDT-25DEC26','lastPrice':'1'}");
        list("market/tickers", "inverse", "{'symbol':'BTCUSD','lastPrice':'1'}");
        list("market/tickers", "option", "{'symbol':'BTC-25DEC26-90000-P-USDT','lastPrice':'1'}");
        assertThat(exchange.market().tickers()).extracting(Ticker::symbol).containsExactly(DATED, INVERSE, USDT_OPTION);
    }

    @Test
    void bookOfAnOptionIsAskedForNoDeeperThanItIs() throws InterruptedException {
        assertThatThrownBy(() -> exchange.market().orderBook(OPTION, 200)).isNotNull();
        assertThat(next().getUrl().queryParameter("limit")).isEqualTo("25");
    }

    @Test
    void positionsAreOfAllMarketsAndWorthWhatTheySettleIn() {
        list("position/list", "linear", position("BTCUSDT-25DEC26", "Sell", "2", "72000"));
        list("position/list", "inverse", position("BTCUSDZ26", "Buy", "1000", "0.02777778"));
        list("position/list", "option", position("BTC-25DEC26-90000-C", "Buy", "1.5", "1357.5"));
        assertThat(exchange.positions().positions())
                .extracting(
                        Position::symbol,
                        Position::side,
                        Position::quantity,
                        p -> p.notional().orElseThrow())
                .containsExactly(
                        tuple(DATED, PositionSide.SHORT, new BigDecimal("2"), new BigDecimal("72000")),
                        tuple(QUARTERLY, PositionSide.LONG, new BigDecimal("1000"), new BigDecimal("0.02777778")),
                        tuple(OPTION, PositionSide.LONG, new BigDecimal("1.5"), new BigDecimal("1357.5")));
    }

    private static String position(String symbol, String side, String size, String value) {
        return "{'positionIdx':0,'symbol':'%s','side':'%s','size':'%s','avgPrice':'36000','positionValue':'%s'}"
                .formatted(symbol, side, size, value);
    }

    @Test
    void openOrdersAreOfAllMarkets() throws InterruptedException {
        list("order/realtime", "linear", order("1", "BTCUSDT-25DEC26"));
        list("order/realtime", "inverse", order("2", "BTCUSDZ26"));
        list("order/realtime", "option", order("3", "BTC-25DEC26-90000-C"));
        assertThat(exchange.trading().openOrders())
                .extracting(Order::orderId, Order::symbol)
                .containsExactly(tuple("1", DATED), tuple("2", QUARTERLY), tuple("3", OPTION));
        assertThat(sent("order/realtime"))
                .extracting(url -> url.queryParameter("category"), url -> url.queryParameter("settleCoin"))
                .containsExactly(
                        tuple("spot", null),
                        tuple("linear", "USDT"),
                        tuple("linear", "USDC"),
                        tuple("inverse", null),
                        tuple("option", null));
    }

    private static String order(String id, String symbol) {
        return """
                {'orderId':'%s','symbol':'%s','side':'Buy','orderType':'Limit','orderStatus':'New','qty':'1',
                 'price':'36000','cumExecQty':'0','createdTime':'1700000000000'}""".formatted(id, symbol);
    }

    @Test
    void averagePriceOfAnInverseOrderIsQuantityOverWorth() {
        list("order/realtime", "inverse", """
                {'orderId':'1','symbol':'BTCUSD','side':'Buy','orderType':'Limit','orderStatus':'PartiallyFilled',
                 'qty':'2000','price':'50000','avgPrice':'','cumExecQty':'1000','cumExecValue':'0.02',
                 'cumExecFee':'0.000011','createdTime':'1700000000000'}""");
        Order order = exchange.trading().openOrders(INVERSE).get(0);
        assertThat(order.averagePrice().orElseThrow()).isEqualByComparingTo("50000");
        assertThat(order.fees()).singleElement().satisfies(fee -> {
            assertThat(fee.asset()).isEqualTo("BTC");
            assertThat(fee.amount()).isEqualByComparingTo("0.000011");
        });
    }

    @Test
    void optionOrderGoesToItsMarketWithAnId() throws Exception {
        exchange.warmUp();
        int before = server.getRequestCount();
        OrderAck ack = exchange.trading()
                .place(OrderRequest.limit(OPTION, Side.BUY, new BigDecimal("0.05"), new BigDecimal("410")));
        for (int i = 0; i < before; i++) {
            next();
        }
        RecordedRequest sent = next();
        JsonNode body =
                new JsonCodec().tree(Objects.requireNonNull(sent.getBody()).toByteArray());
        assertThat(sent.getUrl().encodedPath()).isEqualTo("/v5/order/create");
        assertThat(body.get("category").asText()).isEqualTo("option");
        assertThat(body.get("symbol").asText()).isEqualTo("BTC-25DEC26-90000-C");
        assertThat(body.get("orderLinkId").asText()).isNotEmpty();
        assertThat(ack.orderId()).contains("o-1");
    }

    @Test
    void feeRateOfOptionsHoldsForAllOnACoin() {
        list("account/fee-rate", "option", """
                {'symbol':'','baseCoin':'BTC','takerFeeRate':'0.0003','makerFeeRate':'0.0002'},
                {'symbol':'','baseCoin':'SOL','takerFeeRate':'0.0004','makerFeeRate':'0.0002'}""");
        list("account/fee-rate", "inverse", "{'symbol':'BTCUSD','takerFeeRate':'0.00055','makerFeeRate':'0.0002'}");
        assertThat(exchange.account().feeRate(OPTION).taker()).isEqualByComparingTo("0.0003");
        assertThat(exchange.account().feeRates())
                .extracting(FeeRate::symbol)
                .containsExactlyInAnyOrder(INVERSE, OPTION, USDT_OPTION);
    }
}

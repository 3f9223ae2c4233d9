package dev.exchangekit.bitget.unified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.exchangekit.bitget.AccountMode;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.error.UnsupportedFeatureException;
import dev.exchangekit.core.exchange.Exchange;
import dev.exchangekit.core.exchange.Feature;
import dev.exchangekit.core.model.Candle;
import dev.exchangekit.core.model.CandleInterval;
import dev.exchangekit.core.model.FundingRate;
import dev.exchangekit.core.model.HistoryWindow;
import dev.exchangekit.core.model.Instrument;
import dev.exchangekit.core.model.InstrumentStatus;
import dev.exchangekit.core.model.OrderBookSnapshot;
import dev.exchangekit.core.model.PublicTrade;
import dev.exchangekit.core.model.QuantityUnit;
import dev.exchangekit.core.model.Side;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.model.Ticker;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What everybody can see, in unified words, against answers in the documented shape. */
class MarketTest {
    private static final Instant NOW = Instant.parse("2026-03-04T10:30:00Z");
    private static final Symbol SPOT = Symbol.of("BTC/USDT");
    private static final Symbol LINEAR = Symbol.of("BTC/USDT:USDT");
    private static final Symbol USDC = Symbol.of("BTC/USDC:USDC");
    private static final Symbol INVERSE = Symbol.of("BTC/USD:BTC");
    private static final Symbol DATED = Symbol.of("BTC/USD:BTC-261225");
    private static final String DELIVERY = "1798185600000";

    private final List<FakeBitget> open = new ArrayList<>();

    @AfterEach
    void end() {
        open.forEach(FakeBitget::close);
    }

    private FakeBitget bitget(AccountMode account) {
        FakeBitget bitget = new FakeBitget(account, NOW);
        open.add(bitget);
        bitget.answers("/api/v3/market/instruments", url -> switch (category(url)) {
            case "SPOT" -> """
                        [{'symbol':'BTCUSDT','category':'SPOT','baseCoin':'BTC','quoteCoin':'USDT','minOrderQty':'0.00001',
                          'maxOrderQty':'0','pricePrecision':'2','quantityPrecision':'6','quotePrecision':'8',
                          'minOrderAmount':'1','status':'online','offTime':''},
                         {'symbol':'OLDUSDT','category':'SPOT','baseCoin':'OLD','quoteCoin':'USDT','pricePrecision':'4',
                          'quantityPrecision':'0','status':'limit_open'},
                         {'symbol':'rSPYUSDT','category':'SPOT','baseCoin':'rSPY','quoteCoin':'USDT','pricePrecision':'4',
                          'quantityPrecision':'0','status':'online'}]""";
            case "USDT-FUTURES" ->
                "[" + contract("BTCUSDT", "USDT", "perpetual", "", "0.1", "0.0001", "online") + ","
                        + contract("XUSDT", "USDT", "perpetual", "", "0.1", "1", "limit_open") + "]";
            case "USDC-FUTURES" -> "[" + contract("BTCPERP", "USD", "perpetual", "", "0.1", "0.0001", "listed") + "]";
            default ->
                "[" + contract("BTCUSD_CM", "USD", "perpetual", "", "0.1", "1", "online") + ","
                        + contract("BTCCMZ26", "USD", "delivery", DELIVERY, "0.5", "1", "restrictedAPI") + "]";
        });
        bitget.answers("/api/v2/mix/market/contracts", """
                [{'symbol':'BTCUSD','baseCoin':'BTC','quoteCoin':'USD','supportMarginCoins':['BTC','ETH'],
                  'minTradeNum':'0.001','priceEndStep':'5','volumePlace':'3','pricePlace':'1','sizeMultiplier':'0.001',
                  'symbolType':'perpetual','minTradeUSDT':'5','symbolStatus':'normal','offTime':'-1','deliveryTime':'',
                  'fundInterval':'8','minLever':'1','maxLever':'125','maxMarketOrderQty':'22','maxOrderQty':'120'},
                 {'symbol':'BTCUSDZ26','baseCoin':'BTC','quoteCoin':'USD','minTradeNum':'0.001','priceEndStep':'1',
                  'volumePlace':'3','pricePlace':'1','sizeMultiplier':'0.001','symbolType':'delivery',
                  'symbolStatus':'off','deliveryTime':'%s','fundInterval':'8'}]""".formatted(DELIVERY));
        return bitget;
    }

    private static String contract(
            String symbol, String quote, String type, String delivery, String tick, String lot, String status) {
        return """
                {'symbol':'%s','baseCoin':'%s','quoteCoin':'%s','minOrderQty':'%s','maxOrderQty':'1000',
                 'maxMarketOrderQty':'220','minOrderAmount':'5','pricePrecision':'1','quantityPrecision':'4',
                 'priceMultiplier':'%s','quantityMultiplier':'%s','type':'%s','symbolType':'crypto','status':'%s',
                 'offTime':'-1','deliveryTime':'%s','launchTime':'1600000000000','fundInterval':'8','minLeverage':'1',
                 'maxLeverage':'125'}""".formatted(
                        symbol, symbol.startsWith("X") ? "X" : "BTC", quote, lot, tick, lot, type, status, delivery);
    }

    private static String category(HttpUrl url) {
        return Objects.requireNonNull(url.queryParameter("category"));
    }

    private static String parameter(HttpUrl url, String name) {
        return Objects.requireNonNullElse(url.queryParameter(name), "");
    }

    private static List<HttpUrl> urls(FakeBitget bitget) {
        return bitget.sent().stream().map(request -> request.getUrl()).toList();
    }

    @Test
    void instrumentsTellStepsUnitsAndStates() {
        Exchange exchange = bitget(AccountMode.UNIFIED).client().unified();
        assertThat(exchange.market().instruments())
                .extracting(i -> i.symbol().toString(), Instrument::nativeSymbol, Instrument::status)
                .containsExactlyInAnyOrder(
                        tuple("BTC/USDT", "BTCUSDT", InstrumentStatus.TRADING),
                        tuple("OLD/USDT", "OLDUSDT", InstrumentStatus.SUSPENDED),
                        tuple("BTC/USDT:USDT", "BTCUSDT", InstrumentStatus.TRADING),
                        tuple("X/USDT:USDT", "XUSDT", InstrumentStatus.REDUCE_ONLY),
                        tuple("BTC/USDC:USDC", "BTCPERP", InstrumentStatus.PRE_LAUNCH),
                        tuple("BTC/USD:BTC", "BTCUSD_CM", InstrumentStatus.TRADING),
                        tuple("BTC/USD:BTC-261225", "BTCCMZ26", InstrumentStatus.SUSPENDED));
        Instrument spot = exchange.market().instrument(SPOT);
        assertThat(spot.tickSize()).isEqualByComparingTo("0.01");
        assertThat(spot.quantityStep()).isEqualByComparingTo("0.000001");
        assertThat(spot.quoteAmountStep().orElseThrow()).isEqualByComparingTo("0.00000001");
        assertThat(spot.minQuantity()).isEmpty();
        assertThat(spot.minNotional().orElseThrow()).isEqualByComparingTo("1");
        Instrument linear = exchange.market().instrument(LINEAR);
        assertThat(linear.quantityUnit()).isEqualTo(QuantityUnit.base("BTC"));
        assertThat(linear.tickSize()).isEqualByComparingTo("0.1");
        assertThat(linear.maxMarketQuantity().orElseThrow()).isEqualByComparingTo("220");
        assertThat(linear.maxLeverage().orElseThrow()).isEqualByComparingTo("125");
        assertThat(linear.fundingInterval()).contains(Duration.ofHours(8));
        assertThat(linear.supportsHedgeMode()).isTrue();
        assertThat(exchange.market().instrument(DATED).deliveryTime())
                .contains(Instant.ofEpochMilli(Long.parseLong(DELIVERY)));
    }

    @Test
    void coinMarginedContractsAreCountedInUsdByUnifiedAccountsAndInTheirCoinByClassicOnes() {
        Instrument unified =
                bitget(AccountMode.UNIFIED).client().unified().market().instrument(INVERSE);
        assertThat(unified.quantityUnit()).isEqualTo(QuantityUnit.quote("USD"));
        Exchange exchange = bitget(AccountMode.CLASSIC).client().unified();
        Instrument classic = exchange.market().instrument(INVERSE);
        assertThat(classic.nativeSymbol()).isEqualTo("BTCUSD");
        assertThat(classic.quantityUnit()).isEqualTo(QuantityUnit.base("BTC"));
        assertThat(classic.tickSize()).isEqualByComparingTo("0.5");
        assertThat(classic.quantityStep()).isEqualByComparingTo("0.001");
        assertThat(classic.maxQuantity().orElseThrow()).isEqualByComparingTo("120");
        assertThat(exchange.market().instrument(DATED).status()).isEqualTo(InstrumentStatus.DELISTED);
    }

    @Test
    void tickerTellsChangeInPercentAndWhatContractsHaveBesides() {
        FakeBitget bitget = bitget(AccountMode.UNIFIED);
        bitget.answers("/api/v3/market/tickers", url -> """
                [{'category':'%s','symbol':'%s','lastPrice':'97999.9','openPrice24h':'100000','highPrice24h':'101000',
                  'lowPrice24h':'97000','ask1Price':'98000.1','bid1Price':'97999.9','bid1Size':'9.5','ask1Size':'8.5',
                  'price24hPcnt':'-0.02','volume24h':'52.05','turnover24h':'5101050.2','indexPrice':'98010',
                  'markPrice':'98000','fundingRate':'0.0001','openInterest':'1411.1','ts':'1772620200000'}]""".formatted(category(url), parameter(url, "symbol")));
        Exchange exchange = bitget.client().unified();
        Ticker ticker = exchange.market().ticker(LINEAR);
        assertThat(ticker.change24hPercent().orElseThrow()).isEqualByComparingTo("-2");
        assertThat(ticker.bid().orElseThrow()).isEqualByComparingTo("97999.9");
        assertThat(ticker.askQuantity().orElseThrow()).isEqualByComparingTo("8.5");
        assertThat(ticker.volume24h().orElseThrow()).isEqualByComparingTo("52.05");
        assertThat(ticker.time()).contains(NOW);
        assertThat(exchange.market().markPrice(USDC).markPrice()).isEqualByComparingTo("98000");
        assertThat(exchange.market().openInterest(LINEAR).quantity()).isEqualByComparingTo("1411.1");
        assertThat(exchange.market().ticker(INVERSE).openInterest()).isEmpty();
        assertThat(exchange.supports(Feature.OPEN_INTEREST, INVERSE)).isFalse();
        assertThat(urls(bitget))
                .extracting(url -> category(url) + " " + parameter(url, "symbol"))
                .containsExactly(
                        "USDT-FUTURES BTCUSDT",
                        "USDC-FUTURES BTCPERP",
                        "USDT-FUTURES BTCUSDT",
                        "COIN-FUTURES BTCUSD_CM");
    }

    @Test
    void classicAccountsSeeTheirOwnCoinMarginedContracts() throws Exception {
        FakeBitget bitget = bitget(AccountMode.CLASSIC);
        bitget.answers(
                "/api/v2/mix/market/ticker",
                "[{'symbol':'BTCUSD','lastPr':'98000','change24h':'0.015','baseVolume':'3','quoteVolume':'294000',"
                        + "'holdingAmount':'77','markPrice':'98001','bidPr':'0','bidSz':'0'}]");
        bitget.answers(
                "/api/v2/mix/market/merge-depth",
                "{'asks':[[98001.5,1.25]],'bids':[[98000,2]],'ts':'1772620200000','scale':'0.5'}");
        bitget.answers(
                "/api/v2/mix/market/fills",
                "[{'tradeId':'1','price':'1','size':'2','side':'Sell','ts':'1000','symbol':'BTCUSD'},"
                        + "{'tradeId':'2','price':'3','size':'4','side':'buy','ts':'2000','symbol':'BTCUSD'}]");
        Exchange exchange = bitget.client().unified();
        Ticker ticker = exchange.market().ticker(INVERSE);
        assertThat(ticker.change24hPercent().orElseThrow()).isEqualByComparingTo("1.5");
        assertThat(ticker.openInterest().orElseThrow()).isEqualByComparingTo("77");
        assertThat(ticker.bid()).isEmpty();
        assertThat(ticker.bidQuantity()).isEmpty();
        OrderBookSnapshot book = exchange.market().orderBook(INVERSE, 20);
        assertThat(book.bestAsk().orElseThrow().price()).isEqualByComparingTo("98001.5");
        assertThat(exchange.market().recentTrades(INVERSE, 500))
                .extracting(PublicTrade::tradeId, PublicTrade::side)
                .containsExactly(
                        tuple(Optional.of("2"), Optional.of(Side.BUY)),
                        tuple(Optional.of("1"), Optional.of(Side.SELL)));
        List<HttpUrl> urls = urls(bitget);
        assertThat(parameter(urls.get(1), "limit")).isEqualTo("50");
        assertThat(parameter(urls.get(2), "limit")).isEqualTo("100");
        assertThat(bitget.client().async().unified().market().ticker(INVERSE).get())
                .isEqualTo(ticker);
    }

    @Test
    void allTickersAreNamed() {
        FakeBitget bitget = bitget(AccountMode.CLASSIC);
        bitget.answers(
                "/api/v3/market/tickers",
                url -> category(url).equals("SPOT")
                        ? "[{'symbol':'BTCUSDT','lastPrice':'1'},{'symbol':'NEWUSDT','lastPrice':'2'}]"
                        : category(url).equals("USDC-FUTURES") ? "[{'symbol':'BTCPERP','lastPrice':'3'}]" : "[]");
        bitget.answers("/api/v2/mix/market/tickers", "[{'symbol':'BTCUSDZ26','lastPr':'4'}]");
        assertThat(bitget.client().unified().market().tickers())
                .extracting(ticker -> ticker.symbol().toString())
                .containsExactly("BTC/USDT", "NEW/USDT", "BTC/USDC:USDC", "BTC/USD:BTC-261225");
    }

    @Test
    void answerWithoutTheInstrumentNamesIt() {
        FakeBitget bitget = bitget(AccountMode.UNIFIED);
        bitget.answers("/api/v3/market/tickers", "[]");
        assertThatThrownBy(() -> bitget.client().unified().market().ticker(LINEAR))
                .isInstanceOfSatisfying(
                        ExchangeException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.INVALID_SYMBOL))
                .hasMessageContaining("USDT-FUTURES symbol BTCUSDT");
    }

    @Test
    void nextFundingIsThatOfPerpetuals() {
        FakeBitget bitget = bitget(AccountMode.UNIFIED);
        bitget.answers(
                "/api/v3/market/current-fund-rate",
                "[{'symbol':'BTCUSD_CM','fundingRate':'0.0001','fundingRateInterval':'8','nextUpdate':'1772640000000'}]");
        Exchange exchange = bitget.client().unified();
        FundingRate rate = exchange.market().fundingRate(INVERSE);
        assertThat(rate.rate()).isEqualByComparingTo("0.0001");
        assertThat(rate.time()).isEqualTo(Instant.parse("2026-03-04T16:00:00Z"));
        assertThatThrownBy(() -> exchange.market().fundingRate(DATED)).isInstanceOf(UnsupportedFeatureException.class);
        assertThatThrownBy(() -> exchange.market().fundingRate(SPOT)).isInstanceOf(UnsupportedFeatureException.class);
    }

    /** Rates at hours 8, 16, ... before a time; the last page comes again and again. */
    @ParameterizedTest
    @EnumSource
    void pastFundingIsFoundByPagingAndEndsWhereThePagesDo(AccountMode account) {
        FakeBitget bitget = bitget(account);
        bitget.answers(
                "/api/v3/market/history-fund-rate",
                url -> "{'resultList':[" + rates(Integer.parseInt(parameter(url, "cursor")), "fundingRateTimestamp")
                        + "]}");
        bitget.answers(
                "/api/v2/mix/market/history-fund-rate",
                url -> "[" + rates(Integer.parseInt(parameter(url, "pageNo")), "fundingTime") + "]");
        Exchange exchange = bitget.client().unified();
        HistoryWindow window = HistoryWindow.builder().limit(2).build();
        assertThat(exchange.market().fundingHistoryStream(INVERSE, window))
                .extracting(FundingRate::time)
                .containsExactly(funding(1), funding(2), funding(3), funding(4), funding(5), funding(6));
        HistoryWindow part = HistoryWindow.builder()
                .limit(2)
                .start(funding(3))
                .end(funding(2))
                .build();
        urls(bitget);
        assertThat(exchange.market().fundingHistoryStream(INVERSE, part))
                .extracting(FundingRate::time)
                .containsExactly(funding(2), funding(3));
        assertThat(urls(bitget)).hasSize(2);
    }

    private static Instant funding(int number) {
        return NOW.minus(Duration.ofHours(8L * number));
    }

    private static String rates(int page, String time) {
        int first = Math.min(page, 3) * 2 - 1;
        return IntStream.of(first, first + 1)
                .mapToObj(number -> "{'symbol':'BTCUSD','fundingRate':'0.0001','" + time + "':'"
                        + funding(number).toEpochMilli() + "'}")
                .collect(Collectors.joining(","));
    }

    /** Answers as Bitget does: the newest candles before an end that is rounded down, back to a first one. */
    private static void candles(
            FakeBitget bitget, String path, Duration length, int columns, int most, Instant first, Instant last) {
        bitget.answers(path, url -> {
            String end = parameter(url, "endTime");
            long step = length.toMillis();
            long before = end.isEmpty() ? last.toEpochMilli() + 1 : Long.parseLong(end) / step * step;
            int limit = Math.min(most, Integer.parseInt(parameter(url, "limit")));
            List<String> rows = new ArrayList<>();
            for (long at = (before - 1) / step * step; at >= first.toEpochMilli() && rows.size() < limit; at -= step) {
                rows.add("['" + at + "','10','12','9','11','5'" + ",'55'".repeat(columns - 6) + "]");
            }
            Collections.reverse(rows);
            return rows.toString();
        });
    }

    @Test
    void aThousandRecentCandlesComeInOneCall() {
        FakeBitget bitget = bitget(AccountMode.CLASSIC);
        Instant current = Instant.parse("2026-03-04T10:30:00Z");
        candles(
                bitget,
                "/api/v2/spot/market/candles",
                Duration.ofMinutes(1),
                8,
                1000,
                current.minus(Duration.ofDays(30)),
                current);
        Exchange exchange = bitget.client().unified();
        Instant start = Instant.parse("2026-03-03T00:00:00Z");
        Instant end = start.plus(Duration.ofMinutes(1000)).minusMillis(1);
        List<Candle> candles = exchange.market().candles(SPOT, CandleInterval.ONE_MINUTE, window(start, end, 1000));
        assertThat(candles).hasSize(1000).isSortedAccordingTo(Comparator.comparing(Candle::openTime));
        assertThat(candles.get(0).openTime()).isEqualTo(start);
        assertThat(candles.get(999).openTime()).isEqualTo(end.minusMillis(59_999));
        assertThat(candles).allMatch(Candle::closed);
        assertThat(candles.get(0).turnover().orElseThrow()).isEqualByComparingTo("55");
        List<HttpUrl> urls = urls(bitget);
        assertThat(urls).hasSize(1);
        assertThat(parameter(urls.get(0), "granularity")).isEqualTo("1min");
        assertThat(parameter(urls.get(0), "limit")).isEqualTo("1000");
        List<Candle> newest = exchange.market().candles(SPOT, CandleInterval.ONE_MINUTE, HistoryWindow.newest(3));
        assertThat(newest).extracting(Candle::closed).containsExactly(true, true, false);
        assertThat(urls(bitget).get(0).queryParameter("endTime")).isNull();
    }

    private static HistoryWindow window(Instant start, Instant end, int limit) {
        return HistoryWindow.builder().start(start).end(end).limit(limit).build();
    }

    /** Of an hour's candles the last 83 days are recent. */
    @Test
    void olderCandlesComeFromTheHistoryAndJoinTheRecentOnes() {
        FakeBitget bitget = bitget(AccountMode.UNIFIED);
        Duration hour = Duration.ofHours(1);
        Instant edge = NOW.truncatedTo(ChronoUnit.HOURS).minus(Duration.ofDays(83));
        Instant listed = edge.minus(Duration.ofDays(30));
        candles(bitget, "/api/v2/mix/market/candles", hour, 7, 1000, edge.plus(hour), NOW);
        candles(bitget, "/api/v2/mix/market/history-candles", hour, 7, 200, listed, NOW);
        Exchange exchange = bitget.client().unified();
        Instant start = edge.minus(Duration.ofHours(450));
        Instant end = edge.plus(Duration.ofHours(20));
        List<Candle> candles = exchange.market().candles(LINEAR, CandleInterval.ONE_HOUR, window(start, end, 1000));
        assertThat(candles).hasSize(471);
        assertThat(candles.get(0).openTime()).isEqualTo(start);
        assertThat(candles.get(470).openTime()).isEqualTo(end);
        assertThat(candles).extracting(Candle::openTime).doesNotHaveDuplicates();
        assertThat(urls(bitget))
                .extracting(HttpUrl::encodedPath)
                .containsSubsequence("/api/v2/mix/market/candles", "/api/v2/mix/market/history-candles");
        assertThat(exchange.market()
                        .candles(
                                LINEAR,
                                CandleInterval.ONE_HOUR,
                                HistoryWindow.between(listed.minus(Duration.ofDays(2)), listed.plus(hour))))
                .extracting(Candle::openTime)
                .containsExactly(listed, listed.plus(hour));
    }

    @Test
    void daysWeeksAndMonthsAreThoseOfUtc() {
        FakeBitget bitget = bitget(AccountMode.CLASSIC);
        bitget.answers("/api/v2/mix/market/candles", "[['1772323200000','10','12','9','11','5','55']]");
        List<Candle> candles =
                bitget.client().unified().market().candles(INVERSE, CandleInterval.ONE_MONTH, HistoryWindow.newest(1));
        assertThat(candles).extracting(Candle::openTime).containsExactly(Instant.parse("2026-03-01T00:00:00Z"));
        assertThat(candles.get(0).closed()).isFalse();
        HttpUrl url = urls(bitget).get(0);
        assertThat(parameter(url, "granularity")).isEqualTo("1Mutc");
        assertThat(parameter(url, "productType")).isEqualTo("COIN-FUTURES");
        assertThat(parameter(url, "symbol")).isEqualTo("BTCUSD");
    }

    @ParameterizedTest
    @CsvSource({"1d, false", "6h, false", "4h, true", "2h, false", "10m, false", "1m, true"})
    void coinMarginedContractsOfUnifiedAccountsHaveNoCandlesByUtcOfMoreThanFourHours(String interval, boolean has) {
        FakeBitget bitget = bitget(AccountMode.UNIFIED);
        bitget.answers("/api/v3/market/candles", "[['1772323200000','10','12','9','11','5','55']]");
        CandleInterval length = CandleInterval.of(interval);
        Exchange exchange = bitget.client().unified();
        if (has) {
            assertThat(exchange.market().candles(INVERSE, length, HistoryWindow.newest(1)))
                    .extracting(Candle::volume)
                    .containsExactly(new BigDecimal("5"));
        } else {
            assertThatThrownBy(() -> exchange.market().candles(INVERSE, length, HistoryWindow.newest(1)))
                    .isInstanceOf(UnsupportedFeatureException.class)
                    .hasMessageContaining(interval);
        }
    }
}

package dev.exchangekit.bitget.benchmark;

import dev.exchangekit.bitget.BitgetConfig;
import dev.exchangekit.bitget.futuresmarket.FuturesMarketEndpoints;
import dev.exchangekit.bitget.futurestrade.FuturesTradeEndpoints;
import dev.exchangekit.bitget.internal.BitgetProfile;
import dev.exchangekit.bitget.spot.SpotEndpoints;
import dev.exchangekit.bitget.spottrade.SpotTradeEndpoints;
import dev.exchangekit.bitget.uta.market.UtaMarketEndpoints;
import dev.exchangekit.bitget.uta.trade.UtaTradeEndpoints;
import dev.exchangekit.core.spi.Answer;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.JsonCodec;
import dev.exchangekit.core.spi.Reply;
import dev.exchangekit.core.spi.ResponseReader;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;
import org.knowm.xchange.bitget.Bitget;
import org.knowm.xchange.bitget.BitgetAuthenticated;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From the bytes of a whole answer to its model, beside hand-written streaming and what XChange does with them. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class BitgetDecodeBenchmark {
    private final HandWritten handWritten = new HandWritten();
    private final ResponseReader reader =
            BitgetProfile.of(BitgetConfig.builder().build()).reader();
    private final JsonCodec codec = new JsonCodec();

    private final Reply spotTicker = reply(Bodies.spotTicker());
    private final Reply spotOrderBook = reply(Bodies.spotOrderBook());
    private final Reply spotFills = reply(Bodies.spotFills());
    private final Reply spotOrder = reply(Bodies.spotOrder());
    private final Reply orderAck = reply(Bodies.orderAck());
    private final Reply futuresTicker = reply(Bodies.futuresTicker());
    private final Reply futuresOrderBook = reply(Bodies.futuresOrderBook());
    private final Reply candles = reply(Bodies.candles());
    private final Reply futuresOrders = reply(Bodies.futuresOrders());
    private final Reply futuresFills = reply(Bodies.futuresFills());
    private final Reply utaTicker = reply(Bodies.utaTicker());
    private final Reply utaOrders = reply(Bodies.utaOrders());
    private final Reply utaFills = reply(Bodies.utaFills());

    private final XChange spotTickerByXChange = new XChange(Bitget.class, "tickers");
    private final XChange spotOrderBookByXChange = new XChange(Bitget.class, "orderbook");
    private final XChange spotFillsByXChange = new XChange(BitgetAuthenticated.class, "fills");
    private final XChange spotOrderByXChange = new XChange(BitgetAuthenticated.class, "orderInfo");
    private final XChange orderAckByXChange = new XChange(BitgetAuthenticated.class, "createOrder");

    private static Reply reply(byte[] body) {
        return new Reply(200, Headers.EMPTY, body);
    }

    private Answer<?> read(Endpoint<?, ?> endpoint, Reply reply) throws IOException {
        return reader.read(endpoint, reply, codec);
    }

    @Benchmark
    public List<HandWritten.SpotTickerRow> spotTickerFloor() throws IOException {
        return handWritten.list(spotTicker.body(), HandWritten.SpotTickerRow::new);
    }

    @Benchmark
    public Answer<?> spotTickerOurs() throws IOException {
        return read(SpotEndpoints.TICKERS, spotTicker);
    }

    @Benchmark
    public Object spotTickerXChange() throws IOException {
        return spotTickerByXChange.read(spotTicker.body());
    }

    @Benchmark
    public HandWritten.BookRow spotOrderBookFloor() throws IOException {
        return handWritten.orderBook(spotOrderBook.body());
    }

    @Benchmark
    public Answer<?> spotOrderBookOurs() throws IOException {
        return read(SpotEndpoints.ORDER_BOOK, spotOrderBook);
    }

    @Benchmark
    public Object spotOrderBookXChange() throws IOException {
        return spotOrderBookByXChange.read(spotOrderBook.body());
    }

    @Benchmark
    public List<HandWritten.SpotFillRow> spotFillsFloor() throws IOException {
        return handWritten.list(spotFills.body(), HandWritten.SpotFillRow::new);
    }

    @Benchmark
    public Answer<?> spotFillsOurs() throws IOException {
        return read(SpotTradeEndpoints.FILLS, spotFills);
    }

    @Benchmark
    public Object spotFillsXChange() throws IOException {
        return spotFillsByXChange.read(spotFills.body());
    }

    @Benchmark
    public List<List<@Nullable Object>> spotOrderFloor() throws IOException {
        return handWritten.spotOrder(spotOrder.body());
    }

    @Benchmark
    public Answer<?> spotOrderOurs() throws IOException {
        return read(SpotTradeEndpoints.ORDER_INFO, spotOrder);
    }

    @Benchmark
    public Object spotOrderXChange() throws IOException {
        return spotOrderByXChange.read(spotOrder.body());
    }

    @Benchmark
    public List<@Nullable Object> orderAckFloor() throws IOException {
        return handWritten.orderAck(orderAck.body());
    }

    @Benchmark
    public Answer<?> orderAckOurs() throws IOException {
        return read(FuturesTradeEndpoints.PLACE_ORDER, orderAck);
    }

    @Benchmark
    public Object orderAckXChange() throws IOException {
        return orderAckByXChange.read(orderAck.body());
    }

    @Benchmark
    public List<HandWritten.FuturesTickerRow> futuresTickerFloor() throws IOException {
        return handWritten.list(futuresTicker.body(), HandWritten.FuturesTickerRow::new);
    }

    @Benchmark
    public Answer<?> futuresTickerOurs() throws IOException {
        return read(FuturesMarketEndpoints.TICKER, futuresTicker);
    }

    @Benchmark
    public HandWritten.BookRow futuresOrderBookFloor() throws IOException {
        return handWritten.orderBook(futuresOrderBook.body());
    }

    @Benchmark
    public Answer<?> futuresOrderBookOurs() throws IOException {
        return read(FuturesMarketEndpoints.ORDER_BOOK, futuresOrderBook);
    }

    @Benchmark
    public List<HandWritten.CandleRow> candlesFloor() throws IOException {
        return handWritten.candles(candles.body());
    }

    @Benchmark
    public Answer<?> candlesOurs() throws IOException {
        return read(FuturesMarketEndpoints.CANDLES, candles);
    }

    @Benchmark
    public List<List<@Nullable Object>> futuresOrdersFloor() throws IOException {
        return handWritten.futuresOrders(futuresOrders.body());
    }

    @Benchmark
    public Answer<?> futuresOrdersOurs() throws IOException {
        return read(FuturesTradeEndpoints.OPEN_ORDERS, futuresOrders);
    }

    @Benchmark
    public List<HandWritten.FuturesFillRow> futuresFillsFloor() throws IOException {
        return handWritten.page(futuresFills.body(), "fillList", HandWritten.FuturesFillRow::new);
    }

    @Benchmark
    public Answer<?> futuresFillsOurs() throws IOException {
        return read(FuturesTradeEndpoints.FILLS, futuresFills);
    }

    @Benchmark
    public List<HandWritten.UtaTickerRow> utaTickerFloor() throws IOException {
        return handWritten.list(utaTicker.body(), HandWritten.UtaTickerRow::new);
    }

    @Benchmark
    public Answer<?> utaTickerOurs() throws IOException {
        return read(UtaMarketEndpoints.TICKERS, utaTicker);
    }

    @Benchmark
    public List<List<@Nullable Object>> utaOrdersFloor() throws IOException {
        return handWritten.utaOrders(utaOrders.body());
    }

    @Benchmark
    public Answer<?> utaOrdersOurs() throws IOException {
        return read(UtaTradeEndpoints.ORDER_HISTORY, utaOrders);
    }

    @Benchmark
    public List<HandWritten.UtaFillRow> utaFillsFloor() throws IOException {
        return handWritten.page(utaFills.body(), "list", HandWritten.UtaFillRow::new);
    }

    @Benchmark
    public Answer<?> utaFillsOurs() throws IOException {
        return read(UtaTradeEndpoints.FILLS, utaFills);
    }
}

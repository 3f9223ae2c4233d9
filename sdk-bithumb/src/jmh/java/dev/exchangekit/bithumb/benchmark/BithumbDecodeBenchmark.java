package dev.exchangekit.bithumb.benchmark;

import dev.exchangekit.bithumb.BithumbConfig;
import dev.exchangekit.bithumb.internal.BithumbProfile;
import dev.exchangekit.bithumb.market.MarketEndpoints;
import dev.exchangekit.core.spi.Answer;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.JsonCodec;
import dev.exchangekit.core.spi.Reply;
import dev.exchangekit.core.spi.ResponseReader;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.Headers;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From the bytes of a whole answer to its model, beside hand-written streaming. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class BithumbDecodeBenchmark {
    private final HandWritten handWritten = new HandWritten();
    private final ResponseReader reader =
            BithumbProfile.of(BithumbConfig.builder().build()).reader();
    private final JsonCodec codec = new JsonCodec();

    private final Reply tickers = reply(Bodies.tickers());
    private final Reply orderBook = reply(Bodies.orderBook());
    private final Reply candles = reply(Bodies.candles());
    private final Reply trades = reply(Bodies.trades());

    private static Reply reply(byte[] body) {
        return new Reply(200, Headers.EMPTY, body);
    }

    private Answer<?> read(Endpoint<?, ?> endpoint, Reply reply) throws IOException {
        return reader.read(endpoint, reply, codec);
    }

    @Benchmark
    public List<HandWritten.TickerRow> tickersFloor() throws IOException {
        return handWritten.list(tickers.body(), HandWritten.TickerRow::new);
    }

    @Benchmark
    public Answer<?> tickersOurs() throws IOException {
        return read(MarketEndpoints.TICKERS, tickers);
    }

    @Benchmark
    public List<HandWritten.BookRow> orderBookFloor() throws IOException {
        return handWritten.list(orderBook.body(), HandWritten.BookRow::new);
    }

    @Benchmark
    public Answer<?> orderBookOurs() throws IOException {
        return read(MarketEndpoints.ORDER_BOOKS, orderBook);
    }

    @Benchmark
    public List<HandWritten.CandleRow> candlesFloor() throws IOException {
        return handWritten.list(candles.body(), HandWritten.CandleRow::new);
    }

    @Benchmark
    public Answer<?> candlesOurs() throws IOException {
        return read(MarketEndpoints.MINUTE_CANDLES, candles);
    }

    @Benchmark
    public List<HandWritten.TradeRow> tradesFloor() throws IOException {
        return handWritten.list(trades.body(), HandWritten.TradeRow::new);
    }

    @Benchmark
    public Answer<?> tradesOurs() throws IOException {
        return read(MarketEndpoints.TRADES, trades);
    }
}

package dev.exchangekit.bybit.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.exchangekit.bybit.account.AccountEndpoints;
import dev.exchangekit.bybit.account.WalletBalances;
import dev.exchangekit.bybit.internal.BybitResponseReader;
import dev.exchangekit.bybit.market.Klines;
import dev.exchangekit.bybit.market.MarketEndpoints;
import dev.exchangekit.bybit.market.OrderBook;
import dev.exchangekit.bybit.market.RecentTrades;
import dev.exchangekit.bybit.market.Tickers;
import dev.exchangekit.bybit.position.PositionEndpoints;
import dev.exchangekit.bybit.position.PositionPage;
import dev.exchangekit.bybit.trade.ExecutionPage;
import dev.exchangekit.bybit.trade.OrderAck;
import dev.exchangekit.bybit.trade.OrderPage;
import dev.exchangekit.bybit.trade.TradeEndpoints;
import dev.exchangekit.core.spi.Answer;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.JsonCodec;
import dev.exchangekit.core.spi.Reply;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;
import org.knowm.xchange.bybit.dto.BybitResult;
import org.knowm.xchange.bybit.dto.marketdata.tickers.BybitTicker;
import org.knowm.xchange.bybit.dto.marketdata.tickers.BybitTickers;
import org.knowm.xchange.bybit.service.BybitJacksonObjectMapperFactory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import si.mazi.rescu.serialization.jackson.JacksonResponseReader;

/** From the bytes of a whole answer to its model, beside hand-written streaming and what XChange does with them. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class DecodeBenchmark {
    private final HandWritten handWritten = new HandWritten();
    private final BybitResponseReader reader = new BybitResponseReader();
    private final JsonCodec codec = new JsonCodec();
    private final JacksonResponseReader xchange =
            new JacksonResponseReader(new BybitJacksonObjectMapperFactory().createObjectMapper(), false);
    private final Type xchangeType = XChange.tickerType();

    private final Reply ticker = reply(Bodies.ticker());
    private final Reply klines = reply(Bodies.klines());
    private final Reply orderBook = reply(Bodies.orderBook());
    private final Reply executions = reply(Bodies.executions());

    private final Reply orderAck = reply(Bodies.orderAck());
    private final Reply orders = reply(Bodies.orders());
    private final Reply positions = reply(Bodies.positions());
    private final Reply wallet = reply(Bodies.wallet());
    private final Reply trades = reply(Bodies.trades());

    private static Reply reply(byte[] body) {
        return new Reply(200, Headers.EMPTY, body);
    }

    private <R> Answer<R> read(Endpoint<?, R> endpoint, Reply reply) throws IOException {
        return reader.read(endpoint, reply, codec);
    }

    @Benchmark
    public List<HandWritten.TickerRow> tickerFloor() throws IOException {
        return handWritten.tickers(ticker.body());
    }

    @Benchmark
    public Answer<Tickers> tickerOurs() throws IOException {
        return read(MarketEndpoints.TICKERS, ticker);
    }

    @Benchmark
    public BybitResult<BybitTickers<BybitTicker>> tickerXChange() throws IOException {
        return xchange.read(new String(ticker.body(), UTF_8), xchangeType);
    }

    @Benchmark
    public List<HandWritten.CandleRow> klinesFloor() throws IOException {
        return handWritten.klines(klines.body());
    }

    @Benchmark
    public Answer<Klines> klinesOurs() throws IOException {
        return read(MarketEndpoints.KLINES, klines);
    }

    @Benchmark
    public HandWritten.BookRow orderBookFloor() throws IOException {
        return handWritten.orderBook(orderBook.body());
    }

    @Benchmark
    public Answer<OrderBook> orderBookOurs() throws IOException {
        return read(MarketEndpoints.ORDER_BOOK, orderBook);
    }

    @Benchmark
    public List<HandWritten.ExecutionRow> executionsFloor() throws IOException {
        return handWritten.executions(executions.body());
    }

    @Benchmark
    public Answer<ExecutionPage> executionsOurs() throws IOException {
        return read(TradeEndpoints.EXECUTIONS, executions);
    }

    @Benchmark
    public List<@Nullable Object> orderAckFloor() throws IOException {
        return handWritten.single(orderAck.body(), HandWrittenRows::ofAck);
    }

    @Benchmark
    public Answer<OrderAck> orderAckOurs() throws IOException {
        return read(TradeEndpoints.PLACE_ORDER, orderAck);
    }

    @Benchmark
    public List<List<@Nullable Object>> ordersFloor() throws IOException {
        return handWritten.rows(orders.body(), HandWrittenRows::ofOrder);
    }

    @Benchmark
    public Answer<OrderPage> ordersOurs() throws IOException {
        return read(TradeEndpoints.OPEN_ORDERS, orders);
    }

    @Benchmark
    public List<List<@Nullable Object>> positionsFloor() throws IOException {
        return handWritten.rows(positions.body(), HandWrittenRows::ofPosition);
    }

    @Benchmark
    public Answer<PositionPage> positionsOurs() throws IOException {
        return read(PositionEndpoints.POSITIONS, positions);
    }

    @Benchmark
    public List<List<@Nullable Object>> walletFloor() throws IOException {
        return handWritten.rows(wallet.body(), HandWrittenRows::ofWallet);
    }

    @Benchmark
    public Answer<WalletBalances> walletOurs() throws IOException {
        return read(AccountEndpoints.WALLET_BALANCE, wallet);
    }

    @Benchmark
    public List<List<@Nullable Object>> tradesFloor() throws IOException {
        return handWritten.rows(trades.body(), HandWrittenRows::ofTrade);
    }

    @Benchmark
    public Answer<RecentTrades> tradesOurs() throws IOException {
        return read(MarketEndpoints.RECENT_TRADES, trades);
    }
}

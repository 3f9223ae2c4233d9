package dev.exchangekit.examples;

import dev.exchangekit.core.ExchangeClient;
import dev.exchangekit.core.exchange.AsyncExchange;
import dev.exchangekit.core.exchange.AsyncMarketData;
import dev.exchangekit.core.model.CandleInterval;
import dev.exchangekit.core.model.HistoryWindow;
import dev.exchangekit.core.model.OrderBookSnapshot;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.model.Ticker;
import dev.exchangekit.core.ratelimit.BucketState;
import dev.exchangekit.core.sim.front.Fault;
import dev.exchangekit.core.sim.front.Faults;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** Many calls at once from one thread, none of which blocks it. */
@Command(
        name = "AsyncFanOut",
        description = "Makes many calls at once without blocking a thread. Needs no key anywhere.")
public final class AsyncFanOut extends Example {
    private static final List<String> COINS = List.of("BTC", "ETH");
    private static final List<CandleInterval> INTERVALS = List.of(
            CandleInterval.ONE_MINUTE,
            CandleInterval.THREE_MINUTES,
            CandleInterval.FIVE_MINUTES,
            CandleInterval.FIFTEEN_MINUTES,
            CandleInterval.THIRTY_MINUTES,
            CandleInterval.ONE_HOUR,
            CandleInterval.FOUR_HOURS,
            CandleInterval.ONE_DAY);

    /** Runs the example. */
    public static void main(String[] args) {
        launch(new AsyncFanOut(), args);
    }

    @Override
    void run(Venue venue) {
        try (Connection connection = venue.connectWithoutKey(settings -> settings.maxInFlight(40))) {
            AsyncExchange exchange = connection.exchange().async();
            exchange.warmUp().join();
            step("Connected to %s; at most 40 calls are on the wire at once", venue);

            venue.simulator().ifPresent(simulator -> {
                simulator.faults().onEvery(Faults.ANY_PATH, Fault.delayed(Duration.ofMillis(500)));
                detail("it is told to take 500 ms for each answer");
            });

            AsyncMarketData market = exchange.market();
            List<CompletableFuture<?>> calls = new ArrayList<>();
            List<CompletableFuture<String>> lines = new ArrayList<>();
            long start = System.nanoTime();
            for (Symbol symbol : symbols(venue)) {
                CompletableFuture<Ticker> ticker = market.ticker(symbol);
                CompletableFuture<OrderBookSnapshot> book = market.orderBook(symbol, 1);
                calls.addAll(List.of(ticker, book));
                lines.add(ticker.thenCombine(book, AsyncFanOut::summary));
                for (CandleInterval interval : INTERVALS) {
                    calls.add(market.candles(symbol, interval, HistoryWindow.newest(50)));
                }
            }
            step("Started %s calls in %s ms; this thread waited for none of them", calls.size(), millisSince(start));
            detail("in flight: %s, of which %s wait in line", inFlight(calls), inLine(connection.client()));

            CompletableFuture.allOf(calls.toArray(CompletableFuture<?>[]::new)).join();
            step("All answers are there after %s ms", millisSince(start));
            detail("in flight: %s", inFlight(calls));

            step("Two answers made one line each");
            lines.forEach(line -> detail("%s", line.join()));
        }
    }

    private static Set<Symbol> symbols(Venue venue) {
        return Stream.of(venue.spot(), venue.traded())
                .flatMap(market ->
                        COINS.stream().map(coin -> Symbol.of(market.toString().replaceFirst("BTC", coin))))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String summary(Ticker ticker, OrderBookSnapshot book) {
        return "%-14s last %s, spread %s"
                .formatted(
                        ticker.symbol(),
                        ticker.last().orElseThrow().toPlainString(),
                        book.spread().orElseThrow().toPlainString());
    }

    private static long inFlight(List<CompletableFuture<?>> calls) {
        return calls.stream().filter(call -> !call.isDone()).count();
    }

    /** What every bucket of the rate limiter says of those in line; all calls are counted by the one of this address. */
    private static int inLine(ExchangeClient client) {
        return client.limits().state().values().stream()
                .mapToInt(BucketState::waiting)
                .max()
                .orElse(0);
    }

    private static long millisSince(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }
}

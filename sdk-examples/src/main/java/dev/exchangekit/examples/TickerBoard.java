package dev.exchangekit.examples;

import dev.exchangekit.core.exchange.AsyncExchange;
import dev.exchangekit.core.exchange.Exchange;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.model.Ticker;
import dev.exchangekit.core.sim.front.Simulator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** One coin on all exchanges in one table, with its price in won and the premium that is paid in Korea. */
@Command(
        name = "TickerBoard",
        description = "Shows one coin on Bybit, Bitget and Bithumb in one table, again and again, with its price in won"
                + " (converted by Bithumb's price of USDT) and the premium over the mean of the markets in USDT."
                + " Needs no key anywhere. Stop it with Ctrl-C.")
public final class TickerBoard extends Program {
    private static final Symbol DOLLAR = Symbol.of("USDT/KRW");

    /** Clears a terminal and goes to its upper left corner. */
    private static final String CLEAR = "\033[H\033[2J";

    @Option(names = "--coin", paramLabel = "<coin>", description = "Which coin. Default: ${DEFAULT-VALUE}.")
    private String coin = "BTC";

    @Option(
            names = "--every",
            paramLabel = "<seconds>",
            description = "Pause between two tables. Default: ${DEFAULT-VALUE}.")
    private long seconds = 2;

    @Option(names = "--times", paramLabel = "<number>", description = "End after so many tables. Default: never.")
    private long times = Long.MAX_VALUE;

    @Option(names = "--scroll", description = "One table below the other instead of one in place of the other.")
    private boolean scroll;

    /** Runs the example. */
    public static void main(String[] args) {
        launch(new TickerBoard(), args);
    }

    /** A market that is shown. */
    private record Market(Venue venue, Connection connection, Symbol symbol) implements AutoCloseable {
        static Market of(Venue venue, String coin) {
            Symbol symbol = Symbol.spot(coin, venue.spot().quote());
            return new Market(
                    venue, venue.connectWithoutKey(settings -> settings.readDeadline(Duration.ofSeconds(5))), symbol);
        }

        CompletableFuture<Ticker> ticker(Symbol asked) {
            AsyncExchange exchange = connection.exchange().async();
            return exchange.market().ticker(asked);
        }

        CompletableFuture<Board.Quote> quote() {
            Exchange exchange = connection.exchange();
            return ticker(symbol)
                    .handle((ticker, failure) -> failure == null
                            ? Board.Quote.of(exchange.name(), ticker)
                            : Board.Quote.failed(exchange.name(), symbol, reason(failure)));
        }

        @Override
        public void close() {
            connection.close();
            venue.close();
        }
    }

    @Override
    public Integer call() throws InterruptedException {
        List<Market> markets = new ArrayList<>();
        try {
            for (ExchangeChoice exchange : ExchangeChoice.values()) {
                markets.add(
                        Market.of(exchange.open(kind(), Optional.empty(), variables()), coin.toUpperCase(Locale.ROOT)));
            }
            for (long i = 0; i < times; i++) {
                if (i > 0) {
                    Thread.sleep(Duration.ofSeconds(seconds).toMillis());
                    markets.forEach(market -> market.venue().simulator().ifPresent(Simulator::step));
                }
                show(read(markets));
            }
        } finally {
            markets.forEach(Market::close);
        }
        return 0;
    }

    private Board read(List<Market> markets) {
        CompletableFuture<Optional<Ticker>> dollar = markets.stream()
                .filter(market -> market.symbol().quote().equals(DOLLAR.quote()))
                .findAny()
                .orElseThrow()
                .ticker(DOLLAR)
                .thenApply(Optional::of)
                .exceptionally(unknown -> Optional.empty());
        List<CompletableFuture<Board.Quote>> quotes =
                markets.stream().map(Market::quote).toList();
        return new Board(
                quotes.stream().map(CompletableFuture::join).toList(),
                dollar.join().flatMap(Ticker::last));
    }

    private void show(Board board) {
        boolean terminal = !variables().getOrDefault("TERM", "dumb").equals("dumb");
        say(terminal && !scroll ? CLEAR : "");
        board.lines().forEach(line -> say("%s", line));
        say("1 USDT = %s KRW", board.dollar());
    }

    private static String reason(Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        return cause == null ? failure.toString() : String.valueOf(cause.getMessage());
    }
}

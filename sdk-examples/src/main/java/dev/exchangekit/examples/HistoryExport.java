package dev.exchangekit.examples;

import dev.exchangekit.core.exchange.Exchange;
import dev.exchangekit.core.exchange.Feature;
import dev.exchangekit.core.model.Fill;
import dev.exchangekit.core.model.HistoryWindow;
import dev.exchangekit.core.model.Order;
import dev.exchangekit.core.model.OrderRequest;
import dev.exchangekit.core.model.Side;
import dev.exchangekit.core.model.Symbol;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** All ended orders and all fills of some days, written to two CSV files. */
@Command(
        name = "HistoryExport",
        description = "Writes all ended orders and all fills of an instrument to orders.csv and fills.csv.")
public final class HistoryExport extends Example {
    private static final int BAR = 30;

    @Option(names = "--symbol", description = "Default: BTC/USDT:USDT, with bithumb BTC/KRW.")
    private Optional<String> symbol = Optional.empty();

    @Option(names = "--days", description = "How far back. Default: ${DEFAULT-VALUE}.")
    private int days = 30;

    @Option(names = "--to", paramLabel = "<folder>", description = "Where the files go. Default: a temporary folder.")
    private Optional<Path> folder = Optional.empty();

    /** Runs the example. */
    public static void main(String[] args) {
        launch(new HistoryExport(), args);
    }

    @Override
    void run(Venue venue) {
        try (Connection connection = venue.connect()) {
            Exchange exchange = connection.exchange();
            exchange.warmUp();
            Symbol instrument = symbol.map(Symbol::of).orElseGet(venue::traded);
            step("Connected to %s", venue);
            if (venue.simulator().isPresent()) {
                trade(exchange, instrument);
                detail("traded a little first, so that there is a history");
            }
            Path target = folder.isPresent() ? folder.get() : Files.createTempDirectory("history");
            // what happened this very moment is meant too, whatever the clocks differ by
            Instant end = connection.client().exchangeTime().plusSeconds(1);
            HistoryWindow window = HistoryWindow.between(end.minus(Duration.ofDays(days)), end);
            try (Stream<Order> orders = exchange.trading().orderHistoryStream(instrument, window);
                    Stream<Fill> fills = exchange.trading().fillsStream(instrument, window)) {
                write(
                        target.resolve("orders.csv"),
                        ORDER_COLUMNS,
                        window,
                        orders,
                        HistoryExport::row,
                        Order::createdAt);
                write(
                        target.resolve("fills.csv"),
                        FILL_COLUMNS,
                        window,
                        fills,
                        HistoryExport::row,
                        fill -> Optional.of(fill.time()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void trade(Exchange exchange, Symbol symbol) {
        BigDecimal quantity = new BigDecimal("0.01");
        BigDecimal worth =
                exchange.market().price(symbol).orElseThrow().multiply(quantity).setScale(0, RoundingMode.UP);
        boolean byQuantity = exchange.supports(Feature.MARKET_BUY_BY_QUANTITY, symbol);
        exchange.trading()
                .place(
                        byQuantity
                                ? OrderRequest.market(symbol, Side.BUY, quantity)
                                : OrderRequest.marketQuote(symbol, Side.BUY, worth));
        exchange.trading().place(OrderRequest.market(symbol, Side.SELL, quantity));
    }

    private static final String ORDER_COLUMNS =
            "time,id,client id,side,type,price,quantity,filled,average price,status";
    private static final String FILL_COLUMNS = "time,id,order id,side,price,quantity,fees";

    private static String row(Order order) {
        return csv(
                text(order.createdAt()),
                order.orderId(),
                text(order.clientOrderId()),
                order.side().toString(),
                text(order.type()),
                text(order.price()),
                text(order.quantity()),
                text(order.filledQuantity()),
                text(order.averagePrice()),
                order.status().toString());
    }

    private static String row(Fill fill) {
        String fees = fill.fees().stream()
                .map(fee -> fee.amount().toPlainString() + " " + fee.asset())
                .collect(Collectors.joining("; "));
        return csv(
                text(fill.time()),
                fill.tradeId(),
                fill.orderId(),
                fill.side().toString(),
                text(fill.price()),
                text(fill.quantity()),
                fees);
    }

    /** Histories come newest first, so what is left is what is older than the item at hand. */
    private <T> void write(
            Path file,
            String columns,
            HistoryWindow window,
            Stream<T> items,
            Function<T, String> row,
            Function<T, Optional<Instant>> time)
            throws IOException {
        long written = 0;
        int shown = -1;
        step("%s", file);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(columns + "\n");
            for (Iterator<T> i = items.iterator(); i.hasNext(); written++) {
                T item = i.next();
                out.write(row.apply(item) + "\n");
                int done = time.apply(item).map(at -> done(window, at)).orElse(0);
                if (done / 10 > shown) {
                    shown = done / 10;
                    bar(done, written + 1);
                }
            }
        }
        bar(100, written);
    }

    private static int done(HistoryWindow window, Instant at) {
        long whole = Duration.between(window.start().orElseThrow(), window.end().orElseThrow())
                .toMillis();
        long left = Duration.between(window.start().orElseThrow(), at).toMillis();
        return (int) Math.max(0, 100 - left * 100 / Math.max(1, whole));
    }

    private void bar(int percent, long rows) {
        int full = percent * BAR / 100;
        detail("[%s%s] %3s %%, %s rows", "#".repeat(full), ".".repeat(BAR - full), percent, rows);
    }

    private static String text(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? text(optional.get()) : "";
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private static String csv(String... values) {
        return Stream.of(values)
                .map(value -> value.matches("[^\",\n]*") ? value : '"' + value.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
    }
}

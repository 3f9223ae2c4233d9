package dev.exchangekit.examples;

import dev.exchangekit.core.exchange.Exchange;
import dev.exchangekit.core.model.Candle;
import dev.exchangekit.core.model.CandleInterval;
import dev.exchangekit.core.model.HistoryWindow;
import dev.exchangekit.core.model.Instrument;
import dev.exchangekit.core.model.OrderBookSnapshot;
import dev.exchangekit.core.model.PriceLevel;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.model.Ticker;
import java.util.LinkedHashSet;
import java.util.List;
import picocli.CommandLine.Command;

/** What everybody can see: ticker, order book, candles, instruments. */
@Command(name = "MarketData", description = "Shows ticker, order book, candles and instruments. Needs no key anywhere.")
public final class MarketData extends Example {
    /** Runs the example. */
    public static void main(String[] args) {
        launch(new MarketData(), args);
    }

    @Override
    void run(Venue venue) {
        try (Connection connection = venue.connectWithoutKey()) {
            Exchange exchange = connection.exchange();
            step("Connected to %s without a key", venue);

            step("Tickers");
            for (Symbol symbol : new LinkedHashSet<>(List.of(venue.spot(), venue.traded()))) {
                Ticker ticker = exchange.market().ticker(symbol);
                detail(
                        "%-14s last %s, bid %s, ask %s, in 24 h %s %% and %s %s traded",
                        symbol,
                        ticker.last(),
                        ticker.bid(),
                        ticker.ask(),
                        ticker.change24hPercent(),
                        ticker.volume24h(),
                        symbol.base());
            }

            OrderBookSnapshot book = exchange.market().orderBook(venue.traded(), 5);
            step("Order book of %s, spread %s", venue.traded(), book.spread());
            for (int i = 0;
                    i < Math.min(5, Math.min(book.bids().size(), book.asks().size()));
                    i++) {
                PriceLevel bid = book.bids().get(i);
                PriceLevel ask = book.asks().get(i);
                detail("%12s @ %s | %s @ %s", bid.size(), bid.price(), ask.price(), ask.size());
            }

            step("The last five hours of %s", venue.spot());
            for (Candle candle :
                    exchange.market().candles(venue.spot(), CandleInterval.ONE_HOUR, HistoryWindow.newest(5))) {
                detail(
                        "%s open %s high %s low %s close %s%s",
                        candle.openTime(),
                        candle.open(),
                        candle.high(),
                        candle.low(),
                        candle.close(),
                        candle.closed() ? "" : " (so far)");
            }

            List<Instrument> instruments = exchange.market().instruments();
            step("Instruments: %s, of which these are in BTC", instruments.size());
            instruments.stream()
                    .filter(instrument -> instrument.symbol().base().equals("BTC") && instrument.isTrading())
                    .limit(10)
                    .forEach(instrument -> detail(
                            "%-18s here %s, price step %s, quantity step %s, smallest order %s",
                            instrument.symbol(),
                            instrument.nativeSymbol(),
                            instrument.tickSize(),
                            instrument.quantityStep(),
                            smallestOrder(instrument)));
        }
    }

    private static String smallestOrder(Instrument instrument) {
        return instrument
                .minNotional()
                .map(worth -> worth + " " + instrument.symbol().quote())
                .or(() -> instrument
                        .minQuantity()
                        .map(quantity ->
                                quantity + " " + instrument.quantityUnit().currency()))
                .orElse("of any size");
    }
}

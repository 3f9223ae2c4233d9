package dev.exchangekit.bithumb.unified;

import dev.exchangekit.bithumb.market.MarketEndpoints;
import dev.exchangekit.bithumb.market.MarketsRequest;
import dev.exchangekit.bithumb.market.OrderBooksRequest;
import dev.exchangekit.bithumb.market.TickersRequest;
import dev.exchangekit.bithumb.market.TradesRequest;
import dev.exchangekit.core.exchange.Instruments;
import dev.exchangekit.core.model.Instrument;
import dev.exchangekit.core.model.OrderBookSnapshot;
import dev.exchangekit.core.model.PublicTrade;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.model.Ticker;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.Plans;
import dev.exchangekit.core.spi.Refusals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Public calls. */
final class MarketPlans {
    private static final int MOST_TRADES = 500;
    private static final int MOST_MARKETS = 100;

    private final Instruments instruments;
    private final MarketLimits limits;

    MarketPlans(Instruments instruments, MarketLimits limits) {
        this.instruments = instruments;
        this.limits = limits;
    }

    Plan<List<Instrument>> instruments() {
        return Plan.call(MarketEndpoints.MARKETS, MarketsRequest.builder().build())
                .map(markets -> markets.stream()
                        .flatMap(market -> InstrumentMapping.instrument(market, limits).stream())
                        .toList());
    }

    /** The best prices are those of the order book, for which a call more is made. */
    Plan<Ticker> ticker(Symbol symbol) {
        return Plan.call(MarketEndpoints.TICKERS, tickers(List.of(Markets.of(symbol))))
                .then(found ->
                        one(MarketEndpoints.TICKERS, symbol, found, dev.exchangekit.bithumb.market.Ticker::market))
                .then(ticker -> book(symbol).map(book -> MarketMapping.ticker(symbol, ticker, Optional.of(book))));
    }

    /** Without the best prices. */
    Plan<List<Ticker>> tickers() {
        List<String> markets =
                instruments.all().stream().map(Instrument::nativeSymbol).toList();
        List<Plan<List<Ticker>>> parts = new ArrayList<>();
        for (int from = 0; from < markets.size(); from += MOST_MARKETS) {
            List<String> part = markets.subList(from, Math.min(from + MOST_MARKETS, markets.size()));
            parts.add(Plan.call(MarketEndpoints.TICKERS, tickers(part)).map(MarketPlans::named));
        }
        return Plans.concat(parts);
    }

    private static List<Ticker> named(List<dev.exchangekit.bithumb.market.Ticker> tickers) {
        return tickers.stream()
                .flatMap(
                        ticker -> Markets.symbol(ticker.market())
                                .map(symbol -> MarketMapping.ticker(symbol, ticker, Optional.empty()))
                                .stream())
                .toList();
    }

    private static TickersRequest tickers(List<String> markets) {
        return TickersRequest.builder().markets(markets).build();
    }

    private static Plan<dev.exchangekit.bithumb.market.OrderBook> book(Symbol symbol) {
        return Plan.call(
                        MarketEndpoints.ORDER_BOOKS,
                        OrderBooksRequest.builder()
                                .addMarkets(Markets.of(symbol))
                                .build())
                .then(found -> one(
                        MarketEndpoints.ORDER_BOOKS, symbol, found, dev.exchangekit.bithumb.market.OrderBook::market));
    }

    Plan<OrderBookSnapshot> orderBook(Symbol symbol, int depth) {
        return book(symbol).map(book -> MarketMapping.orderBook(symbol, book, depth));
    }

    Plan<List<PublicTrade>> recentTrades(Symbol symbol, int limit) {
        TradesRequest request = TradesRequest.builder()
                .market(Markets.of(symbol))
                .count(Math.min(limit, MOST_TRADES))
                .build();
        return Plan.call(MarketEndpoints.TRADES, request)
                .map(trades -> trades.stream()
                        .flatMap(trade -> MarketMapping.trade(symbol, trade).stream())
                        .sorted(Comparator.comparing(PublicTrade::time).reversed())
                        .toList());
    }

    /** Fails for an answer that leaves out the market that was asked for. */
    private static <T> Plan<T> one(Endpoint<?, ?> endpoint, Symbol symbol, List<T> items, Function<T, String> market) {
        String name = Markets.of(symbol);
        return items.stream()
                .filter(item -> market.apply(item).equals(name))
                .findFirst()
                .map(Plan::of)
                .orElseGet(() -> Plan.fail(Refusals.unknownSymbol(BithumbAdapter.NAME, endpoint, "spot", name)));
    }
}

package dev.exchangekit.bitget.unified;

import dev.exchangekit.bitget.Category;
import dev.exchangekit.bitget.internal.UtaOrderSearch;
import dev.exchangekit.bitget.internal.UtaStrategySearch;
import dev.exchangekit.bitget.internal.UtaStrategySearch.Found;
import dev.exchangekit.bitget.uta.strategy.StrategyType;
import dev.exchangekit.bitget.uta.trade.FillsRequest;
import dev.exchangekit.bitget.uta.trade.OpenOrdersRequest;
import dev.exchangekit.bitget.uta.trade.OrderHistoryRequest;
import dev.exchangekit.bitget.uta.trade.UtaTradeEndpoints;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.model.Fill;
import dev.exchangekit.core.model.HistoryPage;
import dev.exchangekit.core.model.HistoryWindow;
import dev.exchangekit.core.model.Order;
import dev.exchangekit.core.model.OrderRef;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.model.Ticker;
import dev.exchangekit.core.spi.HistorySlice;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.Plans;
import dev.exchangekit.core.spi.SymbolNames;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Own orders and fills of a unified account. What waits for a trigger is kept apart, as strategy orders; what comes of
 * one that triggered is an order of its own.
 */
final class UnifiedOrderReads {
    private static final int MOST = 100;
    private static final Duration LONGEST_WINDOW = Duration.ofDays(30);

    private final Symbols symbols;
    private final UnifiedMarket market;
    private final Supplier<Instant> now;

    UnifiedOrderReads(Symbols symbols, UnifiedMarket market, Supplier<Instant> now) {
        this.symbols = symbols;
        this.market = market;
        this.now = now;
    }

    /** What Bitget knows under an id. */
    sealed interface Seen {
        Finding applied();

        /** An order of the book. */
        record Placed(dev.exchangekit.bitget.uta.trade.Order order) implements Seen {
            @Override
            public Finding applied() {
                return Finding.applied(order.orderId(), order.clientOid().orElse(""));
            }
        }

        /** An order that waits, or waited, for a trigger. */
        record Strategy(Found found) implements Seen {
            @Override
            public Finding applied() {
                return Finding.applied(
                        found.order().orderId(), found.order().clientOid().orElse(""));
            }
        }
    }

    /** Strategy orders come first where the name says that it is one, otherwise last. */
    Plan<Optional<Seen>> seen(OrderRef ref) {
        Listing listing = symbols.listing(ref.symbol());
        Plan<Optional<Seen>> placed = UtaOrderSearch.find(ref.orderId(), ref.clientOrderId())
                .map(found -> found.filter(order -> listing.equals(new Listing(order.category(), order.symbol())))
                        .map(Seen.Placed::new));
        Plan<Optional<Seen>> strategy = UtaStrategySearch.in(listing.category(), ref.orderId(), ref.clientOrderId())
                .map(found -> found.filter(f -> f.order().symbol().equals(listing.symbol()))
                        .map(Seen.Strategy::new));
        return ref.conditional() ? Plans.either(strategy, placed) : Plans.either(placed, strategy);
    }

    Plan<Optional<Order>> order(OrderRef ref) {
        return seen(ref)
                .then(seen ->
                        seen.map(found -> unified(ref.symbol(), found)).orElseGet(() -> Plan.of(Optional.empty())));
    }

    /** Empty for a strategy order that does not say what it does. */
    private Plan<Optional<Order>> unified(Symbol symbol, Seen seen) {
        if (seen instanceof Seen.Strategy strategy) {
            return unified(List.of(strategy.found()), order -> Optional.of(symbol), ticker(symbol))
                    .map(orders -> orders.stream().findFirst());
        }
        return Plan.of(Optional.of(UnifiedOrderMapping.order(symbol, ((Seen.Placed) seen).order())));
    }

    Plan<Finding> lookUp(OrderRef ref) {
        return seen(ref).map(seen -> seen.map(Seen::applied).orElseGet(Finding::noTrace));
    }

    Plan<List<Order>> openOrders(Symbol symbol) {
        Listing listing = symbols.listing(symbol);
        OpenOrdersRequest request = OpenOrdersRequest.builder()
                .category(listing.category())
                .symbol(listing.symbol())
                .limit(MOST)
                .build();
        return Plans.concat(List.of(
                Plans.allPages(UtaTradeEndpoints.OPEN_ORDERS, request)
                        .map(orders -> orders.stream()
                                .map(order -> UnifiedOrderMapping.order(symbol, order))
                                .toList()),
                openStrategies(listing).then(found -> unified(found, order -> Optional.of(symbol), ticker(symbol)))));
    }

    Plan<List<Found>> openStrategies(Listing listing) {
        return UtaStrategySearch.open(listing.category())
                .map(found -> found.stream()
                        .filter(f -> f.order().symbol().equals(listing.symbol()))
                        .toList());
    }

    /** Leaves out what no symbol can name, which orders with borrowed money are too. */
    Plan<List<Order>> openOrders() {
        Plan<List<Order>> placed = Plans.allPages(
                        UtaTradeEndpoints.OPEN_ORDERS,
                        OpenOrdersRequest.builder().limit(MOST).build())
                .map(orders -> SymbolNames.named(
                        orders,
                        order -> symbols.symbol(new Listing(order.category(), order.symbol())),
                        UnifiedOrderMapping::order));
        Plan<List<Order>> waiting =
                Plans.concat(MarketPlans.CATEGORIES.stream().map(this::waiting).toList());
        return Plans.concat(List.of(placed, waiting));
    }

    private Plan<List<Order>> waiting(Category category) {
        return UtaStrategySearch.open(category)
                .then(found -> unified(
                        found,
                        order -> symbols.symbol(
                                new Listing(category, order.order().symbol())),
                        market.tickers(category)));
    }

    private Plan<List<Ticker>> ticker(Symbol symbol) {
        return market.ticker(symbol, symbols.listing(symbol)).map(List::of);
    }

    /**
     * In unified words. Of orders that wait Bitget does not say from where the price has to come: where it stands does.
     * Past ones it no longer tells.
     */
    private static Plan<List<Order>> unified(
            List<Found> found, Function<Found, Optional<Symbol>> naming, Plan<List<Ticker>> tickers) {
        boolean waits = found.stream().anyMatch(f -> !f.past() && f.type().equals(StrategyType.TRIGGER));
        Plan<List<Ticker>> prices = waits
                ? tickers.rescue(failure ->
                        failure instanceof ExchangeException ? Optional.of(Plan.of(List.of())) : Optional.empty())
                : Plan.of(List.of());
        return prices.map(all -> found.stream()
                .flatMap(f -> naming
                        .apply(f)
                        .flatMap(symbol ->
                                StrategyMapping.order(symbol, f, f.past() ? Optional.empty() : of(symbol, all)))
                        .stream())
                .toList());
    }

    private static Optional<Ticker> of(Symbol symbol, List<Ticker> tickers) {
        return tickers.stream().filter(ticker -> ticker.symbol().equals(symbol)).findFirst();
    }

    Plan<HistoryPage<Order>> orderHistory(Symbol symbol, HistoryWindow window) {
        Listing listing = symbols.listing(symbol);
        HistorySlice slice = HistorySlice.of(window, now.get(), LONGEST_WINDOW);
        OrderHistoryRequest request = OrderHistoryRequest.builder()
                .category(listing.category())
                .symbol(listing.symbol())
                .startTime(slice.start())
                .endTime(slice.end())
                .limit(slice.limit(MOST))
                .cursor(window.cursor())
                .build();
        return slice.page(
                UtaTradeEndpoints.ORDER_HISTORY,
                request,
                orders -> orders.map(order -> UnifiedOrderMapping.order(symbol, order))
                        .filter(Order::isFinal));
    }

    /** Bitget lists the fills of a whole category, so that a page may hold few of an instrument, or none. */
    Plan<HistoryPage<Fill>> fills(Symbol symbol, HistoryWindow window) {
        Listing listing = symbols.listing(symbol);
        HistorySlice slice = HistorySlice.of(window, now.get(), LONGEST_WINDOW);
        FillsRequest request = FillsRequest.builder()
                .category(listing.category())
                .startTime(slice.start())
                .endTime(slice.end())
                .limit(slice.limit(MOST))
                .cursor(window.cursor())
                .build();
        return slice.page(
                UtaTradeEndpoints.FILLS,
                request,
                fills -> fills.filter(fill -> fill.symbol().equals(listing.symbol()))
                        .map(fill -> UnifiedOrderMapping.fill(symbol, fill))
                        .sorted(Comparator.comparing(Fill::time).reversed()));
    }
}

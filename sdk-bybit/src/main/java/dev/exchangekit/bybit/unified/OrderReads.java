package dev.exchangekit.bybit.unified;

import dev.exchangekit.bybit.Category;
import dev.exchangekit.bybit.internal.OrderSearch;
import dev.exchangekit.bybit.trade.ExecutionsRequest;
import dev.exchangekit.bybit.trade.OpenOrdersRequest;
import dev.exchangekit.bybit.trade.OrderHistoryRequest;
import dev.exchangekit.bybit.trade.TradeEndpoints;
import dev.exchangekit.core.model.Fill;
import dev.exchangekit.core.model.HistoryPage;
import dev.exchangekit.core.model.HistoryWindow;
import dev.exchangekit.core.model.Order;
import dev.exchangekit.core.model.OrderRef;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.spi.HistorySlice;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.Plans;
import dev.exchangekit.core.spi.SymbolNames;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Own orders and fills as Bybit has them. */
final class OrderReads {
    private static final int MOST_ORDERS = 50;
    private static final int MOST_FILLS = 100;

    private static final Duration LONGEST_WINDOW = Duration.ofDays(7);

    private final Symbols symbols;
    private final Supplier<Instant> now;

    OrderReads(Symbols symbols, Supplier<Instant> now) {
        this.symbols = symbols;
        this.now = now;
    }

    Plan<Optional<Order>> order(OrderRef ref) {
        Category category = symbols.listing(ref.symbol()).category();
        return search(ref)
                .then(found -> unified(category, found.stream().toList(), order -> Optional.of(ref.symbol())))
                .map(orders -> orders.stream().findFirst());
    }

    private Plan<Optional<dev.exchangekit.bybit.trade.Order>> search(OrderRef ref) {
        Listing listing = symbols.listing(ref.symbol());
        return OrderSearch.find(listing.category(), listing.symbol(), ref.orderId(), ref.clientOrderId());
    }

    Plan<List<Order>> openOrders(Symbol symbol) {
        Listing listing = symbols.listing(symbol);
        return open(request(listing.category()).symbol(listing.symbol()).build(), order -> Optional.of(symbol));
    }

    /** Of linear contracts Bybit wants to know what they settle in. */
    Plan<List<Order>> openOrders() {
        return Plans.concat(List.of(
                open(request(Category.SPOT)),
                open(request(Category.LINEAR).settleCoin(Names.USDT)),
                open(request(Category.LINEAR).settleCoin(Names.USDC)),
                open(request(Category.INVERSE)),
                open(request(Category.OPTION))));
    }

    private static OpenOrdersRequest.Builder request(Category category) {
        return OpenOrdersRequest.builder().category(category).limit(MOST_ORDERS);
    }

    private Plan<List<Order>> open(OpenOrdersRequest.Builder builder) {
        OpenOrdersRequest request = builder.build();
        return open(request, order -> symbols.symbol(new Listing(request.category(), order.symbol())));
    }

    private static Plan<List<Order>> open(
            OpenOrdersRequest request, Function<dev.exchangekit.bybit.trade.Order, Optional<Symbol>> naming) {
        return Plans.allPages(TradeEndpoints.OPEN_ORDERS, request)
                .then(orders -> unified(request.category(), orders, naming));
    }

    /** Leaves out what no symbol can name. */
    private static Plan<List<Order>> unified(
            Category category,
            List<dev.exchangekit.bybit.trade.Order> orders,
            Function<dev.exchangekit.bybit.trade.Order, Optional<Symbol>> naming) {
        return Trails.of(category, orders)
                .map(trails -> SymbolNames.named(
                        orders, naming, (symbol, order) -> OrderMapping.order(symbol, order, trails.of(order))));
    }

    Plan<HistoryPage<Order>> orderHistory(Symbol symbol, HistoryWindow window) {
        Listing listing = symbols.listing(symbol);
        HistorySlice slice = HistorySlice.of(window, now.get(), LONGEST_WINDOW);
        OrderHistoryRequest request = OrderHistoryRequest.builder()
                .category(listing.category())
                .symbol(listing.symbol())
                .startTime(slice.start())
                .endTime(slice.end())
                .limit(slice.limit(MOST_ORDERS))
                .cursor(window.cursor())
                .build();
        return slice.page(
                TradeEndpoints.ORDER_HISTORY,
                request,
                orders -> orders.map(order -> OrderMapping.order(symbol, order)).filter(Order::isFinal));
    }

    Plan<HistoryPage<Fill>> fills(Symbol symbol, HistoryWindow window) {
        Listing listing = symbols.listing(symbol);
        HistorySlice slice = HistorySlice.of(window, now.get(), LONGEST_WINDOW);
        ExecutionsRequest request = ExecutionsRequest.builder()
                .category(listing.category())
                .symbol(listing.symbol())
                .startTime(slice.start())
                .endTime(slice.end())
                .limit(slice.limit(MOST_FILLS))
                .cursor(window.cursor())
                .build();
        return slice.page(
                TradeEndpoints.EXECUTIONS,
                request,
                fills -> fills.filter(fill -> Reasons.isTrade(fill.execType()))
                        .map(fill -> FillMapping.fill(symbol, fill)));
    }
}

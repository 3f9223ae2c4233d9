package dev.exchangekit.bitget.unified;

import dev.exchangekit.bitget.Category;
import dev.exchangekit.bitget.ProductType;
import dev.exchangekit.bitget.futuresplan.FuturesPlansEndpoints;
import dev.exchangekit.bitget.futuresplan.PlanOrder;
import dev.exchangekit.bitget.futuresplan.PlanOrdersRequest;
import dev.exchangekit.bitget.futuresplan.PlanType;
import dev.exchangekit.bitget.futurestrade.FillsRequest;
import dev.exchangekit.bitget.futurestrade.FuturesTradeEndpoints;
import dev.exchangekit.bitget.futurestrade.OpenOrdersRequest;
import dev.exchangekit.bitget.futurestrade.OrderHistoryRequest;
import dev.exchangekit.bitget.futurestrade.OrderStatus;
import dev.exchangekit.bitget.internal.FuturesOrderSearch;
import dev.exchangekit.bitget.internal.PlanOrderSearch;
import dev.exchangekit.core.model.Fill;
import dev.exchangekit.core.model.HistoryPage;
import dev.exchangekit.core.model.HistoryWindow;
import dev.exchangekit.core.model.Order;
import dev.exchangekit.core.model.OrderRef;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.model.Ticker;
import dev.exchangekit.core.spi.HistorySlice;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.Plans;
import dev.exchangekit.core.spi.SymbolNames;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Orders and fills of a classic futures account. Trigger orders are kept apart, in three lists. */
final class FuturesReads implements ClassicReads {
    private static final List<PlanType> LISTS = List.of(PlanType.NORMAL, PlanType.TRACK, PlanType.PROFIT_LOSS);
    private static final Duration LONGEST_WINDOW = Duration.ofDays(90);
    private static final Duration LONGEST_FILLS_WINDOW = Duration.ofDays(89);

    private final Symbols symbols;
    private final MarketSource market;
    private final Supplier<Instant> now;

    FuturesReads(Symbols symbols, MarketSource market, Supplier<Instant> now) {
        this.symbols = symbols;
        this.market = market;
        this.now = now;
    }

    Plan<Ticker> ticker(Symbol symbol) {
        return market.ticker(symbol, symbols.listing(symbol));
    }

    @Override
    public Plan<Optional<Order>> order(OrderRef ref) {
        Plan<Optional<Order>> ofTheBook =
                placed(ref).map(found -> found.map(order -> FuturesMapping.order(ref.symbol(), order)));
        Plan<Optional<Order>> waiting = waiting(ref)
                .then(found ->
                        found.map(order -> unified(ref.symbol(), order)).orElseGet(() -> Plan.of(Optional.empty())));
        return ref.conditional() ? Plans.either(waiting, ofTheBook) : Plans.either(ofTheBook, waiting);
    }

    /** An order of the book. */
    Plan<Optional<dev.exchangekit.bitget.futurestrade.Order>> placed(OrderRef ref) {
        Listing listing = symbols.listing(ref.symbol());
        return FuturesOrderSearch.find(listing.productType(), listing.symbol(), ref.orderId(), ref.clientOrderId());
    }

    /** An order that waits, or waited, for a trigger. */
    Plan<Optional<PlanOrder>> waiting(OrderRef ref) {
        Listing listing = symbols.listing(ref.symbol());
        Plan<Optional<PlanOrder>> search = Plan.of(Optional.empty());
        for (PlanType list : LISTS) {
            search = Plans.either(
                    search,
                    PlanOrderSearch.find(
                            listing.productType(), list, listing.symbol(), ref.orderId(), ref.clientOrderId()));
        }
        return search;
    }

    private Plan<Optional<Order>> unified(Symbol symbol, PlanOrder order) {
        return prices(FuturesMapping.needsPrice(order) ? List.of(symbol) : List.of())
                .then(prices -> result(symbol, order)
                        .map(placed -> Optional.of(FuturesMapping.order(symbol, order, prices.of(symbol), placed))));
    }

    /** The order that a trigger order placed. */
    private Plan<Optional<dev.exchangekit.bitget.futurestrade.Order>> result(Symbol symbol, PlanOrder order) {
        return order.executeOrderId()
                .map(id -> placed(OrderRef.of(symbol, id)))
                .orElseGet(() -> Plan.of(Optional.empty()));
    }

    private Plan<Prices> prices(List<Symbol> wanted) {
        return Prices.of(wanted, market, symbols);
    }

    @Override
    public Plan<List<Order>> openOrders(Symbol symbol) {
        Listing listing = symbols.listing(symbol);
        return open(listing.productType(), Optional.of(listing.symbol()), name -> Optional.of(symbol));
    }

    @Override
    public Plan<List<Order>> openOrders() {
        return Plans.concat(ClassicAccount.FUTURES.stream()
                .map(type -> open(
                        type,
                        Optional.empty(),
                        name -> symbols.symbol(new Listing(new Category(type.wire()), name.toUpperCase(Locale.ROOT)))))
                .toList());
    }

    /** Leaves out what no symbol can name. */
    private Plan<List<Order>> open(ProductType type, Optional<String> name, Function<String, Optional<Symbol>> naming) {
        return Plans.concat(List.of(
                openOfTheBook(type, name)
                        .map(orders -> SymbolNames.named(
                                orders, order -> naming.apply(order.symbol()), FuturesMapping::order)),
                openWaiting(type, name).then(orders -> unified(orders, naming))));
    }

    /**
     * Bitget lists orders without fills where it is not asked for another status. Those with fills come second, so that
     * none is missed that got its first one in between.
     */
    private static Plan<List<dev.exchangekit.bitget.futurestrade.Order>> openOfTheBook(
            ProductType type, Optional<String> name) {
        OpenOrdersRequest untouched = OpenOrdersRequest.builder()
                .productType(type)
                .symbol(name)
                .limit(IdPages.MOST)
                .build();
        OpenOrdersRequest partlyFilled =
                untouched.toBuilder().status(OrderStatus.PARTIALLY_FILLED).build();
        return Plans.concat(List.of(
                        Plans.allPages(FuturesTradeEndpoints.OPEN_ORDERS, untouched),
                        Plans.allPages(FuturesTradeEndpoints.OPEN_ORDERS, partlyFilled)))
                .map(orders -> {
                    Map<String, dev.exchangekit.bitget.futurestrade.Order> byId = new LinkedHashMap<>();
                    orders.forEach(order -> byId.put(order.orderId(), order));
                    return List.copyOf(byId.values());
                });
    }

    Plan<List<PlanOrder>> openWaiting(Listing listing) {
        return openWaiting(listing.productType(), Optional.of(listing.symbol()));
    }

    private static Plan<List<PlanOrder>> openWaiting(ProductType type, Optional<String> name) {
        return Plans.concat(LISTS.stream()
                .map(list -> Plans.allPages(
                        FuturesPlansEndpoints.OPEN_ORDERS,
                        PlanOrdersRequest.builder()
                                .productType(type)
                                .planType(list)
                                .symbol(name)
                                .limit(IdPages.MOST)
                                .build()))
                .toList());
    }

    private Plan<List<Order>> unified(List<PlanOrder> orders, Function<String, Optional<Symbol>> naming) {
        List<Symbol> wanted = orders.stream()
                .filter(FuturesMapping::needsPrice)
                .flatMap(order -> naming.apply(order.symbol()).stream())
                .distinct()
                .toList();
        return prices(wanted)
                .map(prices -> SymbolNames.named(
                        orders,
                        order -> naming.apply(order.symbol()),
                        (symbol, order) -> FuturesMapping.order(symbol, order, prices.of(symbol), Optional.empty())));
    }

    @Override
    public Plan<HistoryPage<Order>> orderHistory(Symbol symbol, HistoryWindow window) {
        Listing listing = symbols.listing(symbol);
        HistorySlice slice = HistorySlice.of(window, now.get(), LONGEST_WINDOW);
        OrderHistoryRequest request = OrderHistoryRequest.builder()
                .productType(listing.productType())
                .symbol(listing.symbol())
                .startTime(slice.start())
                .endTime(slice.end())
                .limit(slice.limit(IdPages.MOST))
                .cursor(window.cursor())
                .build();
        return slice.page(
                FuturesTradeEndpoints.ORDER_HISTORY,
                request,
                orders ->
                        orders.map(order -> FuturesMapping.order(symbol, order)).filter(Order::isFinal));
    }

    @Override
    public Plan<HistoryPage<Fill>> fills(Symbol symbol, HistoryWindow window) {
        Listing listing = symbols.listing(symbol);
        HistorySlice slice = HistorySlice.of(window, now.get(), LONGEST_FILLS_WINDOW);
        FillsRequest request = FillsRequest.builder()
                .productType(listing.productType())
                .symbol(listing.symbol())
                .startTime(slice.start())
                .endTime(slice.end())
                .limit(slice.limit(IdPages.MOST))
                .cursor(window.cursor())
                .build();
        return slice.page(
                FuturesTradeEndpoints.FILLS, request, fills -> fills.map(fill -> FuturesMapping.fill(symbol, fill)));
    }
}

package dev.exchangekit.bitget.unified;

import dev.exchangekit.bitget.Category;
import dev.exchangekit.bitget.internal.SpotOrderSearch;
import dev.exchangekit.bitget.internal.SpotPlanSearch;
import dev.exchangekit.bitget.spotplan.CurrentPlanOrdersRequest;
import dev.exchangekit.bitget.spotplan.PlanOrder;
import dev.exchangekit.bitget.spotplan.PlanSubOrder;
import dev.exchangekit.bitget.spotplan.PlanSubOrdersRequest;
import dev.exchangekit.bitget.spotplan.SpotPlansEndpoints;
import dev.exchangekit.bitget.spottrade.FillsRequest;
import dev.exchangekit.bitget.spottrade.OpenOrder;
import dev.exchangekit.bitget.spottrade.OpenOrdersRequest;
import dev.exchangekit.bitget.spottrade.OrderHistoryRequest;
import dev.exchangekit.bitget.spottrade.SpotTradeEndpoints;
import dev.exchangekit.bitget.spottrade.TpslType;
import dev.exchangekit.core.model.Fill;
import dev.exchangekit.core.model.HistoryPage;
import dev.exchangekit.core.model.HistoryWindow;
import dev.exchangekit.core.model.Order;
import dev.exchangekit.core.model.OrderRef;
import dev.exchangekit.core.model.OrderStatus;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.model.Ticker;
import dev.exchangekit.core.spi.HistorySlice;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.Plans;
import dev.exchangekit.core.spi.SymbolNames;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Orders and fills of a classic spot account. Orders that wait for a trigger are of two other kinds: plan orders, and the
 * take profits and stop losses that Bitget made of an order's exits.
 */
final class SpotReads implements ClassicReads {
    /** Of past orders that are searched for the client's id of one. */
    private static final int MOST_PAGES = 10;

    private static final Duration LONGEST_WINDOW = Duration.ofDays(90);

    private final Symbols symbols;
    private final MarketSource market;
    private final Supplier<Instant> now;

    SpotReads(Symbols symbols, MarketSource market, Supplier<Instant> now) {
        this.symbols = symbols;
        this.market = market;
        this.now = now;
    }

    Plan<Ticker> ticker(Symbol symbol) {
        return market.ticker(symbol, symbols.listing(symbol));
    }

    @Override
    public Plan<Optional<Order>> order(OrderRef ref) {
        Plan<Optional<Order>> waiting = Plans.either(planned(ref), exit(ref));
        return ref.conditional() ? Plans.either(waiting, placed(ref)) : Plans.either(placed(ref), waiting);
    }

    /** An order of the book. By the client's id Bitget only finds young ones. */
    private Plan<Optional<Order>> placed(OrderRef ref) {
        Plan<Optional<Order>> byId = SpotOrderSearch.find(ref.orderId(), ref.clientOrderId())
                .map(found -> found.map(order -> SpotMapping.order(ref.symbol(), order, Optional.empty())));
        return ref.orderId().isPresent()
                ? byId
                : Plans.either(byId, Plans.either(openByClientId(ref), pastByClientId(ref)));
    }

    private Plan<Optional<Order>> openByClientId(OrderRef ref) {
        return open(ref).map(found -> found.map(order -> SpotMapping.order(ref.symbol(), order, Optional.empty())));
    }

    private Plan<Optional<Order>> pastByClientId(OrderRef ref) {
        OrderHistoryRequest request = OrderHistoryRequest.builder()
                .symbol(symbols.listing(ref.symbol()).symbol())
                .limit(IdPages.MOST)
                .build();
        return IdPages.find(
                        SpotTradeEndpoints.ORDER_HISTORY,
                        request,
                        dev.exchangekit.bitget.spottrade.Order::orderId,
                        order -> order.clientOid().equals(ref.clientOrderId()),
                        MOST_PAGES)
                .map(found -> found.map(order -> SpotMapping.order(ref.symbol(), order, Optional.empty())));
    }

    /** An open order of the book. */
    Plan<Optional<OpenOrder>> open(OrderRef ref) {
        return IdPages.all(
                        SpotTradeEndpoints.OPEN_ORDERS,
                        request(Optional.of(ref.symbol()), TpslType.NORMAL).toBuilder()
                                .orderId(ref.orderId())
                                .build(),
                        OpenOrder::orderId)
                .map(orders -> orders.stream()
                        .filter(order -> ref.orderId()
                                .map(id -> id.equals(order.orderId()))
                                .orElseGet(() -> order.clientOid().equals(ref.clientOrderId())))
                        .findFirst());
    }

    Plan<Optional<PlanOrder>> plan(OrderRef ref) {
        return SpotPlanSearch.find(
                Optional.of(symbols.listing(ref.symbol()).symbol()), ref.orderId(), ref.clientOrderId());
    }

    private Plan<Optional<Order>> planned(OrderRef ref) {
        return plan(ref)
                .then(found ->
                        found.map(order -> unified(ref.symbol(), order)).orElseGet(() -> Plan.of(Optional.empty())));
    }

    private Plan<Optional<Order>> unified(Symbol symbol, PlanOrder order) {
        OrderStatus status = ClassicWords.planStatus(order.status().wire());
        if (status.equals(OrderStatus.UNTRIGGERED)) {
            return prices(List.of(symbol))
                    .map(prices -> Optional.of(SpotMapping.order(symbol, order, prices.of(symbol), Optional.empty())));
        }
        return (status.equals(OrderStatus.TRIGGERED)
                        ? result(order)
                        : Plan.<Optional<dev.exchangekit.bitget.spottrade.Order>>of(Optional.empty()))
                .map(placed -> Optional.of(SpotMapping.order(symbol, order, Optional.empty(), placed)));
    }

    /** The order that a plan order placed. */
    private static Plan<Optional<dev.exchangekit.bitget.spottrade.Order>> result(PlanOrder order) {
        return resultId(order.orderId())
                .then(id -> id.isPresent() ? SpotOrderSearch.find(id, Optional.empty()) : Plan.of(Optional.empty()));
    }

    /** The id of the order that a plan order placed. */
    static Plan<Optional<String>> resultId(String planOrderId) {
        return Plan.call(
                        SpotPlansEndpoints.SUB_ORDERS,
                        PlanSubOrdersRequest.builder().planOrderId(planOrderId).build())
                .map(orders -> orders.stream()
                        .map(PlanSubOrder::orderId)
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /** A take profit or stop loss, which has no client's id. */
    private Plan<Optional<Order>> exit(OrderRef ref) {
        if (ref.orderId().isEmpty()) {
            return Plan.of(Optional.empty());
        }
        OpenOrdersRequest request = request(Optional.of(ref.symbol()), TpslType.TPSL).toBuilder()
                .orderId(ref.orderId())
                .build();
        Plan<Optional<Order>> open = Plan.call(SpotTradeEndpoints.OPEN_ORDERS, request)
                .then(orders -> exits(
                        orders.stream()
                                .filter(order -> ref.orderId().equals(Optional.of(order.orderId())))
                                .toList(),
                        order -> Optional.of(ref.symbol())))
                .map(orders -> orders.stream().findFirst());
        Plan<Optional<Order>> past = SpotOrderSearch.pastTpsl(ref.orderId().get())
                .map(found -> found.map(order -> SpotMapping.order(ref.symbol(), order, Optional.empty())));
        return Plans.either(open, past);
    }

    private Plan<Prices> prices(List<Symbol> wanted) {
        return Prices.of(wanted, market, symbols);
    }

    private OpenOrdersRequest request(Optional<Symbol> symbol, TpslType type) {
        return OpenOrdersRequest.builder()
                .symbol(symbol.map(s -> symbols.listing(s).symbol()))
                .tpslType(type)
                .limit(IdPages.MOST)
                .build();
    }

    @Override
    public Plan<List<Order>> openOrders(Symbol symbol) {
        return openOrders(Optional.of(symbol), name -> Optional.of(symbol));
    }

    @Override
    public Plan<List<Order>> openOrders() {
        return openOrders(
                Optional.empty(), name -> symbols.symbol(new Listing(Category.SPOT, name.toUpperCase(Locale.ROOT))));
    }

    /** Leaves out what no symbol can name. */
    private Plan<List<Order>> openOrders(Optional<Symbol> symbol, Function<String, Optional<Symbol>> naming) {
        Plan<List<Order>> placed = IdPages.all(
                        SpotTradeEndpoints.OPEN_ORDERS, request(symbol, TpslType.NORMAL), OpenOrder::orderId)
                .map(orders -> SymbolNames.named(
                        orders,
                        order -> naming.apply(order.symbol()),
                        (named, order) -> SpotMapping.order(named, order, Optional.empty())));
        return Plans.concat(List.of(
                placed,
                openExits(symbol).then(orders -> exits(orders, naming)),
                openPlans(symbol).then(orders -> plans(orders, naming))));
    }

    private Plan<List<OpenOrder>> openExits(Optional<Symbol> symbol) {
        return IdPages.all(SpotTradeEndpoints.OPEN_ORDERS, request(symbol, TpslType.TPSL), OpenOrder::orderId);
    }

    Plan<List<OpenOrder>> openExits(Symbol symbol) {
        return openExits(Optional.of(symbol));
    }

    private Plan<List<PlanOrder>> openPlans(Optional<Symbol> symbol) {
        return Plans.allPages(
                SpotPlansEndpoints.CURRENT_ORDERS,
                CurrentPlanOrdersRequest.builder()
                        .symbol(symbol.map(s -> symbols.listing(s).symbol()))
                        .limit(IdPages.MOST)
                        .build());
    }

    private Plan<List<Order>> exits(List<OpenOrder> orders, Function<String, Optional<Symbol>> naming) {
        return prices(wanted(orders, OpenOrder::symbol, naming))
                .map(prices -> SymbolNames.named(
                        orders,
                        order -> naming.apply(order.symbol()),
                        (symbol, order) -> SpotMapping.order(symbol, order, prices.of(symbol))));
    }

    private Plan<List<Order>> plans(List<PlanOrder> orders, Function<String, Optional<Symbol>> naming) {
        return prices(wanted(orders, PlanOrder::symbol, naming))
                .map(prices -> SymbolNames.named(
                        orders,
                        order -> naming.apply(order.symbol()),
                        (symbol, order) -> SpotMapping.order(symbol, order, prices.of(symbol), Optional.empty())));
    }

    private static <T> List<Symbol> wanted(
            List<T> orders, Function<T, String> name, Function<String, Optional<Symbol>> naming) {
        return orders.stream()
                .flatMap(order -> naming.apply(name.apply(order)).stream())
                .distinct()
                .toList();
    }

    @Override
    public Plan<HistoryPage<Order>> orderHistory(Symbol symbol, HistoryWindow window) {
        HistorySlice slice = HistorySlice.of(window, now.get(), LONGEST_WINDOW);
        OrderHistoryRequest request = OrderHistoryRequest.builder()
                .symbol(symbols.listing(symbol).symbol())
                .startTime(slice.start())
                .endTime(slice.end())
                .limit(slice.limit(IdPages.MOST))
                .cursor(window.cursor())
                .build();
        return IdPages.page(
                slice,
                SpotTradeEndpoints.ORDER_HISTORY,
                request,
                dev.exchangekit.bitget.spottrade.Order::orderId,
                orders -> orders.map(order -> SpotMapping.order(symbol, order, Optional.empty()))
                        .filter(Order::isFinal));
    }

    @Override
    public Plan<HistoryPage<Fill>> fills(Symbol symbol, HistoryWindow window) {
        HistorySlice slice = HistorySlice.of(window, now.get(), LONGEST_WINDOW);
        FillsRequest request = FillsRequest.builder()
                .symbol(symbols.listing(symbol).symbol())
                .startTime(slice.start())
                .endTime(slice.end())
                .limit(slice.limit(IdPages.MOST))
                .cursor(window.cursor())
                .build();
        return IdPages.page(
                slice,
                SpotTradeEndpoints.FILLS,
                request,
                dev.exchangekit.bitget.spottrade.Fill::tradeId,
                fills -> fills.map(fill -> SpotMapping.fill(symbol, fill)));
    }
}

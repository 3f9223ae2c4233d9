package dev.exchangekit.bitget.unified;

import dev.exchangekit.bitget.BatchResult;
import dev.exchangekit.bitget.Category;
import dev.exchangekit.bitget.spotplan.CancelPlanOrderRequest;
import dev.exchangekit.bitget.spotplan.CancelPlanOrdersRequest;
import dev.exchangekit.bitget.spotplan.PlanOrder;
import dev.exchangekit.bitget.spotplan.SpotPlansEndpoints;
import dev.exchangekit.bitget.spottrade.BatchMode;
import dev.exchangekit.bitget.spottrade.CancelOrderRequest;
import dev.exchangekit.bitget.spottrade.CancelOrdersRequest;
import dev.exchangekit.bitget.spottrade.CancelSymbolOrdersRequest;
import dev.exchangekit.bitget.spottrade.OpenOrder;
import dev.exchangekit.bitget.spottrade.OrderCancellation;
import dev.exchangekit.bitget.spottrade.PlaceOrdersRequest;
import dev.exchangekit.bitget.spottrade.SpotTradeEndpoints;
import dev.exchangekit.bitget.spottrade.TpslType;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.SdkException;
import dev.exchangekit.core.exchange.Feature;
import dev.exchangekit.core.model.AmendRequest;
import dev.exchangekit.core.model.AmendResult;
import dev.exchangekit.core.model.CancelResult;
import dev.exchangekit.core.model.Order;
import dev.exchangekit.core.model.OrderAck;
import dev.exchangekit.core.model.OrderRef;
import dev.exchangekit.core.model.OrderRequest;
import dev.exchangekit.core.model.OrderStatus;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.model.Trigger;
import dev.exchangekit.core.order.ClientOrderIds;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.Plans;
import dev.exchangekit.core.spi.Refusals;
import java.util.List;
import java.util.Optional;

/** The writes of a classic spot account. */
final class SpotDesk implements ClassicDesk {
    private static final Listing ALL = new Listing(Category.SPOT, "");

    private final Symbols symbols;
    private final SpotReads reads;
    private final ClientOrderIds ids;

    SpotDesk(Symbols symbols, SpotReads reads, ClientOrderIds ids) {
        this.symbols = symbols;
        this.reads = reads;
        this.ids = ids;
    }

    @Override
    public Endpoint<?, ?> placing() {
        return SpotTradeEndpoints.PLACE_ORDERS;
    }

    @Override
    public Endpoint<?, ?> cancelling() {
        return SpotTradeEndpoints.CANCEL_ORDERS;
    }

    @Override
    public Lane lane(OrderRequest order) {
        check(order);
        return new Lane(ALL, "", order.trigger().isPresent());
    }

    /** Throws for what cannot be placed; nothing was asked then. */
    private void check(OrderRequest order) {
        if (order.trailingStop().isPresent()) {
            throw ClassicWords.unsupported(
                    Feature.TRAILING_STOPS, order.symbol().toString());
        }
        Listing listing = symbols.listing(order.symbol());
        if (order.trigger().isPresent()) {
            SpotRequests.waiting(listing, order, order.trigger().get());
        } else {
            SpotRequests.order(listing, order);
        }
    }

    @Override
    public Plan<OrderAck> place(OrderRequest order) {
        check(order);
        Listing listing = symbols.listing(order.symbol());
        if (order.trigger().isEmpty()) {
            return Plan.call(SpotTradeEndpoints.PLACE_ORDER, SpotRequests.order(listing, order))
                    .map(ack -> Acks.of(order, ack));
        }
        Trigger trigger = order.trigger().get();
        return reads.ticker(order.symbol())
                .then(ticker -> Triggers.passed(SpotPlansEndpoints.PLACE_ORDER, order.side(), trigger, ticker)
                        .<Plan<OrderAck>>map(Plan::fail)
                        .orElseGet(() -> Plan.call(
                                        SpotPlansEndpoints.PLACE_ORDER, SpotRequests.waiting(listing, order, trigger))
                                .map(ack -> Acks.of(order, ack))));
    }

    @Override
    public Plan<BatchResult> place(Lane lane, List<OrderRequest> orders) {
        PlaceOrdersRequest batch = PlaceOrdersRequest.builder()
                .batchMode(BatchMode.MULTIPLE)
                .orders(orders.stream()
                        .map(order -> SpotRequests.inBatch(SpotRequests.order(symbols.listing(order.symbol()), order)))
                        .toList())
                .build();
        return Plan.call(SpotTradeEndpoints.PLACE_ORDERS, batch);
    }

    @Override
    public Plan<AmendResult> amend(AmendRequest change) {
        OrderRef ref = change.order();
        SdkException unknown = Refusals.of(
                BitgetAdapter.NAME,
                SpotTradeEndpoints.REPLACE_ORDER,
                ErrorKind.ORDER_NOT_FOUND,
                "there is no open order " + ref.id());
        return ref.conditional() || change.triggerPrice().isPresent()
                ? amendWaiting(change, unknown)
                : reads.open(ref)
                        .then(found ->
                                found.isPresent() ? replace(change, found.get()) : amendWaiting(change, unknown));
    }

    private Plan<AmendResult> replace(AmendRequest change, OpenOrder order) {
        OrderRef ref = change.order();
        if (SpotMapping.order(ref.symbol(), order, Optional.empty()).status().equals(OrderStatus.PARTIALLY_FILLED)) {
            return Plan.fail(Refusals.of(
                    BitgetAdapter.NAME,
                    SpotTradeEndpoints.REPLACE_ORDER,
                    ErrorKind.ORDER_BUSY,
                    "not sent: orders that are partly filled cannot be changed"));
        }
        String clientOid = change.newClientOrderId().orElseGet(ids::next);
        return Plan.call(
                        SpotTradeEndpoints.REPLACE_ORDER,
                        SpotRequests.replacement(symbols.listing(ref.symbol()), change, order, clientOid))
                .map(ack -> ClassicChanges.accepted(
                        ref,
                        OrderRef.builder()
                                .symbol(ref.symbol())
                                .orderId(ack.orderId())
                                .clientOrderId(clientOid)
                                .build(),
                        ack));
    }

    /**
     * Changes an order that waits for a trigger.
     *
     * @param failure when there is none
     */
    private Plan<AmendResult> amendWaiting(AmendRequest change, SdkException failure) {
        OrderRef ref = change.order();
        return reads.plan(ref)
                .then(found -> found.filter(SpotDesk::waits)
                        .map(order -> Plan.call(SpotPlansEndpoints.MODIFY_ORDER, SpotRequests.waiting(change, order))
                                .map(ack -> ClassicChanges.accepted(ref, ref, ack)))
                        .orElseGet(() -> Plan.fail(failure)));
    }

    private static boolean waits(PlanOrder order) {
        return ClassicWords.planStatus(order.status().wire()).equals(OrderStatus.UNTRIGGERED);
    }

    /** A batch names all its orders by the ids of the same side. */
    @Override
    public Lane lane(OrderRef ref) {
        return new Lane(ALL, ref.orderId().isPresent() ? "orderId" : "clientOid", ref.conditional());
    }

    @Override
    public Plan<CancelResult> cancel(OrderRef ref) {
        return cancel(ref, ref, TpslType.NORMAL);
    }

    /** @param meant the order to cancel, which another one may have placed */
    private Plan<CancelResult> cancel(OrderRef ref, OrderRef meant, TpslType type) {
        CancelOrderRequest request = CancelOrderRequest.builder()
                .symbol(symbols.listing(ref.symbol()).symbol())
                .tpslType(type)
                .orderId(meant.orderId())
                .clientOid(ClassicChanges.ownId(meant))
                .build();
        return Plan.call(SpotTradeEndpoints.CANCEL_ORDER, request).map(ack -> ClassicChanges.accepted(ref, ack));
    }

    /** Of an order that triggered, that which it placed. */
    @Override
    public Plan<CancelResult> cancel(OrderRef ref, Order found) {
        OrderRef meant = OrderRef.of(ref.symbol(), found.orderId());
        Optional<PlanOrder> plan = found.nativeOrder(PlanOrder.class);
        if (plan.isEmpty()) {
            boolean exit = found.status().equals(OrderStatus.UNTRIGGERED);
            return cancel(ref, meant, exit ? TpslType.TPSL : TpslType.NORMAL);
        }
        if (waits(plan.get())) {
            return Plan.call(
                            SpotPlansEndpoints.CANCEL_ORDER,
                            CancelPlanOrderRequest.builder()
                                    .orderId(found.orderId())
                                    .build())
                    .map(ack -> ClassicChanges.accepted(ref, ack));
        }
        return SpotReads.resultId(found.orderId())
                .then(id -> cancel(
                        ref, id.map(placed -> OrderRef.of(ref.symbol(), placed)).orElse(meant), TpslType.NORMAL));
    }

    @Override
    public Plan<BatchResult> cancel(Lane lane, List<OrderRef> refs) {
        CancelOrdersRequest batch = CancelOrdersRequest.builder()
                .batchMode(BatchMode.MULTIPLE)
                .orders(refs.stream()
                        .map(ref -> OrderCancellation.builder()
                                .symbol(symbols.listing(ref.symbol()).symbol())
                                .orderId(ref.orderId())
                                .clientOid(ClassicChanges.ownId(ref))
                                .build())
                        .toList())
                .build();
        return Plan.call(SpotTradeEndpoints.CANCEL_ORDERS, batch);
    }

    /** Those that wait first: one that triggers meanwhile becomes an order of the book, whose cancels name none. */
    @Override
    public Plan<List<OrderRef>> cancelAll(Symbol symbol) {
        Plan<List<OrderRef>> placed = Plan.call(
                        SpotTradeEndpoints.CANCEL_SYMBOL_ORDERS,
                        CancelSymbolOrdersRequest.builder()
                                .symbol(symbols.listing(symbol).symbol())
                                .build())
                .map(answer -> List.of());
        return Plans.concat(List.of(cancelAllPlans(symbol), cancelAllExits(symbol), orNone(placed)));
    }

    /** That there are none Bitget may answer with an error. */
    private static Plan<List<OrderRef>> orNone(Plan<List<OrderRef>> cancels) {
        return cancels.rescue(
                failure -> Refusals.isTooLate(failure) ? Optional.of(Plan.of(List.of())) : Optional.empty());
    }

    private Plan<List<OrderRef>> cancelAllPlans(Symbol symbol) {
        CancelPlanOrdersRequest request = CancelPlanOrdersRequest.builder()
                .addSymbols(symbols.listing(symbol).symbol())
                .build();
        return orNone(Plan.call(SpotPlansEndpoints.CANCEL_ORDERS, request)
                .map(answer -> answer.successList().stream()
                        .map(ack -> OrderRef.builder()
                                .symbol(symbol)
                                .orderId(ack.orderId())
                                .clientOrderId(ack.clientOid())
                                .conditional(true)
                                .build())
                        .toList()));
    }

    private Plan<List<OrderRef>> cancelAllExits(Symbol symbol) {
        return reads.openExits(symbol)
                .then(orders -> Plans.each(orders, order -> cancelIfOpen(symbol, order)))
                .map(refs -> refs.stream().flatMap(Optional::stream).toList());
    }

    private Plan<Optional<OrderRef>> cancelIfOpen(Symbol symbol, OpenOrder order) {
        OrderRef ref = OrderRef.builder()
                .symbol(symbol)
                .orderId(order.orderId())
                .conditional(true)
                .build();
        return cancel(ref, ref, TpslType.TPSL)
                .map(cancelled -> Optional.of(ref))
                .rescue(failure ->
                        Refusals.isTooLate(failure) ? Optional.of(Plan.of(Optional.empty())) : Optional.empty());
    }
}

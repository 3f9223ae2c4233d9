package dev.exchangekit.bitget.unified;

import dev.exchangekit.bitget.BatchResult;
import dev.exchangekit.bitget.MarginMode;
import dev.exchangekit.bitget.futures.AccountRequest;
import dev.exchangekit.bitget.futures.FuturesEndpoints;
import dev.exchangekit.bitget.futuresplan.CancelPlanOrdersRequest;
import dev.exchangekit.bitget.futuresplan.FuturesPlansEndpoints;
import dev.exchangekit.bitget.futuresplan.PlacePlanOrderRequest;
import dev.exchangekit.bitget.futuresplan.PlanCancellation;
import dev.exchangekit.bitget.futuresplan.PlanOrder;
import dev.exchangekit.bitget.futuresplan.PlanType;
import dev.exchangekit.bitget.futurestrade.CancelOrderRequest;
import dev.exchangekit.bitget.futurestrade.CancelOrdersRequest;
import dev.exchangekit.bitget.futurestrade.CancelSymbolOrdersRequest;
import dev.exchangekit.bitget.futurestrade.FuturesTradeEndpoints;
import dev.exchangekit.bitget.futurestrade.OrderCancellation;
import dev.exchangekit.bitget.futurestrade.PlaceOrdersRequest;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.error.SdkException;
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
import dev.exchangekit.core.spi.Chunks;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.Plans;
import dev.exchangekit.core.spi.Refusals;
import dev.exchangekit.core.spi.SymbolNames;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The writes of a classic futures account. */
final class FuturesDesk implements ClassicDesk {
    private final Symbols symbols;
    private final FuturesReads reads;
    private final ClientOrderIds ids;

    FuturesDesk(Symbols symbols, FuturesReads reads, ClientOrderIds ids) {
        this.symbols = symbols;
        this.reads = reads;
        this.ids = ids;
    }

    @Override
    public Endpoint<?, ?> placing() {
        return FuturesTradeEndpoints.PLACE_ORDERS;
    }

    @Override
    public Endpoint<?, ?> cancelling() {
        return FuturesTradeEndpoints.CANCEL_ORDERS;
    }

    @Override
    public Lane lane(OrderRequest order) {
        Listing listing = symbols.listing(order.symbol());
        check(listing, order);
        return new Lane(listing, stated(order).map(MarginMode::wire).orElse(""), !FuturesRequests.fitsIntoBatch(order));
    }

    /** Throws for what cannot be placed; nothing was asked then. */
    private static void check(Listing listing, OrderRequest order) {
        if (order.trailingStop().isPresent()) {
            FuturesRequests.trailing(listing, order, BigDecimal.ONE, MarginMode.CROSSED);
        } else if (order.trigger().isPresent()) {
            FuturesRequests.waiting(listing, order, order.trigger().get(), MarginMode.CROSSED);
        } else {
            FuturesRequests.order(listing, order, MarginMode.CROSSED);
        }
    }

    private static Optional<MarginMode> stated(OrderRequest order) {
        return order.marginMode().map(Modes::marginMode);
    }

    @Override
    public Plan<OrderAck> place(OrderRequest order) {
        Listing listing = symbols.listing(order.symbol());
        check(listing, order);
        Plan<MarginMode> marginMode = marginMode(order.symbol(), listing, stated(order));
        if (order.trailingStop().isPresent()) {
            return activationPrice(order)
                    .then(price -> marginMode.then(
                            mode -> place(order, FuturesRequests.trailing(listing, order, price, mode))));
        }
        if (order.trigger().isPresent()) {
            Trigger trigger = order.trigger().get();
            return reads.ticker(order.symbol())
                    .then(ticker -> Triggers.passed(FuturesPlansEndpoints.PLACE_ORDER, order.side(), trigger, ticker)
                            .<Plan<OrderAck>>map(Plan::fail)
                            .orElseGet(() -> marginMode.then(
                                    mode -> place(order, FuturesRequests.waiting(listing, order, trigger, mode)))));
        }
        return marginMode
                .then(mode -> Plan.call(FuturesTradeEndpoints.PLACE_ORDER, FuturesRequests.order(listing, order, mode)))
                .map(ack -> Acks.of(order, ack));
    }

    private static Plan<OrderAck> place(OrderRequest order, PlacePlanOrderRequest request) {
        return Plan.call(FuturesPlansEndpoints.PLACE_ORDER, request).map(ack -> Acks.of(order, ack));
    }

    /** Bitget wants to know from where on a trailing stop follows: at once is from the last price on. */
    private Plan<BigDecimal> activationPrice(OrderRequest order) {
        return order.trailingStop()
                .flatMap(trail -> trail.activationPrice())
                .map(Plan::of)
                .orElseGet(() -> reads.ticker(order.symbol())
                        .then(ticker -> ticker.last()
                                .map(Plan::of)
                                .orElseGet(() -> Plan.fail(Refusals.of(
                                        BitgetAdapter.NAME,
                                        FuturesPlansEndpoints.PLACE_ORDER,
                                        ErrorKind.PRICE,
                                        "not sent: there is no last price from which on to follow")))));
    }

    /** As asked, otherwise as the symbol is set to. */
    private static Plan<MarginMode> marginMode(Symbol symbol, Listing listing, Optional<MarginMode> stated) {
        AccountRequest request = AccountRequest.builder()
                .symbol(listing.symbol())
                .productType(listing.productType())
                .marginCoin(SymbolNames.settleAsset(symbol))
                .build();
        return stated.map(Plan::of)
                .orElseGet(() -> Plan.call(FuturesEndpoints.ACCOUNT, request)
                        .then(account -> account.marginMode()
                                .map(Plan::of)
                                .orElseGet(() -> Plan.fail(Refusals.of(
                                        BitgetAdapter.NAME,
                                        FuturesEndpoints.ACCOUNT,
                                        ErrorKind.UNRECOGNIZED,
                                        "the answer does not say how " + symbol
                                                + " is margined: state the marginMode")))));
    }

    @Override
    public Plan<BatchResult> place(Lane lane, List<OrderRequest> orders) {
        Symbol symbol = orders.get(0).symbol();
        return marginMode(symbol, lane.listing(), stated(orders.get(0)))
                .then(mode -> Plan.call(
                        FuturesTradeEndpoints.PLACE_ORDERS,
                        PlaceOrdersRequest.builder()
                                .symbol(lane.listing().symbol())
                                .productType(lane.listing().productType())
                                .marginMode(mode)
                                .marginCoin(SymbolNames.settleAsset(symbol))
                                .orders(orders.stream()
                                        .map(order -> FuturesRequests.inBatch(
                                                FuturesRequests.order(lane.listing(), order, mode)))
                                        .toList())
                                .build()));
    }

    @Override
    public Plan<AmendResult> amend(AmendRequest change) {
        OrderRef ref = change.order();
        SdkException unknown = Refusals.of(
                BitgetAdapter.NAME,
                FuturesTradeEndpoints.MODIFY_ORDER,
                ErrorKind.ORDER_NOT_FOUND,
                "there is no order " + ref.id());
        return ref.conditional() || change.triggerPrice().isPresent()
                ? amendWaiting(change, unknown)
                : amendPlaced(change, unknown)
                        .rescue(failure ->
                                isUnknown(failure) ? Optional.of(amendWaiting(change, failure)) : Optional.empty());
    }

    private static boolean isUnknown(SdkException failure) {
        return failure instanceof ExchangeException refusal && refusal.kind() == ErrorKind.ORDER_NOT_FOUND;
    }

    private Plan<AmendResult> amendPlaced(AmendRequest change, SdkException unknown) {
        boolean exits = FuturesRequests.changesExits(change);
        if (!exits && change.price().isPresent() && change.quantity().isPresent()) {
            return replace(change, change.price().get(), change.quantity().get());
        }
        return reads.placed(change.order()).then(found -> {
            if (found.isEmpty()) {
                return Plan.fail(unknown);
            }
            Optional<ExchangeException> refusal = unchangeable(found.get());
            if (refusal.isPresent()) {
                return Plan.fail(refusal.get());
            }
            return exits
                    ? changeExits(change, found.get())
                    : replace(
                            change,
                            change.price().or(() -> found.get().price()).orElseThrow(),
                            change.quantity().orElse(found.get().size()));
        });
    }

    /** The refusal that Bitget would answer with. */
    private static Optional<ExchangeException> unchangeable(dev.exchangekit.bitget.futurestrade.Order order) {
        OrderStatus status = FuturesMapping.status(order);
        if (status.isFinal()) {
            return Optional.of(Refusals.of(
                    BitgetAdapter.NAME,
                    FuturesTradeEndpoints.MODIFY_ORDER,
                    ErrorKind.ORDER_FINAL,
                    "not sent: the order is " + status));
        }
        return status.equals(OrderStatus.PARTIALLY_FILLED)
                ? Optional.of(Refusals.of(
                        BitgetAdapter.NAME,
                        FuturesTradeEndpoints.MODIFY_ORDER,
                        ErrorKind.ORDER_BUSY,
                        "not sent: orders that are partly filled cannot be changed"))
                : Optional.empty();
    }

    /** The answer does not name the new order by an id of Bitget's, which makes it a little later. */
    private Plan<AmendResult> replace(AmendRequest change, BigDecimal price, BigDecimal quantity) {
        OrderRef ref = change.order();
        String clientOid = change.newClientOrderId().orElseGet(ids::next);
        return Plan.call(
                        FuturesTradeEndpoints.MODIFY_ORDER,
                        FuturesRequests.replacement(symbols.listing(ref.symbol()), change, price, quantity, clientOid))
                .map(ack -> ClassicChanges.accepted(ref, OrderRef.ofClientId(ref.symbol(), clientOid), ack));
    }

    private Plan<AmendResult> changeExits(AmendRequest change, dev.exchangekit.bitget.futurestrade.Order order) {
        OrderRef ref = change.order();
        return Plan.call(
                        FuturesTradeEndpoints.MODIFY_ORDER,
                        FuturesRequests.exits(symbols.listing(ref.symbol()), change, order))
                .map(ack -> ClassicChanges.accepted(ref, ref, ack));
    }

    /**
     * Changes an order that waits for a trigger.
     *
     * @param failure when there is none
     */
    private Plan<AmendResult> amendWaiting(AmendRequest change, SdkException failure) {
        OrderRef ref = change.order();
        Listing listing = symbols.listing(ref.symbol());
        return reads.waiting(ref).then(found -> {
            Optional<PlanOrder> open = found.filter(FuturesDesk::waits);
            if (open.isEmpty()) {
                return Plan.fail(failure);
            }
            PlanOrder order = open.get();
            boolean exit = order.planType().queried().equals(PlanType.PROFIT_LOSS);
            return (exit
                            ? Plan.call(FuturesPlansEndpoints.MODIFY_TPSL, FuturesRequests.exit(listing, change, order))
                            : Plan.call(
                                    FuturesPlansEndpoints.MODIFY_ORDER,
                                    FuturesRequests.waiting(listing, change, order)))
                    .map(ack -> ClassicChanges.accepted(ref, ref, ack));
        });
    }

    private static boolean waits(PlanOrder order) {
        return ClassicWords.planStatus(order.status().wire()).equals(OrderStatus.UNTRIGGERED);
    }

    @Override
    public Lane lane(OrderRef ref) {
        return new Lane(symbols.listing(ref.symbol()), "", ref.conditional());
    }

    @Override
    public Plan<CancelResult> cancel(OrderRef ref) {
        return cancel(ref, ref);
    }

    /** @param placed the order of the book, which another one may have placed */
    private Plan<CancelResult> cancel(OrderRef ref, OrderRef placed) {
        Listing listing = symbols.listing(ref.symbol());
        CancelOrderRequest request = CancelOrderRequest.builder()
                .symbol(listing.symbol())
                .productType(listing.productType())
                .marginCoin(SymbolNames.settleAsset(ref.symbol()))
                .orderId(placed.orderId())
                .clientOid(ClassicChanges.ownId(placed))
                .build();
        return Plan.call(FuturesTradeEndpoints.CANCEL_ORDER, request).map(ack -> ClassicChanges.accepted(ref, ack));
    }

    /** Of an order that triggered, that which it placed. */
    @Override
    public Plan<CancelResult> cancel(OrderRef ref, Order found) {
        Optional<PlanOrder> waiting = found.nativeOrder(PlanOrder.class);
        if (waiting.filter(FuturesDesk::waits).isPresent()) {
            return cancelWaiting(ref.symbol(), List.of(waiting.get())).then(answer -> {
                Optional<String> id = Optional.of(waiting.get().orderId());
                return ClassicBatches.taken(answer, id, Optional.empty())
                        .map(ack -> Plan.of(ClassicChanges.accepted(ref, ack)))
                        .orElseGet(() -> Plan.fail(ClassicBatches.refusal(
                                FuturesPlansEndpoints.CANCEL_ORDERS, answer, id, Optional.empty())));
            });
        }
        return cancel(
                ref,
                OrderRef.of(
                        ref.symbol(), waiting.flatMap(PlanOrder::executeOrderId).orElse(found.orderId())));
    }

    /** Orders of one kind. */
    private Plan<BatchResult> cancelWaiting(Symbol symbol, List<PlanOrder> orders) {
        Listing listing = symbols.listing(symbol);
        CancelPlanOrdersRequest request = CancelPlanOrdersRequest.builder()
                .symbol(listing.symbol())
                .productType(listing.productType())
                .marginCoin(SymbolNames.settleAsset(symbol))
                .planType(orders.get(0).planType())
                .orders(orders.stream()
                        .map(order -> PlanCancellation.builder()
                                .orderId(order.orderId())
                                .build())
                        .toList())
                .build();
        return Plan.call(FuturesPlansEndpoints.CANCEL_ORDERS, request);
    }

    @Override
    public Plan<BatchResult> cancel(Lane lane, List<OrderRef> refs) {
        CancelOrdersRequest batch = CancelOrdersRequest.builder()
                .symbol(lane.listing().symbol())
                .productType(lane.listing().productType())
                .marginCoin(SymbolNames.settleAsset(refs.get(0).symbol()))
                .orders(refs.stream()
                        .map(ref -> OrderCancellation.builder()
                                .orderId(ref.orderId())
                                .clientOid(ClassicChanges.ownId(ref))
                                .build())
                        .toList())
                .build();
        return Plan.call(FuturesTradeEndpoints.CANCEL_ORDERS, batch);
    }

    /** Those that wait first: one that triggers meanwhile becomes an order of the book. */
    @Override
    public Plan<List<OrderRef>> cancelAll(Symbol symbol) {
        Listing listing = symbols.listing(symbol);
        return Plans.concat(List.of(
                reads.openWaiting(listing).then(orders -> cancelAllWaiting(symbol, orders)),
                cancelAllPlaced(symbol, listing)));
    }

    private Plan<List<OrderRef>> cancelAllWaiting(Symbol symbol, List<PlanOrder> orders) {
        return Chunks.run(
                        orders.stream().map(PlanOrder::planType).toList(),
                        type -> Lane.LARGEST,
                        chunk -> cancelWaiting(symbol, chunk.of(orders))
                                .map(answer -> chunk.of(orders).stream()
                                        .map(order -> ClassicBatches.taken(
                                                answer, Optional.of(order.orderId()), Optional.empty()))
                                        .toList()))
                .map(acks -> acks.stream()
                        .flatMap(ack -> ack.map(a -> ref(symbol, a, true)).stream())
                        .toList());
    }

    /** That there are none Bitget answers with an error. */
    private static Plan<List<OrderRef>> cancelAllPlaced(Symbol symbol, Listing listing) {
        CancelSymbolOrdersRequest request = CancelSymbolOrdersRequest.builder()
                .symbol(listing.symbol())
                .productType(listing.productType())
                .marginCoin(SymbolNames.settleAsset(symbol))
                .build();
        return Plan.call(FuturesTradeEndpoints.CANCEL_SYMBOL_ORDERS, request)
                .map(answer -> answer.successList().stream()
                        .map(ack -> ref(symbol, ack, false))
                        .toList())
                .rescue(failure -> Refusals.isTooLate(failure) ? Optional.of(Plan.of(List.of())) : Optional.empty());
    }

    private static OrderRef ref(Symbol symbol, dev.exchangekit.bitget.OrderAck ack, boolean conditional) {
        return OrderRef.builder()
                .symbol(symbol)
                .orderId(ack.orderId())
                .clientOrderId(ack.clientOid())
                .conditional(conditional)
                .build();
    }
}

package dev.exchangekit.bybit.unified;

import dev.exchangekit.bybit.Category;
import dev.exchangekit.bybit.trade.BatchItem;
import dev.exchangekit.bybit.trade.CancelAllOrdersRequest;
import dev.exchangekit.bybit.trade.CancelOrderRequest;
import dev.exchangekit.bybit.trade.CancelOrdersRequest;
import dev.exchangekit.bybit.trade.OrderCancellation;
import dev.exchangekit.bybit.trade.OrderFilter;
import dev.exchangekit.bybit.trade.TradeEndpoints;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.error.SdkException;
import dev.exchangekit.core.model.AmendRequest;
import dev.exchangekit.core.model.AmendResult;
import dev.exchangekit.core.model.CancelResult;
import dev.exchangekit.core.model.ChangeOutcome;
import dev.exchangekit.core.model.NativeModel;
import dev.exchangekit.core.model.Order;
import dev.exchangekit.core.model.OrderRef;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.spi.Chunks;
import dev.exchangekit.core.spi.Chunks.Chunk;
import dev.exchangekit.core.spi.OrderFates;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.Plans;
import dev.exchangekit.core.spi.Refusals;
import java.util.List;
import java.util.Optional;

/**
 * Amends and cancels. Bybit answers that an order is final, or not known, and does not say how it ended: a look-up
 * does, and turns the refusal into an answer.
 */
final class ChangePlans {
    private final Symbols symbols;
    private final OrderFates fates;

    ChangePlans(Symbols symbols, OrderFates fates) {
        this.symbols = symbols;
        this.fates = fates;
    }

    Plan<AmendResult> amend(AmendRequest change) {
        OrderRef ref = change.order();
        return fates.orTooLate(
                ref,
                Plan.call(TradeEndpoints.AMEND_ORDER, NewOrders.change(symbols.listing(ref.symbol()), change))
                        .map(ack -> AmendResult.builder()
                                .previous(ref)
                                .order(ref)
                                .outcome(ChangeOutcome.ACCEPTED)
                                .nativeModel(NativeModel.of(ack))
                                .build()));
    }

    Plan<CancelResult> cancel(OrderRef ref) {
        Listing listing = symbols.listing(ref.symbol());
        Optional<OrderFilter> filter =
                listing.isSpot() && ref.conditional() ? Optional.of(OrderFilter.STOP_ORDER) : Optional.empty();
        return cancel(listing, ref, filter)
                .rescue(failure -> Refusals.isTooLate(failure)
                        ? Optional.of(cancelAfterLook(listing, ref, filter, failure))
                        : Optional.empty());
    }

    private static Plan<CancelResult> cancel(Listing listing, OrderRef ref, Optional<OrderFilter> filter) {
        CancelOrderRequest request = CancelOrderRequest.builder()
                .category(listing.category())
                .symbol(listing.symbol())
                .orderId(ref.orderId())
                .orderLinkId(ownId(ref))
                .orderFilter(filter)
                .build();
        return Plan.call(TradeEndpoints.CANCEL_ORDER, request)
                .map(ack -> CancelResult.builder()
                        .order(ref)
                        .outcome(ChangeOutcome.ACCEPTED)
                        .nativeModel(NativeModel.of(ack))
                        .build());
    }

    /** Spot hides an order that waits from a cancel that does not name its kind. */
    private Plan<CancelResult> cancelAfterLook(
            Listing listing, OrderRef ref, Optional<OrderFilter> tried, SdkException failure) {
        return fates.look(ref).then(found -> {
            Optional<OrderFilter> filter = listing.isSpot()
                    ? found.filter(order -> !order.isFinal()).flatMap(ChangePlans::filter)
                    : Optional.empty();
            return filter.isPresent() && !filter.equals(tried)
                    ? cancel(listing, ref, filter)
                    : OrderFates.outcome(found, failure).map(outcome -> CancelResult.of(ref, outcome));
        });
    }

    private static Optional<OrderFilter> filter(Order order) {
        return order.nativeOrder(dev.exchangekit.bybit.trade.Order.class)
                .flatMap(dev.exchangekit.bybit.trade.Order::stopOrderType)
                .flatMap(type -> switch (type.wire()) {
                    case "Stop" -> Optional.of(OrderFilter.STOP_ORDER);
                    case "tpslOrder" -> Optional.of(OrderFilter.TPSL_ORDER);
                    case "OcoOrder" -> Optional.of(OrderFilter.OCO_ORDER);
                    case "BidirectionalTpslOrder" -> Optional.of(OrderFilter.BIDIRECTIONAL_TPSL_ORDER);
                    default -> Optional.empty();
                });
    }

    Plan<List<CancelResult>> cancelMany(List<OrderRef> refs) {
        List<Category> categories = refs.stream()
                .map(ref -> symbols.listing(ref.symbol()).category())
                .toList();
        return Chunks.run(categories, BatchSizes::largest, chunk -> cancelChunk(chunk, chunk.of(refs)));
    }

    private Plan<List<CancelResult>> cancelChunk(Chunk<Category> chunk, List<OrderRef> refs) {
        CancelOrdersRequest batch = CancelOrdersRequest.builder()
                .category(chunk.kind())
                .orders(refs.stream().map(this::cancellation).toList())
                .build();
        return Plan.call(TradeEndpoints.CANCEL_ORDERS, batch)
                .then(answer -> Plans.eachIndex(
                        refs.size(), i -> result(refs.get(i), answer.items().get(i))))
                .rescue(failure -> fates.ofCancelled(chunk, refs, failure));
    }

    private OrderCancellation cancellation(OrderRef ref) {
        return OrderCancellation.builder()
                .symbol(symbols.listing(ref.symbol()).symbol())
                .orderId(ref.orderId())
                .orderLinkId(ownId(ref))
                .build();
    }

    private Plan<CancelResult> result(OrderRef ref, BatchItem item) {
        if (item.accepted()) {
            return Plan.of(CancelResult.builder()
                    .order(ref)
                    .outcome(ChangeOutcome.ACCEPTED)
                    .nativeModel(NativeModel.of(item))
                    .build());
        }
        ExchangeException refusal = BatchRefusals.of(TradeEndpoints.CANCEL_ORDERS, item);
        if (!Refusals.isTooLate(refusal)) {
            return Plan.of(CancelResult.failed(ref, refusal));
        }
        Listing listing = symbols.listing(ref.symbol());
        return cancelAfterLook(listing, ref, Optional.empty(), refusal)
                .rescue(failure -> Optional.of(Plan.of(CancelResult.failed(ref, failure))));
    }

    /** Bybit takes one kind of spot orders at a time. */
    Plan<List<OrderRef>> cancelAll(Symbol symbol) {
        Listing listing = symbols.listing(symbol);
        List<Optional<OrderFilter>> filters = listing.isSpot()
                ? List.of(
                        Optional.of(OrderFilter.ORDER),
                        Optional.of(OrderFilter.STOP_ORDER),
                        Optional.of(OrderFilter.TPSL_ORDER))
                : List.of(Optional.empty());
        return Plans.each(filters, filter -> cancelAll(symbol, listing, filter))
                .map(lists -> lists.stream().flatMap(List::stream).toList());
    }

    private static Plan<List<OrderRef>> cancelAll(Symbol symbol, Listing listing, Optional<OrderFilter> filter) {
        CancelAllOrdersRequest request = CancelAllOrdersRequest.builder()
                .category(listing.category())
                .symbol(listing.symbol())
                .orderFilter(filter)
                .build();
        return Plan.call(TradeEndpoints.CANCEL_ALL_ORDERS, request).then(cancelled -> {
            if (!cancelled.success().orElse(true)) {
                return Plan.fail(Refusals.of(
                        BybitAdapter.NAME,
                        TradeEndpoints.CANCEL_ALL_ORDERS,
                        ErrorKind.UNKNOWN_OUTCOME,
                        "the exchange could not cancel all orders"));
            }
            return Plan.of(cancelled.orders().stream()
                    .map(ack -> OrderRef.builder()
                            .symbol(symbol)
                            .orderId(ack.orderId())
                            .clientOrderId(ack.orderLinkId())
                            .build())
                    .toList());
        });
    }

    private static Optional<String> ownId(OrderRef ref) {
        return ref.orderId().isPresent() ? Optional.empty() : ref.clientOrderId();
    }
}

package dev.exchangekit.bitget.unified;

import dev.exchangekit.bitget.Category;
import dev.exchangekit.bitget.internal.UtaStrategySearch.Found;
import dev.exchangekit.bitget.unified.UnifiedOrderReads.Seen;
import dev.exchangekit.bitget.uta.strategy.CancelStrategyOrderRequest;
import dev.exchangekit.bitget.uta.strategy.UtaStrategiesEndpoints;
import dev.exchangekit.bitget.uta.trade.CancelAllOrdersRequest;
import dev.exchangekit.bitget.uta.trade.CancelOrderRequest;
import dev.exchangekit.bitget.uta.trade.CancelOrdersRequest;
import dev.exchangekit.bitget.uta.trade.OrderCancellation;
import dev.exchangekit.bitget.uta.trade.OrderResult;
import dev.exchangekit.bitget.uta.trade.OrderResults;
import dev.exchangekit.bitget.uta.trade.UtaTradeEndpoints;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.error.OrderRejectedException;
import dev.exchangekit.core.error.SdkException;
import dev.exchangekit.core.model.AmendRequest;
import dev.exchangekit.core.model.AmendResult;
import dev.exchangekit.core.model.CancelResult;
import dev.exchangekit.core.model.ChangeOutcome;
import dev.exchangekit.core.model.NativeModel;
import dev.exchangekit.core.model.OrderRef;
import dev.exchangekit.core.model.OrderStatus;
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
 * Amends and cancels in a unified account. Bitget keeps orders that wait for a trigger apart and does not say how an
 * order ended: a look-up finds both, and turns a refusal into an answer or into the call of the other kind.
 */
final class UnifiedChanges {
    private final Symbols symbols;
    private final UnifiedOrderReads reads;
    private final OrderFates fates;

    UnifiedChanges(Symbols symbols, UnifiedOrderReads reads, OrderFates fates) {
        this.symbols = symbols;
        this.reads = reads;
        this.fates = fates;
    }

    Plan<AmendResult> amend(AmendRequest change) {
        OrderRef ref = change.order();
        if (!ref.conditional() && change.triggerPrice().isEmpty()) {
            return amendPlaced(change);
        }
        return reads.seen(ref.toBuilder().conditional(true).build())
                .then(seen -> isOpen(seen) && change.triggerPrice().isEmpty()
                        ? amendPlaced(change)
                        : amendStrategy(
                                change,
                                seen,
                                Refusals.of(
                                        BitgetAdapter.NAME,
                                        UtaStrategiesEndpoints.MODIFY_ORDER,
                                        ErrorKind.ORDER_NOT_FOUND,
                                        "no such order waits for a trigger")));
    }

    private Plan<AmendResult> amendPlaced(AmendRequest change) {
        OrderRef ref = change.order();
        return Plan.call(
                        UtaTradeEndpoints.MODIFY_ORDER,
                        UnifiedOrderRequests.change(symbols.listing(ref.symbol()), change))
                .map(ack -> amended(ref, ack))
                .rescue(failure -> Refusals.isTooLate(failure)
                        ? Optional.of(look(ref).then(seen -> amendStrategy(change, seen, failure)))
                        : Optional.empty());
    }

    /** Changes a strategy order that waits; says of all else how it ended. */
    private Plan<AmendResult> amendStrategy(AmendRequest change, Optional<Seen> seen, SdkException failure) {
        OrderRef ref = change.order();
        if (waiting(seen).isEmpty()) {
            return ended(ref, seen, failure).map(outcome -> AmendResult.of(ref, outcome));
        }
        return Plan.call(
                        UtaStrategiesEndpoints.MODIFY_ORDER,
                        UnifiedOrderRequests.change(
                                symbols.listing(ref.symbol()), waiting(seen).get(), change))
                .map(ack -> amended(ref, ack))
                .rescue(refusal -> Refusals.isTooLate(refusal)
                        ? Optional.of(look(ref)
                                .then(now -> ended(ref, now, refusal))
                                .map(outcome -> AmendResult.of(ref, outcome)))
                        : Optional.empty());
    }

    private static AmendResult amended(OrderRef ref, dev.exchangekit.bitget.OrderAck ack) {
        return AmendResult.builder()
                .previous(ref)
                .order(ref)
                .outcome(ChangeOutcome.ACCEPTED)
                .nativeModel(NativeModel.of(ack))
                .build();
    }

    Plan<CancelResult> cancel(OrderRef ref) {
        return (ref.conditional() ? cancelStrategy(ref) : cancelPlaced(ref))
                .rescue(failure -> Refusals.isTooLate(failure)
                        ? Optional.of(cancelAfterLook(ref, ref.conditional(), failure))
                        : Optional.empty());
    }

    private Plan<CancelResult> cancelPlaced(OrderRef ref) {
        CancelOrderRequest request = CancelOrderRequest.builder()
                .category(symbols.listing(ref.symbol()).category())
                .orderId(ref.orderId())
                .clientOid(UnifiedOrderRequests.ownId(ref))
                .build();
        return Plan.call(UtaTradeEndpoints.CANCEL_ORDER, request).map(ack -> cancelled(ref, ack));
    }

    private static Plan<CancelResult> cancelStrategy(OrderRef ref) {
        CancelStrategyOrderRequest request = CancelStrategyOrderRequest.builder()
                .orderId(ref.orderId())
                .clientOid(UnifiedOrderRequests.ownId(ref))
                .build();
        return Plan.call(UtaStrategiesEndpoints.CANCEL_ORDER, request).map(ack -> cancelled(ref, ack));
    }

    private static CancelResult cancelled(OrderRef ref, Object nativeModel) {
        return CancelResult.builder()
                .order(ref)
                .outcome(ChangeOutcome.ACCEPTED)
                .nativeModel(NativeModel.of(nativeModel))
                .build();
    }

    /**
     * Cancels the other kind of order where one is open, otherwise says how it ended.
     *
     * @param strategy what was tried
     */
    private Plan<CancelResult> cancelAfterLook(OrderRef ref, boolean strategy, SdkException failure) {
        return look(ref).then(seen -> {
            if (!strategy && waiting(seen).isPresent()) {
                return cancelStrategy(ref);
            }
            return strategy && isOpen(seen)
                    ? cancelPlaced(ref)
                    : ended(ref, seen, failure).map(outcome -> CancelResult.of(ref, outcome));
        });
    }

    private static boolean isOpen(Optional<Seen> seen) {
        return seen.isPresent()
                && seen.get() instanceof Seen.Placed placed
                && !UnifiedOrderMapping.status(placed.order()).isFinal();
    }

    private static Optional<Found> waiting(Optional<Seen> seen) {
        return seen.flatMap(found ->
                        found instanceof Seen.Strategy strategy ? Optional.of(strategy.found()) : Optional.empty())
                .filter(found -> !found.past());
    }

    /** How the order had ended; the refusal stays one when it has not, or when nothing is known of it. */
    private static Plan<ChangeOutcome> ended(OrderRef ref, Optional<Seen> seen, SdkException failure) {
        if (seen.isPresent() && seen.get() instanceof Seen.Strategy strategy) {
            return strategy.found().past()
                    ? Plan.of(
                            StrategyMapping.status(strategy.found()).equals(OrderStatus.CANCELLED)
                                    ? ChangeOutcome.ALREADY_CANCELLED
                                    : ChangeOutcome.ALREADY_FINAL)
                    : OrderFates.outcome(Optional.empty(), failure);
        }
        return OrderFates.outcome(
                seen.map(placed -> UnifiedOrderMapping.order(ref.symbol(), ((Seen.Placed) placed).order())), failure);
    }

    /** Empty also when the look-up fails: then the refusal is all there is to tell. */
    private Plan<Optional<Seen>> look(OrderRef ref) {
        return reads.seen(ref).rescue(failure -> Optional.of(Plan.of(Optional.empty())));
    }

    private record Lane(Category category, boolean strategy) {}

    Plan<List<CancelResult>> cancelMany(List<OrderRef> refs) {
        List<Lane> lanes = refs.stream()
                .map(ref -> new Lane(symbols.listing(ref.symbol()).category(), ref.conditional()))
                .toList();
        return Chunks.run(
                lanes,
                lane -> lane.strategy() ? 1 : UnifiedBatches.LARGEST,
                chunk -> chunk.kind().strategy()
                        ? OrderFates.alone(
                                chunk,
                                chunk.of(refs).get(0),
                                cancel(chunk.of(refs).get(0)))
                        : cancelChunk(chunk, chunk.of(refs)));
    }

    private Plan<List<CancelResult>> cancelChunk(Chunk<Lane> chunk, List<OrderRef> refs) {
        List<OrderCancellation> orders = refs.stream()
                .map(ref -> OrderCancellation.builder()
                        .category(chunk.kind().category())
                        .symbol(symbols.listing(ref.symbol()).symbol())
                        .orderId(ref.orderId())
                        .clientOid(UnifiedOrderRequests.ownId(ref))
                        .build())
                .toList();
        return Plan.call(UtaTradeEndpoints.CANCEL_ORDERS, new CancelOrdersRequest(orders))
                .then(answer -> Plans.eachIndex(
                        refs.size(),
                        i -> result(
                                refs.get(i),
                                UnifiedBatches.item(
                                        answer,
                                        i,
                                        orders.get(i).orderId(),
                                        orders.get(i).clientOid()))))
                .rescue(failure -> fates.ofCancelled(chunk, refs, failure));
    }

    private Plan<CancelResult> result(OrderRef ref, OrderResult item) {
        if (item.accepted()) {
            return Plan.of(cancelled(ref, item));
        }
        OrderRejectedException refusal = UnifiedBatches.refusal(UtaTradeEndpoints.CANCEL_ORDERS, item);
        return Refusals.isTooLate(refusal)
                ? cancelAfterLook(ref, false, refusal)
                        .rescue(failure -> Optional.of(Plan.of(CancelResult.failed(ref, failure))))
                : Plan.of(CancelResult.failed(ref, refusal));
    }

    /** Those that wait first: one that triggers meanwhile becomes an order of the book. */
    Plan<List<OrderRef>> cancelAll(Symbol symbol) {
        Listing listing = symbols.listing(symbol);
        return Plans.concat(List.of(
                reads.openStrategies(listing)
                        .then(found -> Plans.each(found, order -> cancelIfOpen(symbol, order)))
                        .map(cancelled ->
                                cancelled.stream().flatMap(Optional::stream).toList()),
                cancelAllPlaced(symbol, listing)));
    }

    private static Plan<Optional<OrderRef>> cancelIfOpen(Symbol symbol, Found found) {
        OrderRef ref = OrderRef.builder()
                .symbol(symbol)
                .orderId(found.order().orderId())
                .clientOrderId(found.order().clientOid())
                .conditional(true)
                .build();
        return cancelStrategy(ref)
                .map(cancelled -> Optional.of(ref))
                .rescue(failure ->
                        Refusals.isTooLate(failure) ? Optional.of(Plan.of(Optional.empty())) : Optional.empty());
    }

    private static Plan<List<OrderRef>> cancelAllPlaced(Symbol symbol, Listing listing) {
        CancelAllOrdersRequest request = CancelAllOrdersRequest.builder()
                .category(listing.category())
                .symbol(listing.symbol())
                .build();
        return Plan.call(UtaTradeEndpoints.CANCEL_ALL_ORDERS, request)
                .then(answer -> cancelledOf(symbol, answer))
                .rescue(failure -> isNothingThere(failure) ? Optional.of(Plan.of(List.of())) : Optional.empty());
    }

    /** Fails when an order is left for another reason than that it had ended. */
    private static Plan<List<OrderRef>> cancelledOf(Symbol symbol, OrderResults answer) {
        Optional<OrderRejectedException> left = answer.items().stream()
                .filter(item -> !item.accepted())
                .map(item -> UnifiedBatches.refusal(UtaTradeEndpoints.CANCEL_ALL_ORDERS, item))
                .filter(refusal -> !Refusals.isTooLate(refusal))
                .findFirst();
        return left.isPresent()
                ? Plan.fail(left.get())
                : Plan.of(answer.items().stream()
                        .filter(OrderResult::accepted)
                        .map(item -> OrderRef.builder()
                                .symbol(symbol)
                                .orderId(item.orderId())
                                .clientOrderId(item.clientOid())
                                .build())
                        .toList());
    }

    private static boolean isNothingThere(SdkException failure) {
        return failure instanceof ExchangeException refusal && refusal.kind() == ErrorKind.ORDER_NOT_FOUND;
    }
}

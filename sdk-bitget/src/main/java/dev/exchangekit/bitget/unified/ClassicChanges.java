package dev.exchangekit.bitget.unified;

import dev.exchangekit.bitget.BatchResult;
import dev.exchangekit.bitget.OrderAck;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.OrderRejectedException;
import dev.exchangekit.core.error.SdkException;
import dev.exchangekit.core.model.AmendRequest;
import dev.exchangekit.core.model.AmendResult;
import dev.exchangekit.core.model.CancelResult;
import dev.exchangekit.core.model.ChangeOutcome;
import dev.exchangekit.core.model.NativeModel;
import dev.exchangekit.core.model.Order;
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
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Amends and cancels of a classic account. Bitget keeps orders that wait for a trigger apart and does not say how an order
 * had ended: a look-up does both, and turns a refusal into an answer or into the call for the other kind.
 */
final class ClassicChanges {
    private final Function<Symbol, ClassicDesk> desks;
    private final Function<OrderRef, Plan<Optional<Order>>> orders;
    private final OrderFates fates;

    /** @param orders looks an order up */
    ClassicChanges(
            Function<Symbol, ClassicDesk> desks, Function<OrderRef, Plan<Optional<Order>>> orders, OrderFates fates) {
        this.desks = desks;
        this.orders = orders;
        this.fates = fates;
    }

    static CancelResult accepted(OrderRef ref, Object nativeModel) {
        return CancelResult.builder()
                .order(ref)
                .outcome(ChangeOutcome.ACCEPTED)
                .nativeModel(NativeModel.of(nativeModel))
                .build();
    }

    static AmendResult accepted(OrderRef previous, OrderRef order, Object nativeModel) {
        return AmendResult.builder()
                .previous(previous)
                .order(order)
                .outcome(ChangeOutcome.ACCEPTED)
                .nativeModel(NativeModel.of(nativeModel))
                .build();
    }

    /** The exchange's id wins, and one is enough. */
    static Optional<String> ownId(OrderRef ref) {
        return ref.orderId().isPresent() ? Optional.empty() : ref.clientOrderId();
    }

    Plan<AmendResult> amend(AmendRequest change) {
        OrderRef ref = change.order();
        return fates.orTooLate(ref, desks.apply(ref.symbol()).amend(change));
    }

    Plan<CancelResult> cancel(OrderRef ref) {
        ClassicDesk desk = desks.apply(ref.symbol());
        return ref.conditional()
                ? cancelFound(
                        ref,
                        orders.apply(ref),
                        Refusals.of(
                                BitgetAdapter.NAME,
                                desk.cancelling(),
                                ErrorKind.ORDER_NOT_FOUND,
                                "no order " + ref.id() + " waits for a trigger"),
                        order -> true)
                : desk.cancel(ref)
                        .rescue(failure -> ClassicBatches.mayBeTooLate(failure)
                                ? Optional.of(cancelFound(ref, fates.look(ref), failure, ClassicChanges::waits))
                                : Optional.empty());
    }

    /** True for all that is not in the book under its own id. */
    private static boolean waits(Order order) {
        return order.status().equals(OrderStatus.UNTRIGGERED)
                || order.nativeOrder(dev.exchangekit.bitget.futuresplan.PlanOrder.class)
                        .isPresent()
                || order.nativeOrder(dev.exchangekit.bitget.spotplan.PlanOrder.class)
                        .isPresent();
    }

    /**
     * Cancels an order that a look-up shows open, otherwise says how it had ended.
     *
     * @param refusal when there is none
     * @param untried true for an order that was not tried to cancel yet
     */
    private Plan<CancelResult> cancelFound(
            OrderRef ref, Plan<Optional<Order>> look, SdkException refusal, Predicate<Order> untried) {
        return look.then(found -> found.filter(order -> !order.isFinal() && untried.test(order))
                .map(order -> desks.apply(ref.symbol())
                        .cancel(ref, order)
                        .rescue(failure -> ClassicBatches.mayBeTooLate(failure)
                                ? Optional.of(fates.ofRefused(ref, failure).map(o -> CancelResult.of(ref, o)))
                                : Optional.empty()))
                .orElseGet(() -> OrderFates.outcome(found, refusal).map(outcome -> CancelResult.of(ref, outcome))));
    }

    Plan<List<CancelResult>> cancelMany(List<OrderRef> refs) {
        List<Lane> lanes =
                refs.stream().map(ref -> desks.apply(ref.symbol()).lane(ref)).toList();
        return Chunks.run(
                lanes,
                Lane::largest,
                chunk -> chunk.kind().alone()
                        ? OrderFates.alone(
                                chunk,
                                chunk.of(refs).get(0),
                                cancel(chunk.of(refs).get(0)))
                        : cancelChunk(chunk, chunk.of(refs)));
    }

    private Plan<List<CancelResult>> cancelChunk(Chunk<Lane> chunk, List<OrderRef> refs) {
        ClassicDesk desk = desks.apply(refs.get(0).symbol());
        return desk.cancel(chunk.kind(), refs)
                .then(answer -> Plans.each(refs, ref -> result(desk, answer, ref)))
                .rescue(failure -> fates.ofCancelled(chunk, refs, failure));
    }

    private Plan<CancelResult> result(ClassicDesk desk, BatchResult answer, OrderRef ref) {
        Optional<OrderAck> taken = ClassicBatches.taken(answer, ref.orderId(), ownId(ref));
        if (taken.isPresent()) {
            return Plan.of(accepted(ref, taken.get()));
        }
        OrderRejectedException refusal = ClassicBatches.refusal(desk.cancelling(), answer, ref.orderId(), ownId(ref));
        return ClassicBatches.mayBeTooLate(refusal)
                ? cancelFound(ref, fates.look(ref), refusal, ClassicChanges::waits)
                        .rescue(failure -> Optional.of(Plan.of(CancelResult.failed(ref, failure))))
                : Plan.of(CancelResult.failed(ref, refusal));
    }

    Plan<List<OrderRef>> cancelAll(Symbol symbol) {
        return desks.apply(symbol).cancelAll(symbol);
    }
}

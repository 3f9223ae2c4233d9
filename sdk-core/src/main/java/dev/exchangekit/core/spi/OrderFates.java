package dev.exchangekit.core.spi;

import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.error.OrderOutcomeUnknownException;
import dev.exchangekit.core.error.OrderRejectedException;
import dev.exchangekit.core.error.SdkException;
import dev.exchangekit.core.model.AmendResult;
import dev.exchangekit.core.model.CancelResult;
import dev.exchangekit.core.model.ChangeOutcome;
import dev.exchangekit.core.model.Order;
import dev.exchangekit.core.model.OrderAck;
import dev.exchangekit.core.model.OrderRef;
import dev.exchangekit.core.model.OrderRequest;
import dev.exchangekit.core.model.OrderStatus;
import dev.exchangekit.core.model.PlaceResult;
import dev.exchangekit.core.model.RecoveredOrder;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.spi.Chunks.Chunk;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds out by look-ups what answers do not say: how an order had ended, and what became of it when the answer was lost. */
public final class OrderFates {
    private final String exchange;
    private final Function<OrderRef, Plan<Optional<Order>>> orders;
    private final Settlement settlement;

    /**
     * @param exchange display name
     * @param orders looks an order up, whether open or closed
     */
    public OrderFates(String exchange, Function<OrderRef, Plan<Optional<Order>>> orders, Settlement settlement) {
        this.exchange = exchange;
        this.orders = orders;
        this.settlement = settlement;
    }

    /**
     * The results of a batch of new orders that failed as a whole; empty when the failure is that of the whole call.
     *
     * @param clientOrderIds with which they were sent
     */
    public Optional<Plan<List<PlaceResult>>> ofPlaced(
            Endpoint<?, ?> endpoint,
            Chunk<?> chunk,
            List<OrderRequest> requests,
            List<String> clientOrderIds,
            SdkException failure) {
        if (failure instanceof OrderOutcomeUnknownException unknown) {
            return Optional.of(Plans.eachIndex(
                    requests.size(), i -> afterLostAnswer(endpoint, requests.get(i), clientOrderIds.get(i), unknown)));
        }
        return chunk.keepsToItself(failure)
                ? Optional.of(Plan.of(requests.stream()
                        .map(order -> PlaceResult.failed(order, failure))
                        .toList()))
                : Optional.empty();
    }

    /** The exception names the orders whose fate is open; that of all others is settled and can be looked up. */
    private Plan<PlaceResult> afterLostAnswer(
            Endpoint<?, ?> endpoint, OrderRequest order, String id, OrderOutcomeUnknownException unknown) {
        return unknown.clientOrderIds().contains(id)
                ? Plan.of(PlaceResult.failed(order, unknown))
                : settled(endpoint, order, id, unknown);
    }

    private Plan<PlaceResult> settled(Endpoint<?, ?> endpoint, OrderRequest order, String id, SdkException unknown) {
        return orders.apply(OrderRef.ofClientId(order.symbol(), id))
                .map(found -> found.filter(o -> !o.status().equals(OrderStatus.REJECTED))
                        .map(o -> PlaceResult.accepted(
                                order,
                                OrderAck.builder()
                                        .symbol(order.symbol())
                                        .orderId(o.orderId())
                                        .clientOrderId(id)
                                        .time(o.createdAt())
                                        .nativeModel(o.nativeModel())
                                        .build()))
                        .orElseGet(() -> PlaceResult.failed(
                                order,
                                Refusals.of(
                                        exchange,
                                        endpoint,
                                        ErrorKind.NOT_ACCEPTED,
                                        "a look-up proved it without effect"))))
                .rescue(failure -> Optional.of(Plan.of(PlaceResult.failed(order, unknown))));
    }

    /** The result of a new order in a call of its own, among others: its failure is its result. */
    public static Plan<List<PlaceResult>> alone(Chunk<?> chunk, OrderRequest order, Plan<OrderAck> placing) {
        return placing.map(ack -> List.of(PlaceResult.accepted(order, ack)))
                .rescue(failure -> isOfOne(chunk, failure)
                        ? Optional.of(Plan.of(List.of(PlaceResult.failed(order, failure))))
                        : Optional.empty());
    }

    private static boolean isOfOne(Chunk<?> chunk, SdkException failure) {
        return failure instanceof OrderRejectedException
                || failure instanceof OrderOutcomeUnknownException
                || chunk.keepsToItself(failure);
    }

    /** The results of a batch of cancels that failed as a whole; empty when the failure is that of the whole call. */
    public Optional<Plan<List<CancelResult>>> ofCancelled(Chunk<?> chunk, List<OrderRef> refs, SdkException failure) {
        if (failure instanceof OrderOutcomeUnknownException unknown) {
            return Optional.of(Plans.each(refs, ref -> afterLostAnswer(ref, unknown)));
        }
        return chunk.keepsToItself(failure)
                ? Optional.of(Plan.of(refs.stream()
                        .map(ref -> CancelResult.failed(ref, failure))
                        .toList()))
                : Optional.empty();
    }

    /** The result of a cancel in a call of its own, among others: its failure is its result. */
    public static Plan<List<CancelResult>> alone(Chunk<?> chunk, OrderRef ref, Plan<CancelResult> cancelling) {
        return cancelling
                .map(List::of)
                .rescue(failure -> isOfOne(chunk, failure)
                        ? Optional.of(Plan.of(List.of(CancelResult.failed(ref, failure))))
                        : Optional.empty());
    }

    private Plan<CancelResult> afterLostAnswer(OrderRef ref, OrderOutcomeUnknownException unknown) {
        CancelResult open = CancelResult.failed(ref, unknown);
        List<String> ids = unknown.clientOrderIds();
        if (ids.contains(ref.id()) || ref.clientOrderId().filter(ids::contains).isPresent()) {
            return Plan.of(open);
        }
        return ofRefused(ref, unknown)
                .map(outcome -> CancelResult.of(
                        ref, outcome == ChangeOutcome.ALREADY_CANCELLED ? ChangeOutcome.ACCEPTED : outcome))
                .rescue(failure -> Optional.of(Plan.of(open)));
    }

    /** An amend that came too late says how the order had ended. */
    public Plan<AmendResult> orTooLate(OrderRef ref, Plan<AmendResult> amend) {
        return amend.rescue(failure -> Refusals.isTooLate(failure)
                ? Optional.of(ofRefused(ref, failure).map(outcome -> AmendResult.of(ref, outcome)))
                : Optional.empty());
    }

    /** How the order of a refused change had ended; the refusal stays one when it has not, or when nothing is known of it. */
    public Plan<ChangeOutcome> ofRefused(OrderRef ref, SdkException refusal) {
        return look(ref).then(found -> outcome(found, refusal));
    }

    /** The order; empty also when the look-up fails: then the refusal is all there is to tell. */
    public Plan<Optional<Order>> look(OrderRef ref) {
        return orders.apply(ref).rescue(failure -> Optional.of(Plan.of(Optional.empty())));
    }

    /** The same as {@link #ofRefused} of an order that was looked up. */
    public static Plan<ChangeOutcome> outcome(Optional<Order> found, SdkException refusal) {
        if (found.filter(Order::isFinal).isPresent()) {
            return Plan.of(
                    switch (found.get().status().wire()) {
                        case "FILLED" -> ChangeOutcome.ALREADY_FILLED;
                        case "CANCELLED", "EXPIRED" -> ChangeOutcome.ALREADY_CANCELLED;
                        default -> ChangeOutcome.ALREADY_FINAL;
                    });
        }
        boolean isFinal = refusal instanceof ExchangeException refused && refused.kind() == ErrorKind.ORDER_FINAL;
        return isFinal ? Plan.of(ChangeOutcome.ALREADY_FINAL) : Plan.fail(refusal);
    }

    /**
     * What became of an order of which only the client's id is known.
     *
     * @param endpoint that looks orders up
     */
    public Plan<RecoveredOrder> recover(Symbol symbol, String clientOrderId, Endpoint<?, ?> endpoint) {
        return recover(
                symbol,
                clientOrderId,
                endpoint,
                orders.apply(OrderRef.ofClientId(symbol, clientOrderId)).map(OrderFates::finding));
    }

    /**
     * The same where more can be found than can be shown.
     *
     * @param lookUp asks the exchange once
     */
    public Plan<RecoveredOrder> recover(
            Symbol symbol, String clientOrderId, Endpoint<?, ?> endpoint, Plan<Finding> lookUp) {
        return settlement.of(lookUp, endpoint.info(exchange, 1)).then(exists -> {
            if (exists.isEmpty()) {
                return Plan.of(RecoveredOrder.unknown(symbol, clientOrderId));
            }
            if (!exists.get()) {
                return Plan.of(RecoveredOrder.neverPlaced(symbol, clientOrderId));
            }
            return orders.apply(OrderRef.ofClientId(symbol, clientOrderId))
                    .map(found -> found.map(order -> RecoveredOrder.found(clientOrderId, order))
                            .orElseGet(() -> RecoveredOrder.unknown(symbol, clientOrderId)));
        });
    }

    private static Finding finding(Optional<Order> found) {
        return found.map(order -> {
                    String clientOrderId = order.clientOrderId().orElse("");
                    return order.status().equals(OrderStatus.REJECTED)
                            ? Finding.notApplied(order.orderId(), clientOrderId)
                            : Finding.applied(order.orderId(), clientOrderId);
                })
                .orElseGet(Finding::noTrace);
    }
}

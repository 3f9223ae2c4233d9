package dev.exchangekit.bithumb.order;

import dev.exchangekit.bithumb.internal.BithumbErrorCodes;
import dev.exchangekit.core.order.OrderOutcome;
import dev.exchangekit.core.spi.BatchOrderWrite;
import dev.exchangekit.core.spi.BatchOrderWrite.BatchAnswers;
import dev.exchangekit.core.spi.BatchOrderWrite.BatchRequests;
import dev.exchangekit.core.spi.OrderWrite;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import dev.exchangekit.core.spi.OrderWrite.Verdict;
import dev.exchangekit.core.spi.SingleOrderWrite;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The order writes of this area. Their requests say nothing once for all orders. */
final class OrderWrites {
    private static final String NOTHING = "";
    private static final String NO_EFFECT = "a look-up proved it without effect";

    private OrderWrites() {}

    static OrderWrite<PlaceOrderRequest, OrderAck> placing() {
        return new SingleOrderWrite<>(
                new Placing<PlaceOrderRequest>(),
                request -> NOTHING,
                found -> OrderAck.builder()
                        .orderId(found.orderId())
                        .clientOrderId(found.givenClientOrderId())
                        .build());
    }

    static OrderWrite<PlaceOrderV1Request, OrderReceipt> placingV1() {
        return new SingleOrderWrite<>(new Placing<PlaceOrderV1Request>(), request -> NOTHING, OrderWrites::receipt);
    }

    static OrderWrite<CancelOrderRequest, CancelAck> cancelling() {
        return new SingleOrderWrite<>(new Cancelling(), request -> NOTHING, OrderWrites::cancelled);
    }

    static OrderWrite<CancelOrderV1Request, OrderReceipt> cancellingV1() {
        return new SingleOrderWrite<>(new CancellingV1(), request -> NOTHING, OrderWrites::receipt);
    }

    static OrderWrite<PlaceOrdersRequest, BatchPlacement> placingMany() {
        return new BatchOrderWrite<>(new Placing<>(), new Placements(), new PlacementAnswers());
    }

    static OrderWrite<CancelOrdersRequest, BatchCancellation> cancellingMany() {
        return new BatchOrderWrite<>(new Cancelling(), new Cancels(), new CancelAnswers());
    }

    private static OrderReceipt receipt(Finding found) {
        return OrderReceipt.builder()
                .orderId(found.orderId())
                .clientOrderId(found.givenClientOrderId())
                .build();
    }

    private static CancelAck cancelled(Finding found) {
        return CancelAck.builder()
                .orderId(found.orderId())
                .clientOrderId(found.givenClientOrderId())
                .build();
    }

    /** Of an order that was refused by name; one without a name, or with one that leaves it open, is open. */
    private static OrderOutcome refused(Optional<String> name) {
        return name.filter(known -> !BithumbErrorCodes.outcomeUnknownForWrite(known))
                .map(known -> OrderOutcome.REJECTED)
                .orElse(OrderOutcome.UNKNOWN);
    }

    private record Placements() implements BatchRequests<String, PlaceOrderRequest, PlaceOrdersRequest> {
        @Override
        public String scope(PlaceOrdersRequest request) {
            return NOTHING;
        }

        @Override
        public List<PlaceOrderRequest> orders(PlaceOrdersRequest request) {
            return request.orders();
        }

        @Override
        public PlaceOrdersRequest withOrders(PlaceOrdersRequest request, List<PlaceOrderRequest> orders) {
            return request.toBuilder().orders(orders).build();
        }
    }

    private record Cancels() implements BatchRequests<String, CancelOrderRequest, CancelOrdersRequest> {
        @Override
        public String scope(CancelOrdersRequest request) {
            return NOTHING;
        }

        @Override
        public List<CancelOrderRequest> orders(CancelOrdersRequest request) {
            return Stream.concat(
                            request.orderIds().stream()
                                    .map(id -> CancelOrderRequest.builder().orderId(id)),
                            request.clientOrderIds().stream()
                                    .map(id -> CancelOrderRequest.builder().clientOrderId(id)))
                    .map(ImmutableCancelOrderRequest.Builder::build)
                    .toList();
        }

        @Override
        public CancelOrdersRequest withOrders(CancelOrdersRequest request, List<CancelOrderRequest> orders) {
            return request.toBuilder()
                    .orderIds(orders.stream()
                            .flatMap(order -> order.orderId().stream())
                            .toList())
                    .clientOrderIds(orders.stream()
                            .flatMap(order -> order.clientOrderId().stream())
                            .toList())
                    .build();
        }
    }

    /** Orders are known by the client ids, which all have; one that the answer does not name is open. */
    private record PlacementAnswers() implements BatchAnswers<String, PlaceOrderRequest, BatchPlacement> {
        @Override
        public OrderOutcome outcome(BatchPlacement answer, PlaceOrderRequest order, int index) {
            return find(answer, order)
                    .map(found -> found.orderId().isPresent()
                            ? OrderOutcome.ACCEPTED
                            : OrderWrites.refused(found.errorName()))
                    .orElse(OrderOutcome.UNKNOWN);
        }

        @Override
        public BatchPlacement complete(
                String scope, List<PlaceOrderRequest> orders, Optional<BatchPlacement> answer, List<Verdict> verdicts) {
            return BatchPlacement.builder()
                    .orders(BatchAnswers.inOrder(
                            orders,
                            answer.map(given -> orders.stream()
                                    .map(order -> find(given, order).orElseGet(() -> unnamed(order)))
                                    .toList()),
                            verdicts,
                            PlacementAnswers::settled))
                    .build();
        }

        private static Optional<BatchOrder> find(BatchPlacement answer, PlaceOrderRequest order) {
            return answer.orders().stream()
                    .filter(item -> item.clientOrderId().equals(order.clientOrderId()))
                    .findFirst();
        }

        private static BatchOrder unnamed(PlaceOrderRequest order) {
            return BatchOrder.builder().clientOrderId(order.clientOrderId()).build();
        }

        private static BatchOrder settled(PlaceOrderRequest order, Verdict verdict) {
            BatchOrder.Builder item = BatchOrder.builder();
            item.clientOrderId(order.clientOrderId());
            return verdict.accepted()
                    ? item.orderId(verdict.finding().givenOrderId()).build()
                    : item.errorMessage(NO_EFFECT).build();
        }
    }

    /** Orders are known by the ids of the request; one that neither list names is open. */
    private record CancelAnswers() implements BatchAnswers<String, CancelOrderRequest, BatchCancellation> {
        @Override
        public OrderOutcome outcome(BatchCancellation answer, CancelOrderRequest order, int index) {
            boolean taken = answer.taken().stream()
                    .anyMatch(ack -> isOf(order, Optional.of(ack.orderId()), ack.clientOrderId()));
            return taken
                    ? OrderOutcome.ACCEPTED
                    : answer.refused().stream()
                            .filter(failure -> isOf(order, failure.orderId(), failure.clientOrderId()))
                            .findFirst()
                            .map(failure -> OrderWrites.refused(failure.error().name()))
                            .orElse(OrderOutcome.UNKNOWN);
        }

        @Override
        public BatchCancellation complete(
                String scope,
                List<CancelOrderRequest> orders,
                Optional<BatchCancellation> answer,
                List<Verdict> verdicts) {
            List<CancelAck> taken =
                    new ArrayList<>(answer.map(BatchCancellation::taken).orElseGet(List::of));
            List<CancelFailure> refused =
                    new ArrayList<>(answer.map(BatchCancellation::refused).orElseGet(List::of));
            for (Verdict verdict : verdicts) {
                CancelOrderRequest order = orders.get(verdict.index());
                refused.removeIf(failure -> isOf(order, failure.orderId(), failure.clientOrderId()));
                if (verdict.accepted()) {
                    taken.add(cancelled(verdict.finding()));
                } else {
                    refused.add(CancelFailure.builder()
                            .orderId(verdict.finding().givenOrderId())
                            .clientOrderId(verdict.finding().givenClientOrderId())
                            .error(BatchError.builder().message(NO_EFFECT).build())
                            .build());
                }
            }
            return BatchCancellation.builder().taken(taken).refused(refused).build();
        }

        private static boolean isOf(
                CancelOrderRequest order, Optional<String> orderId, Optional<String> clientOrderId) {
            return isSame(order.orderId(), orderId) || isSame(order.clientOrderId(), clientOrderId);
        }

        private static boolean isSame(Optional<String> given, Optional<String> answered) {
            return given.isPresent() && given.equals(answered);
        }
    }
}

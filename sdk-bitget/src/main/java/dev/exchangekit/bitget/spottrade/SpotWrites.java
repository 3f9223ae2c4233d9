package dev.exchangekit.bitget.spottrade;

import dev.exchangekit.bitget.BatchResult;
import dev.exchangekit.bitget.OrderAck;
import dev.exchangekit.bitget.Result;
import dev.exchangekit.bitget.internal.BatchLists;
import dev.exchangekit.bitget.internal.OrderAcks;
import dev.exchangekit.core.order.OrderOutcome;
import dev.exchangekit.core.spi.BatchOrderWrite;
import dev.exchangekit.core.spi.BatchOrderWrite.BatchAnswers;
import dev.exchangekit.core.spi.BatchOrderWrite.BatchRequests;
import dev.exchangekit.core.spi.OrderWrite;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import dev.exchangekit.core.spi.OrderWrite.Verdict;
import dev.exchangekit.core.spi.SingleOrderWrite;
import dev.exchangekit.core.spi.WriteKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The order writes of this area. */
final class SpotWrites {
    private SpotWrites() {}

    static OrderWrite<PlaceOrderRequest, OrderAck> placing() {
        return new SingleOrderWrite<>(new Placing(), PlaceOrderRequest::symbol, OrderAcks::of);
    }

    static OrderWrite<CancelOrderRequest, OrderAck> cancelling() {
        return new SingleOrderWrite<>(
                new Cancelling<>(CancelOrderRequest::symbol, CancelOrderRequest::tpslType),
                request -> request.symbol().orElse(""),
                OrderAcks::of);
    }

    static OrderWrite<PlaceOrdersRequest, BatchResult> placingMany() {
        return inLists(new PlacingInBatch());
    }

    static OrderWrite<CancelOrdersRequest, BatchResult> cancellingMany() {
        return inLists(new Cancelling<>(OrderCancellation::symbol, order -> Optional.empty()));
    }

    private static <T, Q extends OrderBatch<T, Q>> OrderWrite<Q, BatchResult> inLists(WriteKind<String, T> kind) {
        return new BatchOrderWrite<>(kind, new Requests<T, Q>(), new BatchLists<>(kind));
    }

    static OrderWrite<ReplaceOrderRequest, ReplaceAck> replacing() {
        return new SingleOrderWrite<>(
                new Replacing(), ReplaceOrderRequest::symbol, SpotWrites::replaced, SpotWrites::outcome);
    }

    static OrderWrite<ReplaceOrdersRequest, List<ReplaceAck>> replacingMany() {
        return new BatchOrderWrite<>(new Replacing(), new Replacements(), new ReplaceAnswers());
    }

    private static OrderOutcome outcome(ReplaceAck ack) {
        if (ack.result().equals(Result.SUCCESS)) {
            return OrderOutcome.ACCEPTED;
        }
        return ack.result().equals(Result.FAILURE) ? OrderOutcome.REJECTED : OrderOutcome.UNKNOWN;
    }

    private static ReplaceAck replaced(Finding finding) {
        return ReplaceAck.builder()
                .orderId(finding.givenOrderId())
                .clientOid(finding.givenClientOrderId())
                .result(Result.SUCCESS)
                .build();
    }

    private record Requests<T, Q extends OrderBatch<T, Q>>() implements BatchRequests<String, T, Q> {
        @Override
        public String scope(Q request) {
            return request.symbol().orElse("");
        }

        @Override
        public List<T> orders(Q request) {
            return request.orders();
        }

        @Override
        public Q withOrders(Q request, List<T> orders) {
            return request.withOrders(orders);
        }
    }

    private record Replacements() implements BatchRequests<String, ReplaceOrderRequest, ReplaceOrdersRequest> {
        @Override
        public String scope(ReplaceOrdersRequest request) {
            return "";
        }

        @Override
        public List<ReplaceOrderRequest> orders(ReplaceOrdersRequest request) {
            return request.orders();
        }

        @Override
        public ReplaceOrdersRequest withOrders(ReplaceOrdersRequest request, List<ReplaceOrderRequest> orders) {
            return request.toBuilder().orders(orders).build();
        }
    }

    /**
     * Nothing promises that replacements are answered in the order of the request, so each is known by its ids: by the
     * new one, or where it failed by those of the old order. One that no answer names is open.
     */
    private record ReplaceAnswers() implements BatchAnswers<String, ReplaceOrderRequest, List<ReplaceAck>> {
        @Override
        public OrderOutcome outcome(List<ReplaceAck> answer, ReplaceOrderRequest order, int index) {
            return find(answer, order).map(SpotWrites::outcome).orElse(OrderOutcome.UNKNOWN);
        }

        @Override
        public List<ReplaceAck> complete(
                String scope,
                List<ReplaceOrderRequest> orders,
                Optional<List<ReplaceAck>> answer,
                List<Verdict> verdicts) {
            return IntStream.range(0, orders.size())
                    .mapToObj(i -> verdicts.stream()
                            .filter(verdict -> verdict.index() == i)
                            .findFirst()
                            .map(verdict -> settled(orders.get(i), verdict))
                            .or(() -> answer.flatMap(acks -> find(acks, orders.get(i))))
                            .orElseThrow())
                    .toList();
        }

        private static ReplaceAck settled(ReplaceOrderRequest order, Verdict verdict) {
            return verdict.accepted()
                    ? replaced(verdict.finding())
                    : ReplaceAck.builder()
                            .clientOid(order.newClientOid())
                            .result(Result.FAILURE)
                            .message("a look-up proved it without effect")
                            .build();
        }

        private static Optional<ReplaceAck> find(List<ReplaceAck> answer, ReplaceOrderRequest order) {
            return answer.stream()
                    .filter(ack ->
                            ack.clientOid().isPresent() && ack.clientOid().equals(order.newClientOid()))
                    .findFirst()
                    .or(() -> answer.stream()
                            .filter(ack -> ack.result().equals(Result.FAILURE) && isOfOld(ack, order))
                            .findFirst());
        }

        private static boolean isOfOld(ReplaceAck ack, ReplaceOrderRequest order) {
            return isSame(ack.orderId(), order.orderId()) || isSame(ack.clientOid(), order.clientOid());
        }

        private static boolean isSame(Optional<String> answered, Optional<String> given) {
            return given.isPresent() && given.equals(answered);
        }
    }
}

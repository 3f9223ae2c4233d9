package dev.exchangekit.bitget.futuresplan;

import dev.exchangekit.bitget.futurestrade.OrderScope;
import dev.exchangekit.bitget.internal.BatchParts;
import dev.exchangekit.core.order.OrderOutcome;
import dev.exchangekit.core.spi.BatchOrderWrite;
import dev.exchangekit.core.spi.BatchOrderWrite.BatchAnswers;
import dev.exchangekit.core.spi.OrderWrite;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import dev.exchangekit.core.spi.OrderWrite.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A take profit and a stop loss that are placed by one request, each with a fate of its own. Each is seen as the request
 * without the other.
 */
final class PositionTpsl {
    private PositionTpsl() {}

    static OrderWrite<PlacePositionTpslRequest, List<PositionTpslAck>> write() {
        PlacingPlan<PlacePositionTpslRequest> kind = new PlacingPlan<>(
                order -> PlanType.PROFIT_LOSS, PositionTpsl::clientOid, PositionTpsl::withClientOid, order -> true);
        return new BatchOrderWrite<>(
                kind, new BatchParts<>(PositionTpsl::legs, (whole, legs) -> joined(legs)), new Answers());
    }

    private static boolean takesProfit(PlacePositionTpslRequest leg) {
        return leg.takeProfitTriggerPrice().isPresent();
    }

    private static Optional<String> clientOid(PlacePositionTpslRequest leg) {
        return takesProfit(leg) ? leg.takeProfitClientOid() : leg.stopLossClientOid();
    }

    private static PlacePositionTpslRequest withClientOid(PlacePositionTpslRequest leg, String id) {
        PlacePositionTpslRequest.Builder builder = leg.toBuilder();
        return (takesProfit(leg) ? builder.takeProfitClientOid(id) : builder.stopLossClientOid(id)).build();
    }

    private static List<PlacePositionTpslRequest> legs(PlacePositionTpslRequest whole) {
        if (whole.takeProfitTriggerPrice().isEmpty()
                || whole.stopLossTriggerPrice().isEmpty()) {
            return List.of(whole);
        }
        PlacePositionTpslRequest takeProfit = whole.toBuilder()
                .stopLossTriggerPrice(Optional.empty())
                .stopLossSize(Optional.empty())
                .stopLossTriggerType(Optional.empty())
                .stopLossExecutePrice(Optional.empty())
                .stopLossClientOid(Optional.empty())
                .build();
        PlacePositionTpslRequest stopLoss = whole.toBuilder()
                .takeProfitTriggerPrice(Optional.empty())
                .takeProfitSize(Optional.empty())
                .takeProfitTriggerType(Optional.empty())
                .takeProfitExecutePrice(Optional.empty())
                .takeProfitClientOid(Optional.empty())
                .build();
        return List.of(takeProfit, stopLoss);
    }

    private static PlacePositionTpslRequest joined(List<PlacePositionTpslRequest> legs) {
        PlacePositionTpslRequest first = legs.get(0);
        if (legs.size() == 1) {
            return first;
        }
        PlacePositionTpslRequest stopLoss = legs.get(1);
        return first.toBuilder()
                .stopLossTriggerPrice(stopLoss.stopLossTriggerPrice())
                .stopLossSize(stopLoss.stopLossSize())
                .stopLossTriggerType(stopLoss.stopLossTriggerType())
                .stopLossExecutePrice(stopLoss.stopLossExecutePrice())
                .stopLossClientOid(stopLoss.stopLossClientOid())
                .build();
    }

    private record Answers() implements BatchAnswers<OrderScope, PlacePositionTpslRequest, List<PositionTpslAck>> {
        @Override
        public OrderOutcome outcome(List<PositionTpslAck> answer, PlacePositionTpslRequest leg, int index) {
            boolean named = answer.stream().anyMatch(ack -> names(ack, leg));
            boolean unnamed = index < answer.size() && isUnnamed(answer.get(index));
            return named || unnamed ? OrderOutcome.ACCEPTED : OrderOutcome.UNKNOWN;
        }

        private static boolean names(PositionTpslAck ack, PlacePositionTpslRequest leg) {
            Optional<String> id = takesProfit(leg) ? ack.takeProfitClientOid() : ack.stopLossClientOid();
            return id.isPresent() && id.equals(clientOid(leg));
        }

        private static boolean isUnnamed(PositionTpslAck ack) {
            return ack.takeProfitClientOid().isEmpty()
                    && ack.stopLossClientOid().isEmpty();
        }

        @Override
        public List<PositionTpslAck> complete(
                OrderScope scope,
                List<PlacePositionTpslRequest> legs,
                Optional<List<PositionTpslAck>> answer,
                List<Verdict> verdicts) {
            Stream<PositionTpslAck> found = verdicts.stream()
                    .filter(Verdict::accepted)
                    .map(verdict -> found(legs.get(verdict.index()), verdict.finding()));
            return Stream.concat(answer.stream().flatMap(List::stream), found).toList();
        }

        private static PositionTpslAck found(PlacePositionTpslRequest leg, Finding finding) {
            PositionTpslAck.Builder ack = PositionTpslAck.builder();
            ack.orderId(finding.orderId());
            return (takesProfit(leg) ? ack.takeProfitClientOid(clientOid(leg)) : ack.stopLossClientOid(clientOid(leg)))
                    .build();
        }
    }
}

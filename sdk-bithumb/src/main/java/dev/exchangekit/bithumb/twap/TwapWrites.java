package dev.exchangekit.bithumb.twap;

import dev.exchangekit.core.order.OrderAction;
import dev.exchangekit.core.spi.OrderWrite;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.SingleOrderWrite;
import dev.exchangekit.core.spi.WriteKind;
import java.time.Instant;
import java.util.Optional;

/** The order writes of this area. No id of ours goes with them, so nothing is sought when their answers are lost. */
final class TwapWrites {
    private TwapWrites() {}

    static OrderWrite<StartTwapRequest, TwapAck> starting() {
        return new SingleOrderWrite<>(new Starting(), request -> "", TwapWrites::ack);
    }

    static OrderWrite<StopTwapRequest, TwapAck> stopping() {
        return new SingleOrderWrite<>(new Stopping(), request -> "", TwapWrites::ack);
    }

    private static TwapAck ack(Finding found) {
        return TwapAck.builder().orderId(found.orderId()).build();
    }

    private record Starting() implements WriteKind<String, StartTwapRequest> {
        @Override
        public OrderAction action() {
            return OrderAction.PLACE;
        }

        @Override
        public String symbol(String scope, StartTwapRequest order) {
            return order.market();
        }

        @Override
        public Optional<String> orderId(StartTwapRequest order) {
            return Optional.empty();
        }

        @Override
        public Optional<String> clientOrderId(StartTwapRequest order) {
            return Optional.empty();
        }

        @Override
        public Plan<Finding> lookUp(String scope, StartTwapRequest order, Instant since) {
            return Plan.of(Finding.untraceable());
        }
    }

    private record Stopping() implements WriteKind<String, StopTwapRequest> {
        @Override
        public OrderAction action() {
            return OrderAction.CANCEL;
        }

        @Override
        public String symbol(String scope, StopTwapRequest order) {
            return scope;
        }

        @Override
        public Optional<String> orderId(StopTwapRequest order) {
            return Optional.of(order.orderId());
        }

        @Override
        public Optional<String> clientOrderId(StopTwapRequest order) {
            return Optional.empty();
        }

        @Override
        public Plan<Finding> lookUp(String scope, StopTwapRequest order, Instant since) {
            return Plan.of(Finding.untraceable());
        }
    }
}

package dev.exchangekit.bitget.uta.strategy;

import dev.exchangekit.bitget.internal.UtaStrategySearch;
import dev.exchangekit.bitget.internal.UtaStrategySearch.Found;
import dev.exchangekit.bitget.uta.trade.OrderTarget;
import dev.exchangekit.core.spi.FoundOrder;
import dev.exchangekit.core.spi.OrderWrite;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.SingleOrderWrite;
import dev.exchangekit.core.spi.WriteKind;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * A write of one strategy order.
 *
 * @param <Q> what is said of it
 */
interface StrategyKind<Q> extends WriteKind<Q, Q> {
    @Override
    default Plan<Finding> lookUp(Q scope, Q order, Instant since) {
        return search(order).map(found -> found.map(f -> judge(order, f, since)).orElseGet(Finding::noTrace));
    }

    Plan<Optional<Found>> search(Q order);

    /** What the order as it was found says of the write. */
    Finding judge(Q order, Found found, Instant since);

    default <R> OrderWrite<Q, R> write(Function<Finding, R> acknowledged) {
        return new SingleOrderWrite<>(this, Function.identity(), acknowledged);
    }

    /** The order as every exchange would show it. */
    static FoundOrder found(Found found) {
        StrategyOrder order = found.order();
        return new FoundOrder(
                order.orderId(),
                order.clientOid().orElse(""),
                order.createdAt(),
                order.updatedAt().orElse(order.createdAt()),
                state(found));
    }

    private static FoundOrder.State state(Found found) {
        if (isCancelled(found)) {
            return FoundOrder.State.CANCELLED;
        }
        boolean ended = found.order().status().map(StrategyStatus::isFinal).orElse(found.past());
        return ended ? FoundOrder.State.FILLED : FoundOrder.State.OPEN;
    }

    private static boolean isCancelled(Found found) {
        return found.order().status().equals(Optional.of(StrategyStatus.CANCELLED));
    }

    /** A write of an order that there is. */
    interface OfExisting<Q extends OrderTarget> extends StrategyKind<Q> {
        /** Requests name none. */
        @Override
        default String symbol(Q scope, Q order) {
            return "";
        }

        @Override
        default Optional<String> orderId(Q order) {
            return order.orderId();
        }

        @Override
        default Optional<String> clientOrderId(Q order) {
            return order.clientOid();
        }

        @Override
        default Plan<Optional<Found>> search(Q order) {
            return UtaStrategySearch.anywhere(order.orderId(), order.clientOid());
        }
    }
}

package dev.exchangekit.bybit.trade;

import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.Optional;
import org.immutables.value.Value;

/** What became of one order of a batch. */
@SdkStyle
@Value.Immutable
public interface BatchItem extends WireModel {
    /** True when the exchange took it. */
    boolean accepted();

    /**
     * The exchange's own code, 0 when it took the order. Absent where the answer was lost or left the outcome open, and
     * a look-up of the order settled it.
     */
    Optional<Integer> code();

    /** The exchange's message, or how a look-up settled the outcome. */
    String message();

    /** The order's ids and what else the exchange says of it. */
    BatchAck ack();

    /** The exchange's id; absent when it refused. */
    default Optional<String> orderId() {
        return ack().orderId();
    }

    /** Your id, where the order has one. */
    default Optional<String> orderLinkId() {
        return ack().orderLinkId();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds items; thread-confined. */
    class Builder extends ImmutableBatchItem.Builder {}
}

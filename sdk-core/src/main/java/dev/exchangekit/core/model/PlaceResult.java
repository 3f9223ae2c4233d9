package dev.exchangekit.core.model;

import dev.exchangekit.core.error.OrderOutcomeUnknownException;
import dev.exchangekit.core.error.SdkException;
import dev.exchangekit.core.order.OrderOutcome;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** What became of one order of several. Exactly one of acknowledgement and failure is present. */
@SdkStyle
@Value.Immutable
public interface PlaceResult extends UnifiedModel {
    OrderRequest request();

    /** The outcome; {@link OrderOutcome#UNKNOWN} asks for a look-up before anything else. */
    OrderOutcome outcome();

    /** Present when accepted. */
    Optional<OrderAck> ack();

    /** Present when refused or unknown: what a single placement would have thrown. */
    Optional<SdkException> failure();

    /** The order was taken. */
    static PlaceResult accepted(OrderRequest request, OrderAck ack) {
        return builder()
                .request(request)
                .outcome(OrderOutcome.ACCEPTED)
                .ack(ack)
                .nativeModel(ack.nativeModel())
                .build();
    }

    /** The order was refused, or its fate is unknown: then the failure is an {@link OrderOutcomeUnknownException}. */
    static PlaceResult failed(OrderRequest request, SdkException failure) {
        return builder()
                .request(request)
                .outcome(failure instanceof OrderOutcomeUnknownException ? OrderOutcome.UNKNOWN : OrderOutcome.REJECTED)
                .failure(failure)
                .build();
    }

    default boolean isAccepted() {
        return outcome() == OrderOutcome.ACCEPTED;
    }

    /**
     * The acknowledgement.
     *
     * @throws SdkException the failure, when there is one
     */
    default OrderAck orElseThrow() {
        failure().ifPresent(failure -> {
            throw failure;
        });
        return ack().orElseThrow();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds results; thread-confined. */
    class Builder extends ImmutablePlaceResult.Builder {}
}

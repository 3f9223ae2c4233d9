package dev.exchangekit.core.model;

import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The exchange took a transfer. */
@SdkStyle
@Value.Immutable
public interface TransferAck extends UnifiedModel {
    /** The exchange's id. */
    String id();

    /** The id the request was sent with, where it is another one. */
    Optional<String> clientId();

    /** Most transfers are done at once. */
    MovementStatus status();

    static Builder builder() {
        return new Builder();
    }

    /** Builds acknowledgements; thread-confined. */
    class Builder extends ImmutableTransferAck.Builder {}
}

package dev.exchangekit.core.model;

import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The exchange took a withdrawal. What becomes of it is told by the withdrawal itself. */
@SdkStyle
@Value.Immutable
public interface WithdrawAck extends UnifiedModel {
    /** The exchange's id. */
    String id();

    /** The id the request was sent with. */
    Optional<String> clientId();

    static Builder builder() {
        return new Builder();
    }

    /** Builds acknowledgements; thread-confined. */
    class Builder extends ImmutableWithdrawAck.Builder {}
}

package dev.exchangekit.core.model;

import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that came in from outside. */
@SdkStyle
@Value.Immutable
public interface Deposit extends UnifiedModel {
    /** The exchange's id; absent where it gives none. */
    Optional<String> id();

    String asset();

    BigDecimal amount();

    MovementStatus status();

    /** The chain, in the exchange's words. */
    Optional<String> network();

    /** Where it was sent to. */
    Optional<String> address();

    /** Memo, tag or payment id. */
    Optional<String> tag();

    /** Hash of the transaction on its chain. */
    Optional<String> transactionId();

    /** When the exchange saw it, or last changed its state. */
    Optional<Instant> time();

    static Builder builder() {
        return new Builder();
    }

    /** Builds deposits; thread-confined. */
    class Builder extends ImmutableDeposit.Builder {}
}

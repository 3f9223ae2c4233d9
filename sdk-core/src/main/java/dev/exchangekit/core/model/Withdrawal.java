package dev.exchangekit.core.model;

import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that was sent outside. */
@SdkStyle
@Value.Immutable
public interface Withdrawal extends UnifiedModel {
    /** The exchange's id. */
    Optional<String> id();

    /** The id the request was sent with, where the exchange tells it again. */
    Optional<String> clientId();

    String asset();

    /** What arrives, without the fee, unless the exchange only tells what left. */
    BigDecimal amount();

    /** In the same asset. */
    Optional<BigDecimal> fee();

    MovementStatus status();

    /** The chain, in the exchange's words. */
    Optional<String> network();

    /** Where it goes. */
    Optional<String> address();

    /** Memo, tag or payment id. */
    Optional<String> tag();

    /** Hash of the transaction on its chain. */
    Optional<String> transactionId();

    Optional<Instant> createdAt();

    Optional<Instant> updatedAt();

    static Builder builder() {
        return new Builder();
    }

    /** Builds withdrawals; thread-confined. */
    class Builder extends ImmutableWithdrawal.Builder {}
}

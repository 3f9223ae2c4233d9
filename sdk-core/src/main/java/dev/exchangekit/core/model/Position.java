package dev.exchangekit.core.model;

import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** An open position. */
@SdkStyle
@Value.Immutable
public interface Position extends UnifiedModel {
    Symbol symbol();

    PositionSide side();

    /** Positive for both sides, in the instrument's unit. */
    BigDecimal quantity();

    /** Average price at which it was opened, in the quote currency. */
    Optional<BigDecimal> entryPrice();

    /** Fair price that the exchange values it at, in the quote currency. */
    Optional<BigDecimal> markPrice();

    /** In the currency the contract settles in. */
    Optional<BigDecimal> unrealizedProfit();

    /** In the currency the contract settles in; what the exchange counts into it differs. */
    Optional<BigDecimal> realizedProfit();

    /**
     * What it is worth, in the currency the contract settles in: in the base currency for an inverse contract. Some
     * exchanges value it at the mark price, some at the price at which it was opened.
     */
    Optional<BigDecimal> notional();

    /** What is set aside for it, in the currency the contract settles in. */
    Optional<BigDecimal> margin();

    /** Unrealized profit in percent of the margin. */
    Optional<BigDecimal> returnPercent();

    Optional<BigDecimal> leverage();

    /** In the quote currency; an estimate where other money of the account stands behind it too. */
    Optional<BigDecimal> liquidationPrice();

    Optional<MarginMode> marginMode();

    /** {@link PositionMode#HEDGE} when a position of the other side can exist beside it. */
    Optional<PositionMode> mode();

    Optional<BigDecimal> takeProfit();

    Optional<BigDecimal> stopLoss();

    Optional<Instant> updatedAt();

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds positions; thread-confined. */
    class Builder extends ImmutablePosition.Builder {}
}

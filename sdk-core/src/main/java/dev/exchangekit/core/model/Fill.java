package dev.exchangekit.core.model;

import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A part of an own order that was traded. */
@SdkStyle
@Value.Immutable
public interface Fill extends UnifiedModel {
    Symbol symbol();

    /** The exchange's id of the trade; unique per symbol. */
    String tradeId();

    /** The exchange's id of the order. */
    String orderId();

    Optional<String> clientOrderId();

    /** What was done: a bought long and a closed short are both {@link Side#BUY}. */
    Side side();

    /** The position it belongs to, in hedge mode. */
    Optional<PositionSide> positionSide();

    BigDecimal price();

    /** In the instrument's unit of quantity. */
    BigDecimal quantity();

    /** What it cost; several where the exchange charges several assets. */
    List<Fee> fees();

    /** True when the order rested in the book, false when it took from it. */
    Optional<Boolean> maker();

    /** Profit of the part of a position that it closed, where the exchange says. */
    Optional<BigDecimal> realizedProfit();

    /** Why it came about, where the account did not ask for it in these words. */
    Optional<OrderReason> reason();

    Instant time();

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds fills; thread-confined. */
    class Builder extends ImmutableFill.Builder {}
}

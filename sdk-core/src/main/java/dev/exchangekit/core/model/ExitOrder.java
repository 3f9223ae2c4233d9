package dev.exchangekit.core.model;

import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** A take profit or stop loss that is attached to an order and closes what the order opens. */
@SdkStyle
@Value.Immutable
public interface ExitOrder {
    /** The price that wakes it, in the quote currency. */
    BigDecimal triggerPrice();

    /** The limit it closes at; a market order where absent. */
    Optional<BigDecimal> price();

    /** The price that is watched. Default: the last one. */
    @Value.Default
    default PriceSource source() {
        return PriceSource.LAST;
    }

    /** Closes at the market once the last price reaches the trigger. */
    static ExitOrder market(BigDecimal triggerPrice) {
        return builder().triggerPrice(triggerPrice).build();
    }

    /** Closes at a limit once the last price reaches the trigger. */
    static ExitOrder limit(BigDecimal triggerPrice, BigDecimal price) {
        return builder().triggerPrice(triggerPrice).price(price).build();
    }

    @Value.Check
    default void checkShape() {
        Shape.positive("triggerPrice", triggerPrice());
        Shape.positive("price", price());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds exit orders; thread-confined. */
    class Builder extends ImmutableExitOrder.Builder {}
}

package dev.exchangekit.core.model;

import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A trade that anybody made. */
@SdkStyle
@Value.Immutable
public interface PublicTrade extends UnifiedModel {
    Symbol symbol();

    /** The exchange's id of the trade. */
    Optional<String> tradeId();

    BigDecimal price();

    /** In the instrument's unit of quantity. */
    BigDecimal quantity();

    /** Side of the taker. */
    Optional<Side> side();

    Instant time();

    static Builder builder() {
        return new Builder();
    }

    /** Builds trades; thread-confined. */
    class Builder extends ImmutablePublicTrade.Builder {}
}

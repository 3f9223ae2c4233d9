package dev.exchangekit.bitget.uta.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.Category;
import dev.exchangekit.bitget.PositionSide;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import org.immutables.value.Value;

/** Adds margin to an isolated position, or removes it. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAdjustMarginRequest.class)
@JsonDeserialize(builder = AdjustMarginRequest.Builder.class)
public interface AdjustMarginRequest {
    /** Kind of futures; required. */
    Category category();

    /** Symbol in upper case, like {@code BTCUSDT}; required. */
    String symbol();

    /** Side of the position; required. */
    @JsonProperty("posSide")
    PositionSide positionSide();

    /** What to do; required. */
    MarginOperation operation();

    /** How much; required. */
    BigDecimal amount();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.name("symbol", symbol());
        Check.positive("amount", amount());
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableAdjustMarginRequest.Builder {}
}

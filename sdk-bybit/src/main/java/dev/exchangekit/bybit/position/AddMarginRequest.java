package dev.exchangekit.bybit.position;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.bybit.trade.PositionIndex;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** Margin to add to an isolated position, or to take from it. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAddMarginRequest.class)
@JsonDeserialize(builder = AddMarginRequest.Builder.class)
public interface AddMarginRequest {
    /** Linear or inverse. */
    Category category();

    /** Symbol, upper case: {@code BTCUSDT}. */
    String symbol();

    /** How much in settle coin, up to 4 decimals: positive adds, negative takes. */
    BigDecimal margin();

    /** Which position of the symbol. Required in hedge mode. */
    @JsonProperty("positionIdx")
    Optional<PositionIndex> positionIndex();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.name("symbol", symbol());
        Check.that(margin().signum() != 0, "margin", margin(), "must not be zero");
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableAddMarginRequest.Builder {}
}

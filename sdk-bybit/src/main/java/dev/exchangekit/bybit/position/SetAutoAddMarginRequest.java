package dev.exchangekit.bybit.position;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.bybit.trade.PositionIndex;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether margin is added to an isolated position by itself. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSetAutoAddMarginRequest.class)
@JsonDeserialize(builder = SetAutoAddMarginRequest.Builder.class)
public interface SetAutoAddMarginRequest {
    /** Linear. */
    Category category();

    /** Symbol, upper case: {@code BTCUSDT}. */
    String symbol();

    /** True to add margin by itself. */
    @JsonFormat(shape = JsonFormat.Shape.NUMBER)
    boolean autoAddMargin();

    /** Which position of the symbol. Required in hedge mode. */
    @JsonProperty("positionIdx")
    Optional<PositionIndex> positionIndex();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.name("symbol", symbol());
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableSetAutoAddMarginRequest.Builder {}
}

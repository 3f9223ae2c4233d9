package dev.exchangekit.bitget.futures;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.PositionSide;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.FlagAsWord;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** Chooses whether margin is added to an isolated position by itself. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSetAutoMarginRequest.class)
@JsonDeserialize(builder = SetAutoMarginRequest.Builder.class)
public interface SetAutoMarginRequest {
    /** Symbol in upper case, like {@code BTCUSDT}; required. */
    String symbol();

    /** True to add it; required. */
    @JsonSerialize(using = FlagAsWord.OnOff.class)
    Boolean autoMargin();

    /** Margin coin in upper case; required. */
    String marginCoin();

    /** Side of the position; required, in one-way mode too. */
    PositionSide holdSide();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.name("symbol", symbol());
        Check.name("marginCoin", marginCoin());
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableSetAutoMarginRequest.Builder {}
}

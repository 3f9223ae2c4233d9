package dev.exchangekit.bitget.futures;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.PositionSide;
import dev.exchangekit.bitget.ProductType;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import org.immutables.value.Value;

/** Adds margin to an isolated position, or takes some from it. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAdjustMarginRequest.class)
@JsonDeserialize(builder = AdjustMarginRequest.Builder.class)
public interface AdjustMarginRequest {
    /** Symbol in upper case, like {@code BTCUSDT}; required. */
    String symbol();

    /** Which futures; required. */
    ProductType productType();

    /** Margin coin in upper case; required. */
    String marginCoin();

    /** Side of the position; required, in one-way mode too. */
    PositionSide holdSide();

    /** Margin to add, or to take when it is negative; required. */
    BigDecimal amount();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.name("symbol", symbol());
        Check.name("marginCoin", marginCoin());
        Check.that(amount().signum() != 0, "amount", amount(), "must not be zero");
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

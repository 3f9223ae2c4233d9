package dev.exchangekit.bitget.futures;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.PositionSide;
import dev.exchangekit.bitget.ProductType;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Sets the leverage of a symbol.
 *
 * <p>Crossed margin and one-way mode take {@link #leverage}. Isolated margin in hedge mode takes {@link #leverage} with
 * {@link #holdSide}, or {@link #longLeverage} and {@link #shortLeverage} together. The last two go before {@link
 * #leverage} in crossed margin as well, where the long one wins.
 */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSetLeverageRequest.class)
@JsonDeserialize(builder = SetLeverageRequest.Builder.class)
public interface SetLeverageRequest {
    /** Symbol in upper case, like {@code BTCUSDT}; required. */
    String symbol();

    /** Which futures; required. */
    ProductType productType();

    /** Margin coin in upper case; required. */
    String marginCoin();

    /** Leverage; for one side only, together with {@link #holdSide}. */
    Optional<BigDecimal> leverage();

    /** Leverage of isolated long positions in hedge mode. */
    Optional<BigDecimal> longLeverage();

    /** Leverage of isolated short positions in hedge mode. */
    Optional<BigDecimal> shortLeverage();

    /** Side that {@link #leverage} is of; required for isolated margin in hedge mode unless both sides are set. */
    Optional<PositionSide> holdSide();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.name("symbol", symbol());
        Check.name("marginCoin", marginCoin());
        leverage().ifPresent(v -> Check.positive("leverage", v));
        longLeverage().ifPresent(v -> Check.positive("longLeverage", v));
        shortLeverage().ifPresent(v -> Check.positive("shortLeverage", v));
        Check.that(
                leverage().isPresent()
                        || longLeverage().isPresent()
                        || shortLeverage().isPresent(),
                "leverage",
                "absent",
                "is required unless a side's is there");
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableSetLeverageRequest.Builder {}
}

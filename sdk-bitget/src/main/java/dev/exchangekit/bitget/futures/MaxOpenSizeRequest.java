package dev.exchangekit.bitget.futures;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.OrderType;
import dev.exchangekit.bitget.PositionSide;
import dev.exchangekit.bitget.ProductType;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** A position to open, whose largest size is asked for. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableMaxOpenSizeRequest.class)
@JsonDeserialize(builder = MaxOpenSizeRequest.Builder.class)
public interface MaxOpenSizeRequest {
    /** Symbol in upper case, like {@code BTCUSDT}; required. */
    String symbol();

    /** Which futures; required. */
    ProductType productType();

    /** Margin coin in upper case; required. */
    String marginCoin();

    /** Side to open; required. */
    @JsonProperty("posSide")
    PositionSide positionSide();

    /** Order to open with; required. */
    OrderType orderType();

    /** Price to open at; required for a limit order. */
    Optional<BigDecimal> openPrice();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.name("symbol", symbol());
        Check.name("marginCoin", marginCoin());
        openPrice().ifPresent(v -> Check.positive("openPrice", v));
        Check.that(
                openPrice().isPresent() || !orderType().equals(OrderType.LIMIT),
                "openPrice",
                "absent",
                "is required for a limit order");
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableMaxOpenSizeRequest.Builder {}
}

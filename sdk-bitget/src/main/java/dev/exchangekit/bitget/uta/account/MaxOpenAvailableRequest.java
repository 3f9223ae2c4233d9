package dev.exchangekit.bitget.uta.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.Category;
import dev.exchangekit.bitget.OrderType;
import dev.exchangekit.bitget.Side;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks how large an order or a position could be. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableMaxOpenAvailableRequest.class)
@JsonDeserialize(builder = MaxOpenAvailableRequest.Builder.class)
public interface MaxOpenAvailableRequest {
    /** Kind of product; required. */
    Category category();

    /** Symbol in upper case, like {@code BTCUSDT}; required. */
    String symbol();

    /** Limit or market; required. */
    OrderType orderType();

    /** Direction; required. */
    Side side();

    /** Price; required for limit orders. */
    Optional<BigDecimal> price();

    /** Quantity in the base coin, for the cost of opening a position. */
    Optional<BigDecimal> size();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.name("symbol", symbol());
        price().ifPresent(v -> Check.positive("price", v));
        size().ifPresent(v -> Check.positive("size", v));
        Check.that(
                price().isPresent() || !orderType().equals(OrderType.LIMIT),
                "price",
                "absent",
                "required for limit orders");
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableMaxOpenAvailableRequest.Builder {}
}

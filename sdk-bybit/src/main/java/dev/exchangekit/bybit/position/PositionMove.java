package dev.exchangekit.bybit.position;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.bybit.Side;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import org.immutables.value.Value;

/** One position to move. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePositionMove.class)
@JsonDeserialize(builder = PositionMove.Builder.class)
public interface PositionMove {
    /** Linear, inverse, spot or option. */
    Category category();

    /** Symbol, upper case: {@code BTCUSDT}. */
    String symbol();

    /** Price of the trade between the accounts; of futures within 5 % of the mark price. */
    BigDecimal price();

    /** Side of the account that gives: {@link Side#SELL} moves a long position. */
    Side side();

    /** Quantity by the rules of the instrument; of linear contracts up to five times the largest order. */
    @JsonProperty("qty")
    BigDecimal quantity();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.name("symbol", symbol());
        Check.positive("price", price());
        Check.positive("quantity", quantity());
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutablePositionMove.Builder {}
}

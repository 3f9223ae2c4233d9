package dev.exchangekit.bybit.trade;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** A new order. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePlaceOrderRequest.class)
@JsonDeserialize(builder = PlaceOrderRequest.Builder.class)
public interface PlaceOrderRequest extends OrderTerms {
    /** Kind of product: spot, linear, inverse or option. */
    Category category();

    /** True when the order may be filled by retail price improvement quotes; false when absent. */
    Optional<Boolean> rpiTakerAccess();

    /** Unit of {@link #slippageTolerance}. Market orders that are neither conditional nor TP/SL. */
    Optional<SlippageToleranceType> slippageToleranceType();

    /** How far from the best price a market order may fill: 1 to 10000 whole ticks, or 0.01 to 10 percent. */
    Optional<BigDecimal> slippageTolerance();

    /** Takes the limit price from the book: which side of it. Futures. */
    Optional<BboSideType> bboSideType();

    /** Takes the limit price from the book: its level, 1 to 5. Futures. */
    @JsonSerialize(contentUsing = ToStringSerializer.class)
    Optional<Integer> bboLevel();

    @Value.Check
    default void check() {
        TradeChecks.terms(this, bboSideType().isPresent());
        slippageTolerance().ifPresent(value -> Check.positive("slippageTolerance", value));
        bboLevel().ifPresent(value -> Check.range("bboLevel", value, 1, 5));
    }

    /** The same order under this id. */
    default PlaceOrderRequest withOrderLinkId(String id) {
        return toBuilder().orderLinkId(id).build();
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds requests; thread-confined. */
    class Builder extends ImmutablePlaceOrderRequest.Builder {}
}

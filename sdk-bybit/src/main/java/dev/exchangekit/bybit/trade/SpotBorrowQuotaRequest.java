package dev.exchangekit.bybit.trade;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.bybit.Side;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** Which pair and side to ask the largest order of. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSpotBorrowQuotaRequest.class)
@JsonDeserialize(builder = SpotBorrowQuotaRequest.Builder.class)
public interface SpotBorrowQuotaRequest {
    /** Spot. */
    Category category();

    /** Symbol, upper case: {@code BTCUSDT}. */
    String symbol();

    /** Buy or sell. */
    Side side();

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
    class Builder extends ImmutableSpotBorrowQuotaRequest.Builder {}
}

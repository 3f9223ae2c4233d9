package dev.exchangekit.bybit.position;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** The position whose new risk limit is to be confirmed. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableConfirmNewRiskLimitRequest.class)
@JsonDeserialize(builder = ConfirmNewRiskLimitRequest.Builder.class)
public interface ConfirmNewRiskLimitRequest {
    /** Linear or inverse. */
    Category category();

    /** Symbol, upper case: {@code BTCUSDT}. */
    String symbol();

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
    class Builder extends ImmutableConfirmNewRiskLimitRequest.Builder {}
}

package dev.exchangekit.bitget.futures;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.ProductType;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import org.immutables.value.Value;

/** Sets the leverage of all symbols that have positions. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSetAllLeverageRequest.class)
@JsonDeserialize(builder = SetAllLeverageRequest.Builder.class)
public interface SetAllLeverageRequest {
    /** Which futures; required. */
    ProductType productType();

    /** The leverage; required. */
    BigDecimal leverage();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.positive("leverage", leverage());
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableSetAllLeverageRequest.Builder {}
}

package dev.exchangekit.bitget.uta.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** What another leverage would change. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = LeveragePreview.Builder.class)
public interface LeveragePreview extends WireModel {
    /** Futures only. Largest quantity that could be traded then. */
    @JsonProperty("estMaxOpen")
    Optional<BigDecimal> maxOpen();

    /** Margin only. Largest quantity of the coin that could be borrowed then. */
    @JsonProperty("estMaxBorrowable")
    Optional<BigDecimal> maxBorrowable();

    /** Margin that would be required, in USD. */
    Optional<BigDecimal> requiredMargin();

    /** By how much the margin used would change; more is positive. */
    Optional<BigDecimal> marginChange();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableLeveragePreview.Builder {}
}

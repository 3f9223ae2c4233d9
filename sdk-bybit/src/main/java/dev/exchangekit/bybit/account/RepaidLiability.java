package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** A coin that served for the repayment. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = RepaidLiability.Builder.class)
public interface RepaidLiability extends WireModel {
    /** Name of the coin. */
    String coin();

    /** How much of it was used. */
    @JsonProperty("repaymentQty")
    Optional<BigDecimal> repaymentQuantity();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableRepaidLiability.Builder {}
}

package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Trading fees. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = FeeRates.Builder.class)
public interface FeeRates extends WireModel {
    /** Product line; absent for linear and inverse. */
    Optional<Category> category();

    /** The fees per symbol or, for options, per base coin. */
    @JsonProperty("list")
    List<FeeRate> items();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableFeeRates.Builder {}
}

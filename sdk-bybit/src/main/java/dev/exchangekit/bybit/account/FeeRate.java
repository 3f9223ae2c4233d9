package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** Trading fee, as fractions; a negative one is a rebate. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = FeeRate.Builder.class)
public interface FeeRate extends WireModel {
    /** Symbol; absent for options. */
    Optional<String> symbol();

    /** Base coin; options only. */
    Optional<String> baseCoin();

    /** For takers. */
    Optional<BigDecimal> takerFeeRate();

    /** For makers. */
    Optional<BigDecimal> makerFeeRate();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableFeeRate.Builder {}
}

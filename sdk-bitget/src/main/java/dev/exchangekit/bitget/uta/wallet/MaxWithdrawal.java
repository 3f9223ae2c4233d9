package dev.exchangekit.bitget.uta.wallet;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** How much of a coin can be withdrawn, in that coin. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = MaxWithdrawal.Builder.class)
public interface MaxWithdrawal extends WireModel {
    /** Coin. */
    String coin();

    /** From the OTC account. */
    Optional<BigDecimal> otcMaxWithdrawal();

    /** From the funding account. */
    Optional<BigDecimal> spotMaxWithdrawal();

    /** From the unified account. */
    Optional<BigDecimal> utaMaxWithdrawal();

    /** From all of them together. */
    Optional<BigDecimal> totalMaxWithdrawal();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableMaxWithdrawal.Builder {}
}

package dev.exchangekit.bitget.uta.wallet;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** How much of a coin can be moved out of the unified account, in that coin. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = MaxTransferable.Builder.class)
public interface MaxTransferable extends WireModel {
    /** Coin. */
    String coin();

    /** Without borrowing. */
    Optional<BigDecimal> maxTransfer();

    /** With borrowing. */
    Optional<BigDecimal> borrowMaxTransfer();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableMaxTransferable.Builder {}
}

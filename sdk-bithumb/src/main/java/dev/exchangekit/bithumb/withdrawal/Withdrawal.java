package dev.exchangekit.bithumb.withdrawal;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bithumb.TransferView;
import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** A withdrawal of a coin or of Korean won. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = Withdrawal.Builder.class)
public interface Withdrawal extends TransferView {
    WithdrawalState state();

    /** What the coins are worth in Korean won; only of those just asked for. */
    @JsonProperty("krw_amount")
    Optional<BigDecimal> krwAmount();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableWithdrawal.Builder {}
}

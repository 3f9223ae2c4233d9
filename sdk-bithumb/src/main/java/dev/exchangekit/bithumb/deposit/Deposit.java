package dev.exchangekit.bithumb.deposit;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bithumb.TransferView;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** A deposit of a coin or of Korean won. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = Deposit.Builder.class)
public interface Deposit extends TransferView {
    DepositState state();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableDeposit.Builder {}
}

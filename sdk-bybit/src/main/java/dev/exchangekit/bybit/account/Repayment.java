package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.Optional;
import org.immutables.value.Value;

/** How far a repayment is. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = Repayment.Builder.class)
public interface Repayment extends WireModel {
    /** Processing, done or failed. */
    @JsonProperty("resultStatus")
    Optional<RepaymentStatus> status();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableRepayment.Builder {}
}

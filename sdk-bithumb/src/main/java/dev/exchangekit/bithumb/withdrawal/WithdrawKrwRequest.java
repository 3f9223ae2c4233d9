package dev.exchangekit.bithumb.withdrawal;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bithumb.KrwTransferTerms;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** A withdrawal of Korean won to the registered bank account. It carries no id of yours. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableWithdrawKrwRequest.class)
@JsonDeserialize(builder = WithdrawKrwRequest.Builder.class)
public interface WithdrawKrwRequest extends KrwTransferTerms {
    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableWithdrawKrwRequest.Builder {}
}

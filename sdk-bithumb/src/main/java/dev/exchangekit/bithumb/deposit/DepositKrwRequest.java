package dev.exchangekit.bithumb.deposit;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bithumb.KrwTransferTerms;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** A deposit of Korean won from the registered bank account. It carries no id of yours. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableDepositKrwRequest.class)
@JsonDeserialize(builder = DepositKrwRequest.Builder.class)
public interface DepositKrwRequest extends KrwTransferTerms {
    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableDepositKrwRequest.Builder {}
}

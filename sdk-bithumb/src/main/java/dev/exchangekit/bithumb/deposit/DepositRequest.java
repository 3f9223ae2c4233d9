package dev.exchangekit.bithumb.deposit;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bithumb.TransferLookUpTerms;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** Which deposit to show. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableDepositRequest.class)
@JsonDeserialize(builder = DepositRequest.Builder.class)
public interface DepositRequest extends TransferLookUpTerms {
    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableDepositRequest.Builder {}
}

package dev.exchangekit.bithumb.withdrawal;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bithumb.TransferLookUpTerms;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** Which withdrawal to show. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableWithdrawalRequest.class)
@JsonDeserialize(builder = WithdrawalRequest.Builder.class)
public interface WithdrawalRequest extends TransferLookUpTerms {
    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableWithdrawalRequest.Builder {}
}

package dev.exchangekit.bithumb.deposit;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bithumb.NetworkTerms;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** For which coin to show an address. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableDepositAddressRequest.class)
@JsonDeserialize(builder = DepositAddressRequest.Builder.class)
public interface DepositAddressRequest extends NetworkTerms {
    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableDepositAddressRequest.Builder {}
}

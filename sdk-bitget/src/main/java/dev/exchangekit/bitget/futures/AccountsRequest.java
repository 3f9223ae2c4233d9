package dev.exchangekit.bitget.futures;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.ProductType;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** Which accounts to list. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAccountsRequest.class)
@JsonDeserialize(builder = AccountsRequest.Builder.class)
public interface AccountsRequest {
    /** Which futures; required. */
    ProductType productType();

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableAccountsRequest.Builder {}
}

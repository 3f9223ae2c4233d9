package dev.exchangekit.bitget.subaccount;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** Asks for the API keys of a sub-account. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableApiKeysRequest.class)
@JsonDeserialize(builder = ApiKeysRequest.Builder.class)
public interface ApiKeysRequest {
    /** Number of the sub-account; required. */
    @JsonProperty("subAccountUid")
    String uid();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.text("uid", uid(), 64);
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableApiKeysRequest.Builder {}
}

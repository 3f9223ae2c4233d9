package dev.exchangekit.bitget.subaccount;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.List;
import org.immutables.value.Value;

/** Makes virtual sub-accounts. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCreateSubAccountsRequest.class)
@JsonDeserialize(builder = CreateSubAccountsRequest.Builder.class)
public interface CreateSubAccountsRequest {
    /** Names that their virtual email addresses are made of, of 8 letters each, which nobody else has; one at least. */
    @JsonProperty("subAccountList")
    List<String> names();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.size("names", names(), 1, Integer.MAX_VALUE);
        names().forEach(SubAccountChecks::name);
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableCreateSubAccountsRequest.Builder {}
}

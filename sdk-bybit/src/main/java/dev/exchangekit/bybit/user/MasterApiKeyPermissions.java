package dev.exchangekit.bybit.user;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** All that an API key of a main account shall be allowed. An empty list closes that area to it. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableMasterApiKeyPermissions.class)
@JsonDeserialize(builder = MasterApiKeyPermissions.Builder.class)
public interface MasterApiKeyPermissions extends MasterKeyAreas {
    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableMasterApiKeyPermissions.Builder {}
}

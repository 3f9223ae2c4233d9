package dev.exchangekit.bybit.user;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** All that an API key of a sub-account shall be allowed. An empty list closes that area to it. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSubApiKeyPermissions.class)
@JsonDeserialize(builder = SubApiKeyPermissions.Builder.class)
public interface SubApiKeyPermissions extends KeyAreas {
    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableSubApiKeyPermissions.Builder {}
}

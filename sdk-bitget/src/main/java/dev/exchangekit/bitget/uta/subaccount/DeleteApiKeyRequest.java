package dev.exchangekit.bitget.uta.subaccount;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.internal.KeyChecks;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** Deletes an API key of a sub-account, at once. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableDeleteApiKeyRequest.class)
@JsonDeserialize(builder = DeleteApiKeyRequest.Builder.class)
public interface DeleteApiKeyRequest {
    /**
     * The key; required. Not part of {@code toString}. Sent as {@code apiKey}, which the documentation shows; its
     * tables say {@code apikey}.
     */
    @Value.Redacted
    String apiKey();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        KeyChecks.apiKey(apiKey());
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableDeleteApiKeyRequest.Builder {}
}

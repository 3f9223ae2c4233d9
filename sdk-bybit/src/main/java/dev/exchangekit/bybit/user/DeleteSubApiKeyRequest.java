package dev.exchangekit.bybit.user;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Deletes an API key of a sub-account; it is invalid at once. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableDeleteSubApiKeyRequest.class)
@JsonDeserialize(builder = DeleteSubApiKeyRequest.Builder.class)
public interface DeleteSubApiKeyRequest {
    /**
     * The key to delete, if a key of the main account asks; must be absent if the key asks for itself. Not part of
     * {@code toString}.
     */
    @JsonProperty("apikey")
    @Value.Redacted
    Optional<String> apiKey();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        UserChecks.apiKey(apiKey());
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableDeleteSubApiKeyRequest.Builder {}
}

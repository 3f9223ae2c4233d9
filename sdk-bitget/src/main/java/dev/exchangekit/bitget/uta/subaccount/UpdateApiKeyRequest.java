package dev.exchangekit.bitget.uta.subaccount;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.internal.KeyChecks;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Changes an API key of a sub-account. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableUpdateApiKeyRequest.class)
@JsonDeserialize(builder = UpdateApiKeyRequest.Builder.class)
public interface UpdateApiKeyRequest {
    /**
     * The key; required. Not part of {@code toString}. Sent as {@code apiKey}, which the documentation shows; its
     * tables say {@code apikey}.
     */
    @Value.Redacted
    String apiKey();

    /** Passphrase for the key, 8 to 32 letters and digits; required. Not part of {@code toString}. */
    @Value.Redacted
    String passphrase();

    /** Whether it may change anything; required with {@link #permissions}. */
    Optional<ApiKeyType> type();

    /** All that it may do from now on; unchanged if empty. Required with {@link #type}. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<ApiKeyPermission> permissions();

    /**
     * Addresses, IPv4, that the key is bound to for withdrawals, at most 30. Unchanged if absent; an empty list unbinds
     * it.
     */
    Optional<List<String>> ips();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        KeyChecks.apiKey(apiKey());
        KeyChecks.passphrase(passphrase());
        Check.that(
                type().isPresent() == !permissions().isEmpty(),
                "type",
                type().map(ApiKeyType::wire).orElse("absent"),
                "and permissions are required together");
        ips().ifPresent(KeyChecks::addresses);
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableUpdateApiKeyRequest.Builder {}
}

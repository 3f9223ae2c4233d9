package dev.exchangekit.bitget.subaccount;

import com.fasterxml.jackson.annotation.JsonProperty;
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
    /** Number of the sub-account; required. */
    @JsonProperty("subAccountUid")
    String uid();

    /** The key; required. Not part of {@code toString}. */
    @JsonProperty("subAccountApiKey")
    @Value.Redacted
    String apiKey();

    /** Passphrase for the key, 8 to 32 letters and digits; required. Not part of {@code toString}. */
    @Value.Redacted
    String passphrase();

    /** Note of at most 20 characters; required. */
    String label();

    /** Addresses that the key is bound to from now on, at most 30; any will do if empty. */
    @JsonProperty("ipList")
    List<String> ips();

    /** All that it may do from now on; unchanged if absent, nothing if the list is empty. */
    @JsonProperty("permList")
    Optional<List<SubAccountPermission>> permissions();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.text("uid", uid(), 64);
        KeyChecks.apiKey(apiKey());
        KeyChecks.passphrase(passphrase());
        Check.text("label", label(), 20);
        KeyChecks.addresses(ips());
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

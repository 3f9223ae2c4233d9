package dev.exchangekit.bitget.subaccount;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.internal.KeyChecks;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * Makes an API key for a sub-account. The key that asks must be one of the master account and be bound to an address.
 */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCreateApiKeyRequest.class)
@JsonDeserialize(builder = CreateApiKeyRequest.Builder.class)
public interface CreateApiKeyRequest {
    /** Number of the sub-account; required. */
    @JsonProperty("subAccountUid")
    String uid();

    /** Passphrase for the key, 8 to 32 letters and digits; required. Not part of {@code toString}. */
    @Value.Redacted
    String passphrase();

    /** Note of at most 20 characters; required. */
    String label();

    /** Addresses that the key is bound to, at most 30; any will do if empty. */
    @JsonProperty("ipList")
    List<String> ips();

    /** What it may do. */
    @JsonProperty("permList")
    List<SubAccountPermission> permissions();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.text("uid", uid(), 64);
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
    class Builder extends ImmutableCreateApiKeyRequest.Builder {}
}

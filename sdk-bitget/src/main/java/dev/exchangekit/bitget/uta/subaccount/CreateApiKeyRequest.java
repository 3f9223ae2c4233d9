package dev.exchangekit.bitget.uta.subaccount;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.internal.KeyChecks;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.List;
import org.immutables.value.Value;

/** Makes an API key for a sub-account. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCreateApiKeyRequest.class)
@JsonDeserialize(builder = CreateApiKeyRequest.Builder.class)
public interface CreateApiKeyRequest {
    /** Number of the sub-account; required. */
    String subUid();

    /** Name for the key: letters, digits, hyphens and underscores, a letter first; required. */
    String note();

    /** Whether it may change anything; required. */
    ApiKeyType type();

    /** Passphrase for the key, 8 to 32 letters and digits; required. Not part of {@code toString}. */
    @Value.Redacted
    String passphrase();

    /** What it may do; required. */
    List<ApiKeyPermission> permissions();

    /** Addresses, IPv4, that the key is bound to for withdrawals, at most 30; required, though it may be empty. */
    List<String> ips();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.text("subUid", subUid(), 64);
        Check.text("note", note(), 64);
        KeyChecks.passphrase(passphrase());
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

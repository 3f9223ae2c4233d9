package dev.exchangekit.bitget.subaccount;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.internal.KeyChecks;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.List;
import org.immutables.value.Value;

/** A virtual sub-account to make together with an API key. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableNewSubAccount.class)
@JsonDeserialize(builder = NewSubAccount.Builder.class)
public interface NewSubAccount {
    /** Name that its virtual email address is made of, of 8 letters, which nobody else has; required. */
    @JsonProperty("subAccountName")
    String name();

    /** Passphrase for the key, 8 to 32 letters and digits; required. Not part of {@code toString}. */
    @Value.Redacted
    String passphrase();

    /** Note of at most 20 characters; required. */
    String label();

    /** Addresses that the key is bound to, at most 30; any will do if empty. */
    @JsonProperty("ipList")
    List<String> ips();

    /** What both may do; all but {@link SubAccountPermission#TRANSFER}. */
    @JsonProperty("permList")
    List<SubAccountPermission> permissions();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        SubAccountChecks.name(name());
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
    class Builder extends ImmutableNewSubAccount.Builder {}
}

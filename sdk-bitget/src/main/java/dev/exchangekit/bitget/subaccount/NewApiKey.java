package dev.exchangekit.bitget.subaccount;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An API key that was just made. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = NewApiKey.Builder.class)
public interface NewApiKey extends WireModel {
    /** Number of the sub-account. */
    @JsonProperty("subAccountUid")
    Optional<String> uid();

    /** Virtual email address of the sub-account, if that was just made too. */
    @JsonProperty("subAccountName")
    Optional<String> name();

    /** Note. */
    Optional<String> label();

    /** The key; not part of {@code toString}. */
    @JsonProperty("subAccountApiKey")
    @Value.Redacted
    String apiKey();

    /** The secret of the key; not part of {@code toString}. The exchange tells it only now: keep it safe. */
    @JsonProperty("secretKey")
    @Value.Redacted
    String secret();

    /** What it may do. */
    @JsonProperty("permList")
    List<SubAccountPermission> permissions();

    /** Addresses that it is bound to. */
    @JsonProperty("ipList")
    List<String> ips();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableNewApiKey.Builder {}
}

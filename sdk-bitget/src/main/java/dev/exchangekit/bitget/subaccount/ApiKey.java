package dev.exchangekit.bitget.subaccount;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An API key of a sub-account. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = ApiKey.Builder.class)
public interface ApiKey extends WireModel {
    /** Number of the sub-account. */
    @JsonProperty("subAccountUid")
    Optional<String> uid();

    /** Note. */
    Optional<String> label();

    /** The key; not part of {@code toString}. */
    @JsonProperty("subAccountApiKey")
    @Value.Redacted
    String apiKey();

    /** The secret of the key, where the answer to a change tells it; not part of {@code toString}. */
    @JsonProperty("secretKey")
    @Value.Redacted
    Optional<String> secret();

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
    class Builder extends ImmutableApiKey.Builder {}
}

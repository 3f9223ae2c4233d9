package dev.exchangekit.bitget.uta.subaccount;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An API key of a sub-account. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = ApiKey.Builder.class)
public interface ApiKey extends WireModel {
    /** The key; not part of {@code toString}. */
    @JsonAlias("apikey")
    @Value.Redacted
    String apiKey();

    /** Name that its owner gave it. */
    Optional<String> note();

    /** Whether it may change anything. */
    Optional<ApiKeyType> type();

    /** What it may do. */
    List<ApiKeyPermission> permissions();

    /** Addresses that it is bound to for withdrawals. */
    List<String> ips();

    /** When it was made, as it seems: the documentation does not say. Absent in the answer to a change. */
    @JsonProperty("ts")
    Optional<Instant> time();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableApiKey.Builder {}
}

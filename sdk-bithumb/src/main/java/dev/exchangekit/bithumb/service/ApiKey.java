package dev.exchangekit.bithumb.service;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import dev.exchangekit.core.spi.WireTime;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A key of the account. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = ApiKey.Builder.class)
public interface ApiKey extends WireModel {
    /** The key, without its secret; not part of {@code toString}. */
    @JsonProperty("access_key")
    @Value.Redacted
    String accessKey();

    @JsonProperty("expire_at")
    @JsonDeserialize(contentUsing = WireTime.Iso.class)
    Optional<Instant> expiresAt();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableApiKey.Builder {}
}

package dev.exchangekit.bybit.user;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import dev.exchangekit.core.spi.WireTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An API key of a sub-account. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = SubApiKey.Builder.class)
public interface SubApiKey extends WireModel {
    /** Number of the key at the exchange. */
    Optional<String> id();

    /** Name that its owner gave it. */
    Optional<String> note();

    /** The key; not part of {@code toString}. */
    @Value.Redacted
    Optional<String> apiKey();

    /** Masked by the exchange. */
    @Value.Redacted
    Optional<String> secret();

    /** How long it is valid. */
    Optional<ApiKeyStatus> status();

    /** When it expires; of meaning only without bound addresses or after a change of password. */
    @JsonDeserialize(contentUsing = WireTime.Iso.class)
    Optional<Instant> expiredAt();

    /** When it was made. */
    @JsonDeserialize(contentUsing = WireTime.Iso.class)
    Optional<Instant> createdAt();

    /** Days until it expires; of meaning only without bound addresses or after a change of password. */
    @JsonProperty("deadlineDay")
    Optional<Integer> remainingDays();

    /** Whom it is for. */
    Optional<ApiKeyType> type();

    /** How its calls are signed. */
    @JsonProperty("flag")
    Optional<ApiKeyAlgorithm> algorithm();

    /** Whether it may read only. */
    Optional<Boolean> readOnly();

    /** What it may do. */
    Optional<ApiKeyPermissions> permissions();

    /** Addresses that it is bound to; {@code *} or none if any will do. */
    List<String> ips();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableSubApiKey.Builder {}
}

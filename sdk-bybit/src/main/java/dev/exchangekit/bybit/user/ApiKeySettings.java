package dev.exchangekit.bybit.user;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An API key after a change. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = ApiKeySettings.Builder.class)
public interface ApiKeySettings extends WireModel {
    /** Number of the key at the exchange. */
    Optional<String> id();

    /** Name that its owner gave it. */
    Optional<String> note();

    /** The key; not part of {@code toString}. */
    @Value.Redacted
    Optional<String> apiKey();

    /** Never filled by the exchange. */
    @Value.Redacted
    Optional<String> secret();

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
    class Builder extends ImmutableApiKeySettings.Builder {}
}

package dev.exchangekit.bybit.user;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.Optional;
import org.immutables.value.Value;

/** An API key that was just made. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = NewApiKey.Builder.class)
public interface NewApiKey extends WireModel {
    /** Number of the key at the exchange. */
    Optional<String> id();

    /** Name that its owner gave it. */
    Optional<String> note();

    /** The key; not part of {@code toString}. */
    @Value.Redacted
    String apiKey();

    /** The secret of the key; not part of {@code toString}. The exchange tells it only now: keep it safe. */
    @Value.Redacted
    String secret();

    /** Whether it may read only. */
    Optional<Boolean> readOnly();

    /** What it may do. */
    Optional<ApiKeyPermissions> permissions();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableNewApiKey.Builder {}
}

package dev.exchangekit.bitget.uta.subaccount;

import com.fasterxml.jackson.annotation.JsonAlias;
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
    /** Name that its owner gave it. */
    Optional<String> note();

    /** The key; not part of {@code toString}. */
    @JsonAlias("apikey")
    @Value.Redacted
    String apiKey();

    /** The secret of the key; not part of {@code toString}. The exchange tells it only now: keep it safe. */
    @Value.Redacted
    String secret();

    /** Whether it may change anything. */
    Optional<ApiKeyType> type();

    /** What it may do. */
    List<ApiKeyPermission> permissions();

    /** Addresses that it is bound to for withdrawals. */
    List<String> ips();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableNewApiKey.Builder {}
}

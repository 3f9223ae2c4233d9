package dev.exchangekit.bithumb;

import dev.exchangekit.core.ClientConfig;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The settings of a Bithumb client: those of every client and Bithumb's own. Immutable. */
@SdkStyle
@Value.Immutable
public interface BithumbConfig extends ClientConfig {
    /** Where to connect to. Default live. */
    @Value.Default
    default BithumbEnvironment environment() {
        return BithumbEnvironment.LIVE;
    }

    /** The key, issued for API 2.x; without one only public calls work. Keys of 1.2 do not fit. */
    Optional<Credentials> credentials();

    /** In which form parameters are hashed. Default encoded, as in Bithumb's samples. */
    @Value.Default
    default ValueEncoding valueEncoding() {
        return ValueEncoding.ENCODED;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds settings; thread-confined. */
    class Builder extends ImmutableBithumbConfig.Builder {}
}

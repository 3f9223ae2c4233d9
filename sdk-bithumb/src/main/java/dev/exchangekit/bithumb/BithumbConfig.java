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

    /**
     * The key, issued for API 2.x; without one only public calls work. Keys of API 1.2 are others, and do not work here.
     */
    Optional<Credentials> credentials();

    /** How many calls are made in a second. Default {@link BithumbRates#DEFAULT}, which is cautious. */
    @Value.Default
    default BithumbRates rates() {
        return BithumbRates.DEFAULT;
    }

    /** In which form parameters are hashed. Default raw, as Bithumb's own client does it. */
    @Value.Default
    default ValueEncoding valueEncoding() {
        return ValueEncoding.RAW;
    }

    /** Refuses a key that cannot be one of Bithumb, without showing any of it. */
    @Value.Check
    default void check() {
        credentials().ifPresent(KeyShape::check);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds settings; thread-confined. */
    class Builder extends ImmutableBithumbConfig.Builder {}
}

package dev.exchangekit.core.contract.faults;

import dev.exchangekit.core.ClientConfig;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.spi.SdkStyle;
import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;

/** The settings of a client that a doctor is to examine. */
@SdkStyle
@Value.Immutable
public interface Patient extends ClientConfig {
    URI host();

    Optional<Credentials> credentials();

    static Builder builder() {
        return new Builder();
    }

    /** Builds settings; thread-confined. */
    class Builder extends ImmutablePatient.Builder {}
}

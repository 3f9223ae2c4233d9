package dev.exchangekit.examples;

import dev.exchangekit.core.ClientConfig;
import dev.exchangekit.core.spi.SdkStyle;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/** What an example asks of a client, whichever exchange it is of; where it connects to and its key are the venue's. */
@SdkStyle
@Value.Immutable
interface Settings extends ClientConfig {
    /** How long after it was sent an exchange may accept an order, where it lets its clients say so. */
    Optional<Duration> orderWindow();

    static Builder builder() {
        return new Builder();
    }

    /** Builds settings; thread-confined. */
    class Builder extends ImmutableSettings.Builder {}
}

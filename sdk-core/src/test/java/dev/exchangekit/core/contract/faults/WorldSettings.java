package dev.exchangekit.core.contract.faults;

import dev.exchangekit.core.SdkObserver;
import dev.exchangekit.core.spi.SdkStyle;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import okhttp3.OkHttpClient;
import org.immutables.value.Value;

/** What scenarios change of a client's configuration; see {@link dev.exchangekit.core.ClientConfig}. */
@SdkStyle
@Value.Immutable
public interface WorldSettings {
    @Value.Default
    default Duration outcomeDeadline() {
        return Duration.ofSeconds(15);
    }

    @Value.Default
    default Duration readTimeout() {
        return Duration.ofSeconds(20);
    }

    @Value.Default
    default int maxResponseBytes() {
        return 32 * 1024 * 1024;
    }

    @Value.Default
    default Duration closeGrace() {
        return Duration.ofSeconds(2);
    }

    @Value.Default
    default SdkObserver observer() {
        return new SdkObserver() {};
    }

    /** Where futures complete. */
    Optional<Executor> callbackExecutor();

    /** A client to derive from. */
    Optional<OkHttpClient> httpClient();

    static Builder builder() {
        return new Builder();
    }

    /** Builds settings; thread-confined. */
    class Builder extends ImmutableWorldSettings.Builder {}
}

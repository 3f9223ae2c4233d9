package dev.exchangekit.bybit;

import dev.exchangekit.bybit.user.VipLevel;
import dev.exchangekit.core.ClientConfig;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.spi.SdkStyle;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/** The settings of a Bybit client: those of every client and Bybit's own. Immutable. */
@SdkStyle
@Value.Immutable
public interface BybitConfig extends ClientConfig {
    /** Where to connect to. Default mainnet. */
    @Value.Default
    default BybitEnvironment environment() {
        return BybitEnvironment.MAINNET;
    }

    /** The key; without one only public calls work. */
    Optional<Credentials> credentials();

    /**
     * How long after its timestamp Bybit may accept a request. Default 5 s. A lost order stays in doubt for at least
     * this long, so a shorter window settles sooner and asks more of the clock.
     */
    @Value.Default
    default Duration recvWindow() {
        return Duration.ofSeconds(5);
    }

    /**
     * The account's level, which decides how many orders a second are sent before the first answer states the limit;
     * {@code client.user().apiKeyInfo()} tells it. Default none; the rates of PRO accounts are agreed on one by one, so
     * those levels begin like none. From the first answer on the limits are those of its headers, and {@code
     * client.limits().configure(..)} changes them by hand. A batch larger than the limit is refused without being sent.
     */
    @Value.Default
    default VipLevel vipLevel() {
        return VipLevel.NONE;
    }

    /** The broker id sent as {@code X-Referer}; for brokers only. */
    Optional<String> referer();

    /** Refuses settings that make no sense. */
    @Value.Check
    default void check() {
        if (recvWindow().toMillis() < 1 || recvWindow().toMillis() > 60_000) {
            throw new InvalidRequestException("recvWindow", recvWindow().toString(), "must be 1 ms to 60 s");
        }
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds settings; thread-confined. */
    class Builder extends ImmutableBybitConfig.Builder {}
}

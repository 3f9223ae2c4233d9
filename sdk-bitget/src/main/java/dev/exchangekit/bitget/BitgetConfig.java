package dev.exchangekit.bitget;

import dev.exchangekit.core.ClientConfig;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/** The settings of a Bitget client: those of every client and Bitget's own. Immutable. */
@SdkStyle
@Value.Immutable
public interface BitgetConfig extends ClientConfig {
    /** Where to connect to. Default live. */
    @Value.Default
    default BitgetEnvironment environment() {
        return BitgetEnvironment.LIVE;
    }

    /** The key with its passphrase; without one only public calls work. */
    Optional<Credentials> credentials();

    /**
     * The account system that the key belongs to: what {@code unified()} trades on. Never guessed from the key: a key of
     * the other system is refused by Bitget, and the exception says which setting to change. Default {@link
     * AccountMode#CLASSIC}, which accounts are in until they are upgraded; users report that new ones are unified from
     * the start. The areas of the client do not depend on it, only the coin-margined futures that {@code unified()}
     * lists do: classic and unified accounts trade different ones.
     */
    @Value.Default
    default AccountMode account() {
        return AccountMode.CLASSIC;
    }

    /** Language of Bitget's messages, like {@code zh-CN}. Default {@code en-US}. */
    @Value.Default
    default String locale() {
        return "en-US";
    }

    /** The code sent as {@code X-CHANNEL-API-CODE}; for brokers only. */
    Optional<String> channelCode();

    /**
     * How long calls of an endpoint are held back after Bitget refused one for its rate and did not say how long to
     * wait. Default 60 s. Bitget does not document this pause; other clients get by with less.
     */
    @Value.Default
    default Duration pauseAfterRefusal() {
        return Duration.ofSeconds(60);
    }

    /** Refuses settings that make no sense. */
    @Value.Check
    default void check() {
        Check.text("locale", locale(), Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z]{2,4})?"));
        channelCode().ifPresent(code -> Check.text("channelCode", code, Pattern.compile("[!-~]{1,64}")));
        if (pauseAfterRefusal().isNegative() || pauseAfterRefusal().isZero()) {
            throw new InvalidRequestException(
                    "pauseAfterRefusal", pauseAfterRefusal().toString(), "must be positive");
        }
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds settings; thread-confined. */
    class Builder extends ImmutableBitgetConfig.Builder {}
}

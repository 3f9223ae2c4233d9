package dev.exchangekit.core.spi;

import dev.exchangekit.core.ratelimit.BucketSpec;
import dev.exchangekit.core.ratelimit.Charge;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.immutables.value.Value;

/** All that one exchange, environment and account differ in; handed to {@link RestPipeline}. */
@SdkStyle
@Value.Immutable
public interface ExchangeProfile {
    /** Display name, for messages: {@code Bybit}. */
    String name();

    /** Base addresses, the preferred one first; the others serve reads and new connections when it cannot be reached. */
    List<URI> hosts();

    ResponseReader reader();

    /** Absent without credentials: signed endpoints then fail before anything is sent. */
    Optional<Signer> signer();

    /** Every bucket that an endpoint's limit may name. */
    List<BucketSpec> limits();

    /** What a call costs whose endpoint names no limit; called for every such call. */
    Function<Endpoint<?, ?>, Charge> defaultCharge();

    LimitFeedback limitFeedback();

    /**
     * Refuses endpoints that this exchange's client cannot serve, however they were declared; called for every call,
     * before anything is sent. By default none is.
     */
    @Value.Default
    default Consumer<Endpoint<?, ?>> endpointCheck() {
        return endpoint -> {};
    }

    /** Names the account that account-scoped limits belong to; never shown. */
    String account();

    /** The call that tells the exchange's time, where there is one. Unsigned. */
    Optional<Endpoint<NoParameters, ?>> clockEndpoint();

    /** Headers that every request carries: a broker's id, a language. Nothing secret. */
    Map<String, String> headers();

    /** How far the times that answers state may be off by their own coarseness. */
    @Value.Default
    default Duration clockError() {
        return Duration.ZERO;
    }

    /**
     * How long after its timestamp the exchange may still accept a signed request; absent where it promises nothing. A
     * look-up that finds no order proves nothing before that.
     */
    Optional<Duration> acceptanceWindow();

    /** How the doctor examines a client. */
    Examination examination();

    static Builder builder() {
        return new Builder();
    }

    /** Builds profiles; thread-confined. */
    class Builder extends ImmutableExchangeProfile.Builder {}
}

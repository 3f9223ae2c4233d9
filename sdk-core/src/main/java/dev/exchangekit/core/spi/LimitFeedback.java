package dev.exchangekit.core.spi;

import dev.exchangekit.core.error.ExchangeException.Refusal;
import dev.exchangekit.core.ratelimit.Charge;
import dev.exchangekit.core.ratelimit.RateLimiter;
import java.time.Instant;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** Tells the limiter what an answer says of the limits: its headers, and whether it was a refusal for the rate. */
@FunctionalInterface
public interface LimitFeedback {
    /**
     * Called after every answer; what it throws is logged and does not mask the answer.
     *
     * @param refusal the exchange's no, if it was one
     * @param now the exchange's time
     */
    void after(Charge charge, Headers headers, @Nullable Refusal refusal, RateLimiter limiter, Instant now);
}

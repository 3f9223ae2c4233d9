package dev.exchangekit.bitget.internal;

import dev.exchangekit.core.error.ExchangeException.Refusal;
import dev.exchangekit.core.ratelimit.Charge;
import dev.exchangekit.core.ratelimit.LimitReport;
import dev.exchangekit.core.ratelimit.RateLimiter;
import dev.exchangekit.core.spi.LimitFeedback;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Bitget states in every answer how many calls of the endpoint the current second still allows.
 *
 * <p>After a refusal the bucket that was hit closes:
 *
 * <ul>
 *   <li>for as long as the answer says, which no documented answer does;
 *   <li>otherwise all calls for five minutes, when the limit of the address was hit: documented since 2025-08-11;
 *   <li>otherwise the endpoint for a second, when the answer states that this second is used up, or when the code
 *       belongs to a narrower limit of a second or less, such as one cancel per order and second (45129);
 *   <li>otherwise, when Bitget states nothing, the endpoint for the client's {@code pauseAfterRefusal}.
 * </ul>
 *
 * @see <a href="https://www.bitget.com/api-doc/common/faq">FAQ</a>
 */
final class BitgetLimitFeedback implements LimitFeedback {
    static final String REMAINING = "x-mbx-used-remain-limit";

    private static final Duration IP_BAN = Duration.ofMinutes(5);
    private static final Duration ONE_SECOND = Duration.ofSeconds(1);

    private final Duration pause;

    /**
     * Feedback for a client.
     *
     * @param pause how long an endpoint is left alone after a 429 that states nothing
     */
    BitgetLimitFeedback(Duration pause) {
        this.pause = pause;
    }

    @Override
    public void after(Charge charge, Headers headers, @Nullable Refusal refusal, RateLimiter limiter, Instant now) {
        String bucket = charge.costs().get(charge.costs().size() - 1).bucket();
        OptionalInt remaining = remaining(headers);
        if (refusal != null) {
            closeAfter(refusal, remaining.isPresent(), bucket, limiter);
        }
        if (remaining.isPresent()) {
            limiter.observe(bucket, new LimitReport(OptionalInt.empty(), remaining, Duration.ZERO));
        }
    }

    private void closeAfter(Refusal refusal, boolean ofThisSecond, String bucket, RateLimiter limiter) {
        Duration stated = refusal.retryAfter();
        switch (refusal.kind()) {
            case IP_LIMIT -> limiter.close(BitgetLimits.IP, stated != null ? stated : IP_BAN);
            case RATE_LIMIT -> {
                boolean general = refusal.httpStatus() == 429 || refusal.code().equals("429");
                limiter.close(bucket, stated != null ? stated : general && !ofThisSecond ? pause : ONE_SECOND);
            }
            default -> {}
        }
    }

    /** Calls of the endpoint that the current second still allows, where the answer says so. */
    static OptionalInt remaining(Headers headers) {
        String text = headers.get(REMAINING);
        try {
            return text == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text.strip()));
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }
}

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
 *   <li>otherwise all calls for five minutes, when the limit of the address was hit: that is what Bitget documents
 * since
 *       2025-08-11;
 *   <li>otherwise the endpoint for the client's {@code pauseAfterRefusal}, when its limit was hit (429). How long
 * Bitget
 *       refuses then is not documented;
 *   <li>otherwise the endpoint for a second: all other codes of this kind belong to narrower limits of a second or
 * less,
 *       such as one cancel per order and second (45129), and must not hold back the cancels of other orders for long.
 * </ul>
 *
 * @see <a href="https://www.bitget.com/api-doc/common/faq">FAQ</a>
 */
final class BitgetLimitFeedback implements LimitFeedback {
    static final String REMAINING = "x-mbx-used-remain-limit";

    private static final Duration IP_BAN = Duration.ofMinutes(5);
    private static final Duration NARROW_LIMIT = Duration.ofSeconds(1);

    private final Duration pause;

    /**
     * Feedback for a client.
     *
     * @param pause how long an endpoint is left alone after a 429
     */
    BitgetLimitFeedback(Duration pause) {
        this.pause = pause;
    }

    @Override
    public void after(Charge charge, Headers headers, @Nullable Refusal refusal, RateLimiter limiter, Instant now) {
        String bucket = charge.costs().get(charge.costs().size() - 1).bucket();
        if (refusal != null) {
            closeAfter(refusal, bucket, limiter);
        }
        OptionalInt remaining = remaining(headers);
        if (remaining.isPresent()) {
            limiter.observe(bucket, new LimitReport(OptionalInt.empty(), remaining, Duration.ZERO));
        }
    }

    private void closeAfter(Refusal refusal, String bucket, RateLimiter limiter) {
        Duration stated = refusal.retryAfter();
        switch (refusal.kind()) {
            case IP_LIMIT -> limiter.close(BitgetLimits.IP, stated != null ? stated : IP_BAN);
            case RATE_LIMIT -> {
                boolean wholeEndpoint =
                        refusal.httpStatus() == 429 || refusal.code().equals("429");
                limiter.close(bucket, stated != null ? stated : wholeEndpoint ? pause : NARROW_LIMIT);
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

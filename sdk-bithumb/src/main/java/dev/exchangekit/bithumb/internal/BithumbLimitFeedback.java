package dev.exchangekit.bithumb.internal;

import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.ExchangeException.Refusal;
import dev.exchangekit.core.ratelimit.Charge;
import dev.exchangekit.core.ratelimit.Charge.Cost;
import dev.exchangekit.core.ratelimit.RateLimiter;
import dev.exchangekit.core.spi.LimitFeedback;
import java.time.Duration;
import java.time.Instant;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Bithumb tells nothing of its limits in its answers. It blocks an address that exceeds them, and counts what is
 * refused meanwhile, so after a refusal the calls of that kind stay away for as long as the block lasts by its FAQ: a
 * minute for public calls, five for private ones, ten for orders, cancels and batches of both.
 *
 * @see <a href="https://apidocs.bithumb.com">Bithumb API documentation</a>
 */
final class BithumbLimitFeedback implements LimitFeedback {
    @Override
    public void after(Charge charge, Headers headers, @Nullable Refusal refusal, RateLimiter limiter, Instant now) {
        if (refusal == null || refusal.kind() != ErrorKind.RATE_LIMIT) {
            return;
        }
        for (Cost cost : charge.costs()) {
            Duration stated = refusal.retryAfter();
            for (String bucket : BithumbLimits.blockedWith(cost.bucket())) {
                limiter.close(bucket, stated != null ? stated : BithumbLimits.block(bucket));
            }
        }
    }
}

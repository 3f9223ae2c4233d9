package dev.exchangekit.bybit.internal;

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
 * Bybit states the limit of the endpoint's bucket in every answer. A refusal for the rate closes that bucket until the
 * stated reset, and a breach of the address limit closes everything for the ten minutes that Bybit asks for.
 *
 * @see <a href="https://bybit-exchange.github.io/docs/v5/rate-limit">Rate limit rules</a>
 */
public final class BybitLimitFeedback implements LimitFeedback {
    private static final Duration IP_BAN = Duration.ofMinutes(10);
    private static final Duration WINDOW = Duration.ofSeconds(1);

    @Override
    public void after(Charge charge, Headers headers, @Nullable Refusal refusal, RateLimiter limiter, Instant now) {
        String bucket = charge.costs().get(charge.costs().size() - 1).bucket();
        Duration resetIn = resetIn(headers, now);
        String limit = headers.get("X-Bapi-Limit");
        String remaining = headers.get("X-Bapi-Limit-Status");
        if (!bucket.equals(BybitLimits.IP) && (limit != null || remaining != null)) {
            limiter.observe(bucket, new LimitReport(number(limit), number(remaining), resetIn));
        }
        if (refusal == null) {
            return;
        }
        switch (refusal.kind()) {
            case RATE_LIMIT -> limiter.close(bucket, resetIn.isZero() ? WINDOW : resetIn);
            case IP_LIMIT -> limiter.close(BybitLimits.IP, IP_BAN);
            default -> {}
        }
    }

    private static Duration resetIn(Headers headers, Instant now) {
        String reset = headers.get("X-Bapi-Limit-Reset-Timestamp");
        if (reset == null) {
            return Duration.ZERO;
        }
        Duration until = Duration.between(now, Instant.ofEpochMilli(Long.parseLong(reset)));
        return until.isNegative() ? Duration.ZERO : until;
    }

    private static OptionalInt number(@Nullable String text) {
        return text == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text.strip()));
    }
}

package dev.exchangekit.bitget.internal;

import dev.exchangekit.core.ratelimit.BucketSpec;
import dev.exchangekit.core.ratelimit.BucketSpec.Scope;
import dev.exchangekit.core.ratelimit.Charge;
import dev.exchangekit.core.ratelimit.Charge.Cost;
import dev.exchangekit.core.ratelimit.Lane;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.Limit;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What calls cost at Bitget: one permit of the address, and one of the endpoint's own bucket, which belongs to the
 * address for public endpoints and to the account for signed ones. Endpoints are counted independently, mostly over
 * a second; whether that time rolls is not documented. Every charge is whole, the address included, and built once.
 *
 * @see <a href="https://www.bitget.com/api-doc/common/intro">Bitget API documentation</a>
 */
public final class BitgetLimits {
    /** The bucket that every call over HTTP draws from. */
    public static final String IP = "ip";

    private static final BucketSpec IP_BUCKET = BucketSpec.rolling(IP, Scope.IP, 6000, Duration.ofMinutes(1));

    private static final Duration SECOND = Duration.ofSeconds(1);

    /** Shared by all endpoints whose limit is not stated, so that none of them can exceed a usual one. */
    private static final BucketSpec OTHER = BucketSpec.rolling("other", Scope.ACCOUNT, 10, SECOND);

    private BitgetLimits() {}

    /** A public read, counted per address. */
    public static <Q> Limit<Q> ip(String operation, int perSecond) {
        return limit(BucketSpec.rolling(operation, Scope.IP, perSecond, SECOND), Lane.READ);
    }

    /** A signed read, counted per account. */
    public static <Q> Limit<Q> uid(String operation, int perSecond) {
        return uid(operation, perSecond, Lane.READ);
    }

    /** A signed read, counted per account over a longer time than a second. */
    public static <Q> Limit<Q> uid(String operation, int calls, Duration span) {
        return limit(BucketSpec.rolling(operation, Scope.ACCOUNT, calls, span), Lane.READ);
    }

    /** A signed call, counted per account. */
    public static <Q> Limit<Q> uid(String operation, int perSecond, Lane lane) {
        return limit(BucketSpec.rolling(operation, Scope.ACCOUNT, perSecond, SECOND), lane);
    }

    /** The charge of an endpoint that names no limit. */
    static Charge other(Endpoint<?, ?> endpoint) {
        return charge(endpoint.lane(), OTHER);
    }

    /** All buckets that these endpoints, and those without a limit, draw from. */
    static List<BucketSpec> specs(Collection<? extends Endpoint<?, ?>> endpoints) {
        return Stream.concat(Stream.of(IP_BUCKET, OTHER), Limit.bucketsOf(endpoints))
                .toList();
    }

    private static <Q> Limit<Q> limit(BucketSpec bucket, Lane lane) {
        return Limit.with(List.of(bucket), Limit.fixed(charge(lane, bucket)));
    }

    private static Charge charge(Lane lane, BucketSpec bucket) {
        return Charge.of(lane, new Cost(IP, 1), new Cost(bucket.name(), 1));
    }
}

package dev.exchangekit.core.spi;

import dev.exchangekit.core.ratelimit.BucketSpec;
import dev.exchangekit.core.ratelimit.Charge;
import java.util.List;

record LimitWithBuckets<Q>(List<BucketSpec> buckets, Limit<Q> limit) implements Limit<Q> {
    @Override
    public Charge charge(Q request) {
        return limit.charge(request);
    }
}

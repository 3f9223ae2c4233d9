package dev.exchangekit.core.ratelimit;

import java.time.Duration;

/**
 * A picture of one bucket.
 *
 * @param available permits that could be taken now, 0 while closed
 * @param waiting calls in line for this bucket
 * @param closedFor how long the bucket stays closed after a refusal, zero when open
 */
public record BucketState(BucketSpec spec, int available, int waiting, Duration closedFor) {}

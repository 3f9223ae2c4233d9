/** Rate limits: named buckets, the limiter that hands out their permits, and the state several clients may share. */
@NullMarked
package dev.exchangekit.core.ratelimit;

import org.jspecify.annotations.NullMarked;

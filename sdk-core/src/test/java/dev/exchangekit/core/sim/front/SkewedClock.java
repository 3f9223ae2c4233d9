package dev.exchangekit.core.sim.front;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that runs a settable time ahead of, or behind, another. */
final class SkewedClock implements InstantSource {
    private final InstantSource base;
    private volatile Duration skew = Duration.ZERO;

    SkewedClock(InstantSource base) {
        this.base = base;
    }

    @Override
    public Instant instant() {
        return base.instant().plus(skew);
    }

    void skew(Duration value) {
        skew = value;
    }
}

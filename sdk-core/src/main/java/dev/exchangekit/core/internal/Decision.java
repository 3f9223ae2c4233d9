package dev.exchangekit.core.internal;

import java.time.Duration;

/** What follows a failed attempt. */
record Decision(Kind kind, Duration pause, boolean resyncClock) {
    enum Kind {
        /** Try again after the pause. */
        RETRY,
        /** An order write whose fate is open: ask the exchange. */
        SEARCH,
        /** Give up with the failure. */
        FAIL
    }

    static final Decision FAIL = new Decision(Kind.FAIL, Duration.ZERO, false);
    static final Decision SEARCH = new Decision(Kind.SEARCH, Duration.ZERO, false);
    static final Decision RESYNC = new Decision(Kind.RETRY, Duration.ZERO, true);

    static Decision retry(Duration pause) {
        return new Decision(Kind.RETRY, pause, false);
    }
}

package dev.exchangekit.core.error;

import java.time.Duration;
import java.util.Optional;

/** Our own limiter refused: the wait for a permit is longer than the call may take. Nothing was sent. */
public final class LocalRateLimitException extends SdkException {
    private static final long serialVersionUID = 1;

    private final String bucket;
    private final Duration wouldWaitFor;

    public LocalRateLimitException(String bucket, Duration wouldWaitFor, Duration allowed, Optional<CallInfo> call) {
        super(
                "rate limit '" + bucket + "' would delay the call by " + wouldWaitFor.toMillis() + " ms, but only "
                        + allowed.toMillis() + " ms are left; nothing was sent",
                call);
        this.bucket = bucket;
        this.wouldWaitFor = wouldWaitFor;
    }

    /** The bucket that was empty or closed. */
    public String bucket() {
        return bucket;
    }

    /** How long the call would have had to wait, at least. */
    public Duration wouldWaitFor() {
        return wouldWaitFor;
    }

    @Override
    public boolean retryable() {
        return true;
    }
}

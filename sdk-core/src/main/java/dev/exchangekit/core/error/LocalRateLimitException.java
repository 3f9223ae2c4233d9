package dev.exchangekit.core.error;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Our own limiter refused: the wait for a permit is longer than the call may take. Nothing was sent. */
public final class LocalRateLimitException extends SdkException {
    private static final long serialVersionUID = 1;

    private final String bucket;
    private final Duration wouldWaitFor;
    private final Duration allowed;

    public LocalRateLimitException(String bucket, Duration wouldWaitFor, Duration allowed) {
        this(bucket, wouldWaitFor, allowed, null);
    }

    private LocalRateLimitException(String bucket, Duration wouldWaitFor, Duration allowed, @Nullable CallInfo call) {
        super(
                (call == null ? "" : call + ": ") + "rate limit '" + bucket + "' would delay the call by "
                        + wouldWaitFor.toMillis() + " ms, but only " + allowed.toMillis()
                        + " ms are left; nothing was sent",
                call);
        this.bucket = bucket;
        this.wouldWaitFor = wouldWaitFor;
        this.allowed = allowed;
    }

    /** The same refusal, naming the call it was about. */
    public LocalRateLimitException of(CallInfo about) {
        return new LocalRateLimitException(bucket, wouldWaitFor, allowed, about);
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

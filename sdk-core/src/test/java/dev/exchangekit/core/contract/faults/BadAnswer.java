package dev.exchangekit.core.contract.faults;

/** Answers that say nothing, or not what is documented. */
public enum BadAnswer {
    /** The connection closes instead of an answer. */
    NONE,
    /** The connection closes in the middle of the body. */
    CUT,
    /** The body pauses for longer than {@link WorldSettings#readTimeout} allows. */
    SLOW_BODY,
    /** Whole HTTP, half the JSON. */
    TRUNCATED_JSON,
    EMPTY_BODY,
    /** A body larger than {@link WorldSettings#maxResponseBytes}. */
    OVERSIZED_BODY,
    /** A proxy's HTML page with status 502. */
    HTML_502,
    /** Status 408, which HTTP clients like to repeat. */
    STATUS_408,
    /** Status 503 with {@code Retry-After: 0}, which HTTP clients like to repeat at once. */
    STATUS_503_RETRY_AFTER_0,
    /** Status 307 to another host. */
    REDIRECT,
    /** Status 429. */
    STATUS_429
}

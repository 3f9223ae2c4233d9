package dev.exchangekit.core.error;

import org.jspecify.annotations.Nullable;

/** An answer came that is not what the exchange documents: not JSON, cut short, too large, or of another shape. */
public final class UnreadableResponseException extends SdkException {
    private static final long serialVersionUID = 1;

    private final int httpStatus;
    private final String excerpt;

    public UnreadableResponseException(
            String why, int httpStatus, String excerpt, CallInfo call, @Nullable Throwable cause) {
        super(
                call + ": unreadable answer (HTTP " + httpStatus + "): " + why
                        + (excerpt.isEmpty() ? "" : "; it begins: " + excerpt),
                call,
                cause);
        this.httpStatus = httpStatus;
        this.excerpt = excerpt;
    }

    public int httpStatus() {
        return httpStatus;
    }

    /** The first characters of the answer, with everything that looks like a credential left out. */
    public String excerpt() {
        return excerpt;
    }

    @Override
    public boolean mayHaveReachedExchange() {
        return true;
    }
}

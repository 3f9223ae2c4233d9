package dev.exchangekit.core.spi;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a signer adds to a request. Immutable; never shows a value as text. */
public final class SignedParts {
    private final List<Header> headers;
    private final @Nullable Instant acceptableUntil;

    private SignedParts(List<Header> headers, @Nullable Instant acceptableUntil) {
        this.headers = List.copyOf(headers);
        this.acceptableUntil = acceptableUntil;
    }

    /** Headers for an exchange that does not say how long it may accept a signed request. */
    public static SignedParts of(List<Header> headers) {
        return new SignedParts(headers, null);
    }

    /**
     * Headers for an exchange that refuses the request from a known moment on.
     *
     * @param instant see {@link #acceptableUntil()}
     */
    public static SignedParts acceptableUntil(Instant instant, List<Header> headers) {
        return new SignedParts(headers, Objects.requireNonNull(instant, "instant"));
    }

    /** The headers to add, in no particular order. */
    public List<Header> headers() {
        return headers;
    }

    /**
     * The exchange's time after which it can no longer accept this request, where it promises one. Until then, not
     * finding an order proves nothing; for ever, where this is empty.
     */
    public Optional<Instant> acceptableUntil() {
        return Optional.ofNullable(acceptableUntil);
    }

    @Override
    public String toString() {
        return "SignedParts" + headers;
    }

    /** One header. */
    public record Header(String name, String value) {
        /** The name only: most values here are secret. */
        @Override
        public String toString() {
            return name + ": ***";
        }
    }
}

package dev.exchangekit.core.spi;

import java.time.Instant;

/** Authenticates requests. Thread-safe, never blocks, and depends on nothing but its arguments and the credentials. */
@FunctionalInterface
public interface Signer {
    /**
     * Signs exactly the bytes that are about to be sent; called afresh for every attempt.
     *
     * @param timestamp the exchange's time as far as it is known; exchanges see milliseconds of it
     * @throws IllegalStateException when the credentials have been destroyed
     */
    SignedParts sign(UnsignedRequest request, Instant timestamp);
}

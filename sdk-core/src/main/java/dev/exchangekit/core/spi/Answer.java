package dev.exchangekit.core.spi;

import dev.exchangekit.core.error.ExchangeException.Refusal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an exchange's envelope says: a value or a refusal, and the exchange's time where the answer states it.
 *
 * @param serverMillis epoch milliseconds, 0 where the answer states none
 */
public record Answer<R>(@Nullable R value, @Nullable Refusal refusal, long serverMillis) {
    /** The call succeeded. */
    public static <R> Answer<R> of(R value, long serverMillis) {
        return new Answer<>(Objects.requireNonNull(value), null, serverMillis);
    }

    /** The exchange said no. */
    public static <R> Answer<R> refused(Refusal refusal, long serverMillis) {
        return new Answer<>(null, Objects.requireNonNull(refusal), serverMillis);
    }
}

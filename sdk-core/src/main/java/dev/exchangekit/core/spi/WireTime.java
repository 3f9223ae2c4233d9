package dev.exchangekit.core.spi;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import dev.exchangekit.core.internal.Scalars;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Times that do not stand as epoch milliseconds, for {@code @JsonDeserialize(using = ...)}, or {@code contentUsing} on
 * an {@code Optional}. Empty text and the epoch itself are absent.
 */
public final class WireTime {
    private static final long NANOS_PER_SECOND = 1_000_000_000;

    private WireTime() {}

    /** Seconds since the epoch. */
    public static final class Seconds extends JsonDeserializer<Instant> {
        @Override
        public @Nullable Instant deserialize(JsonParser p, DeserializationContext context) throws IOException {
            return Scalars.isEmpty(p) ? null : present(Instant.ofEpochSecond(Scalars.integer(p, context)));
        }
    }

    /** Nanoseconds since the epoch. */
    public static final class Nanos extends JsonDeserializer<Instant> {
        @Override
        public @Nullable Instant deserialize(JsonParser p, DeserializationContext context) throws IOException {
            if (Scalars.isEmpty(p)) {
                return null;
            }
            long nanos = Scalars.integer(p, context);
            return present(Instant.ofEpochSecond(nanos / NANOS_PER_SECOND, nanos % NANOS_PER_SECOND));
        }
    }

    /** Text like {@code 2025-10-13T03:20:45Z}. */
    public static final class Iso extends JsonDeserializer<Instant> {
        @Override
        public @Nullable Instant deserialize(JsonParser p, DeserializationContext context) throws IOException {
            if (Scalars.isEmpty(p)) {
                return null;
            }
            try {
                return present(Instant.parse(p.getText()));
            } catch (DateTimeException e) {
                return (Instant) context.handleWeirdStringValue(Instant.class, p.getText(), "not an ISO time");
            }
        }
    }

    /** A length in minutes. */
    public static final class Minutes extends JsonDeserializer<Duration> {
        @Override
        public @Nullable Duration deserialize(JsonParser p, DeserializationContext context) throws IOException {
            return Scalars.isEmpty(p) ? null : Duration.ofMinutes(Scalars.integer(p, context));
        }
    }

    /** A length in hours. */
    public static final class Hours extends JsonDeserializer<Duration> {
        @Override
        public @Nullable Duration deserialize(JsonParser p, DeserializationContext context) throws IOException {
            return Scalars.isEmpty(p) ? null : Duration.ofHours(Scalars.integer(p, context));
        }
    }

    private static @Nullable Instant present(Instant value) {
        return value.equals(Instant.EPOCH) ? null : value;
    }
}

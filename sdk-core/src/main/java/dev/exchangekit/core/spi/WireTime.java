package dev.exchangekit.core.spi;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import dev.exchangekit.core.internal.Scalars;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Times that do not stand as epoch milliseconds, for {@code using} on an accessor, or {@code contentUsing} on
 * an {@code Optional}. Empty text and the epoch itself are absent.
 */
public final class WireTime {
    private static final long NANOS_PER_SECOND = 1_000_000_000;

    private static final long LATEST_SECOND = 100_000_000_000L;

    private WireTime() {}

    /** Seconds since the epoch. */
    public static final class Seconds extends JsonDeserializer<Instant> {
        @Override
        public @Nullable Instant deserialize(JsonParser p, DeserializationContext context) throws IOException {
            return Scalars.isEmpty(p) ? null : present(Instant.ofEpochSecond(Scalars.integer(p, context)));
        }
    }

    /** Writes seconds since the epoch; what is less than a second is left out. */
    public static final class SecondsWriter extends JsonSerializer<Instant> {
        @Override
        public void serialize(Instant value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeNumber(value.getEpochSecond());
        }
    }

    /** Writes milliseconds since the epoch as a text. */
    public static final class MillisAsText extends JsonSerializer<Instant> {
        @Override
        public void serialize(Instant value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(Long.toString(value.toEpochMilli()));
        }
    }

    /**
     * Time since the epoch in whatever unit its length tells: seconds, milliseconds, microseconds or nanoseconds. For
     * fields whose documentation and answers disagree. The ranges are far from each other until the year 5138.
     */
    public static final class AnyUnit extends JsonDeserializer<Instant> {
        @Override
        public @Nullable Instant deserialize(JsonParser p, DeserializationContext context) throws IOException {
            if (Scalars.isEmpty(p)) {
                return null;
            }
            long value = Scalars.integer(p, context);
            long perSecond = 1;
            while (Math.abs(value / perSecond) >= LATEST_SECOND) {
                perSecond *= 1000;
            }
            return present(Instant.ofEpochSecond(
                    Math.floorDiv(value, perSecond), Math.floorMod(value, perSecond) * (NANOS_PER_SECOND / perSecond)));
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

    /** Text like {@code 2025-10-13T03:20:45Z} or {@code 2025-10-13T12:20:45.123+09:00}. */
    public static final class Iso extends JsonDeserializer<Instant> {
        @Override
        public @Nullable Instant deserialize(JsonParser p, DeserializationContext context) throws IOException {
            Instant value = parsed(p, context, Instant.class, Instant::parse);
            return value == null ? null : present(value);
        }
    }

    /** A date like {@code 2025-10-13}. */
    public static final class Date extends JsonDeserializer<LocalDate> {
        @Override
        public @Nullable LocalDate deserialize(JsonParser p, DeserializationContext context) throws IOException {
            return parsed(p, context, LocalDate.class, ClockText::date);
        }
    }

    /** A date like {@code 20251013}. */
    public static final class CompactDate extends JsonDeserializer<LocalDate> {
        @Override
        public @Nullable LocalDate deserialize(JsonParser p, DeserializationContext context) throws IOException {
            return parsed(p, context, LocalDate.class, ClockText::compactDate);
        }
    }

    /** A time of day like {@code 03:20:45}. */
    public static final class Time extends JsonDeserializer<LocalTime> {
        @Override
        public @Nullable LocalTime deserialize(JsonParser p, DeserializationContext context) throws IOException {
            return parsed(p, context, LocalTime.class, ClockText::time);
        }
    }

    /** A time of day like {@code 032045}. */
    public static final class CompactTime extends JsonDeserializer<LocalTime> {
        @Override
        public @Nullable LocalTime deserialize(JsonParser p, DeserializationContext context) throws IOException {
            return parsed(p, context, LocalTime.class, ClockText::compactTime);
        }
    }

    /** What a clock shows, like {@code 2025-10-13T03:20:45} or with a blank for the {@code T}. */
    public static final class Local extends JsonDeserializer<LocalDateTime> {
        @Override
        public @Nullable LocalDateTime deserialize(JsonParser p, DeserializationContext context) throws IOException {
            return parsed(p, context, LocalDateTime.class, ClockText::dateTime);
        }
    }

    /** A moment that stands as a clock shows it, in one of the forms of {@link Local}; to be extended for each clock. */
    public abstract static class AtOffset extends JsonDeserializer<Instant> {
        private final ZoneOffset offset;

        /** @param offset how far the clock is ahead of UTC */
        protected AtOffset(ZoneOffset offset) {
            this.offset = offset;
        }

        @Override
        public final @Nullable Instant deserialize(JsonParser p, DeserializationContext context) throws IOException {
            Instant value = parsed(
                    p, context, Instant.class, text -> ClockText.dateTime(text).toInstant(offset));
            return value == null ? null : present(value);
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

    private static <T> @Nullable T parsed(
            JsonParser p, DeserializationContext context, Class<T> type, Function<String, T> parser)
            throws IOException {
        if (Scalars.isEmpty(p)) {
            return null;
        }
        try {
            return parser.apply(p.getText());
        } catch (DateTimeException e) {
            return type.cast(context.handleWeirdStringValue(type, p.getText(), "not of the documented format"));
        }
    }

    private static @Nullable Instant present(Instant value) {
        return value.equals(Instant.EPOCH) ? null : value;
    }
}

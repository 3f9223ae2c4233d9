package dev.exchangekit.bithumb.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import dev.exchangekit.core.spi.WireTime;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Times that stand without an offset by the clock in Korea, for {@code using} on an accessor or {@code contentUsing} on
 * an {@code Optional}. Empty text is absent.
 */
public final class KoreanTime {
    /** Ahead of UTC all year. */
    private static final ZoneOffset OFFSET = ZoneOffset.ofHours(9);

    private KoreanTime() {}

    /** Reads a moment. */
    public static final class Reader extends WireTime.AtOffset {
        public Reader() {
            super(OFFSET);
        }
    }

    /**
     * Writes a moment that is not part of what is asked for, to the second. It is rounded up: what begins before it, does
     * so before the whole second too.
     */
    public static final class ExclusiveEndWriter extends JsonSerializer<Instant> {
        private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                        "uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT)
                .withZone(OFFSET);

        @Override
        public void serialize(Instant value, JsonGenerator out, SerializerProvider provider) throws IOException {
            Instant second = value.truncatedTo(ChronoUnit.SECONDS);
            out.writeString(FORMAT.format(second.isBefore(value) ? second.plusSeconds(1) : second));
        }
    }

    /** Writes a time of day, like {@code 122045}. */
    public static final class TimeOfDayWriter extends JsonSerializer<LocalTime> {
        private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("HHmmss", Locale.ROOT);

        @Override
        public void serialize(LocalTime value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(FORMAT.format(value));
        }
    }
}

package dev.exchangekit.core.spi;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Lengths of time that stand as numbers or as texts of them. Empty text is absence. */
public final class WireLength {
    private WireLength() {}

    /** A length in milliseconds. */
    public static final class Millis extends JsonDeserializer<Duration> {
        @Override
        public @Nullable Duration deserialize(JsonParser p, DeserializationContext context) throws IOException {
            return length(p, context, ChronoUnit.MILLIS);
        }
    }

    /** A length in seconds. */
    public static final class Seconds extends JsonDeserializer<Duration> {
        @Override
        public @Nullable Duration deserialize(JsonParser p, DeserializationContext context) throws IOException {
            return length(p, context, ChronoUnit.SECONDS);
        }
    }

    /** Writes a length as the text of its milliseconds. */
    public static final class MillisAsText extends JsonSerializer<Duration> {
        @Override
        public void serialize(Duration value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(Long.toString(value.toMillis()));
        }
    }

    /** Writes a length as the text of its seconds. */
    public static final class SecondsAsText extends JsonSerializer<Duration> {
        @Override
        public void serialize(Duration value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(Long.toString(value.toSeconds()));
        }
    }

    private static @Nullable Duration length(JsonParser p, DeserializationContext context, ChronoUnit unit)
            throws IOException {
        String text = p.getText();
        if (text.isEmpty()) {
            return null;
        }
        try {
            return Duration.of(Long.parseLong(text), unit);
        } catch (NumberFormatException e) {
            throw context.weirdStringException(text, Duration.class, "not a whole number");
        }
    }
}

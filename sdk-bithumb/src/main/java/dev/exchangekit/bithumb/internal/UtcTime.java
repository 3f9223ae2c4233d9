package dev.exchangekit.bithumb.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads a moment that stands without an offset by the clock of UTC, for {@code using} on an accessor. */
public final class UtcTime extends JsonDeserializer<Instant> {
    @Override
    public @Nullable Instant deserialize(JsonParser p, DeserializationContext context) throws IOException {
        return LocalText.at(p, context, ZoneOffset.UTC);
    }
}

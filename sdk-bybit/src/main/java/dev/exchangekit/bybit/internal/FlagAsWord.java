package dev.exchangekit.bybit.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;

/** Writes a flag as the word ON or OFF. */
public final class FlagAsWord extends JsonSerializer<Boolean> {
    @Override
    public void serialize(Boolean value, JsonGenerator out, SerializerProvider provider) throws IOException {
        out.writeString(value ? "ON" : "OFF");
    }
}

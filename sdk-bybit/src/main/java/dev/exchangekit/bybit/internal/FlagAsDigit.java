package dev.exchangekit.bybit.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;

/** Writes a flag as the text 1 or 0. */
public final class FlagAsDigit extends JsonSerializer<Boolean> {
    @Override
    public void serialize(Boolean value, JsonGenerator out, SerializerProvider provider) throws IOException {
        out.writeString(value ? "1" : "0");
    }
}

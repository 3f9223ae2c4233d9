package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;

/** Writes a text of digits as a number. */
final class DigitsAsNumber extends JsonSerializer<String> {
    @Override
    public void serialize(String value, JsonGenerator out, SerializerProvider provider) throws IOException {
        out.writeNumber(Long.parseLong(value));
    }
}

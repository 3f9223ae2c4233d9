package dev.exchangekit.bybit.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import dev.exchangekit.core.spi.OpenWord;
import java.io.IOException;

/** Writes a word as the number that it is in bodies of requests. */
public final class WordAsNumber extends JsonSerializer<OpenWord> {
    @Override
    public void serialize(OpenWord value, JsonGenerator out, SerializerProvider provider) throws IOException {
        out.writeNumber(Long.parseLong(value.wire()));
    }
}

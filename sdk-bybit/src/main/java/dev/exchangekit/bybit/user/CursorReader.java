package dev.exchangekit.bybit.user;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a cursor that is 0 on the last page. */
final class CursorReader extends JsonDeserializer<String> {
    @Override
    public @Nullable String deserialize(JsonParser p, DeserializationContext context) throws IOException {
        String cursor = p.getText();
        return cursor.equals("0") ? null : cursor;
    }
}

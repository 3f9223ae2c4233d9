package dev.exchangekit.bybit.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import dev.exchangekit.bybit.trade.ExtraFee;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads extra fees. The stream documents a list, the lists over HTTP a text that is empty for most accounts; a text
 * that is not is read as the same list.
 */
public final class ExtraFeesReader extends JsonDeserializer<List<ExtraFee>> {
    @Override
    public List<ExtraFee> deserialize(JsonParser p, DeserializationContext context) throws IOException {
        if (!p.hasToken(JsonToken.VALUE_STRING)) {
            return read(p, context);
        }
        if (p.getText().isBlank()) {
            return List.of();
        }
        try (JsonParser text = p.getCodec().getFactory().createParser(p.getText())) {
            text.setCodec(p.getCodec());
            text.nextToken();
            return read(text, context);
        }
    }

    private static List<ExtraFee> read(JsonParser p, DeserializationContext context) throws IOException {
        return context.readValue(p, context.getTypeFactory().constructCollectionType(List.class, ExtraFee.class));
    }

    @Override
    public List<ExtraFee> getNullValue(@Nullable DeserializationContext context) {
        return List.of();
    }
}

package dev.exchangekit.bybit.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import dev.exchangekit.bybit.trade.ExtraFee;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads extra fees. The stream documents a list, the lists over HTTP a text that is empty for most accounts; a text
 * that is not is read as the same list.
 */
public final class ExtraFeesReader extends JsonDeserializer<List<ExtraFee>> implements ContextualDeserializer {
    private final @Nullable JsonDeserializer<Object> list;

    /** For Jackson. */
    public ExtraFeesReader() {
        this(null);
    }

    private ExtraFeesReader(@Nullable JsonDeserializer<Object> list) {
        this.list = list;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property)
            throws JsonMappingException {
        return new ExtraFeesReader(context.findRootValueDeserializer(
                context.getTypeFactory().constructCollectionType(List.class, ExtraFee.class)));
    }

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

    @SuppressWarnings("unchecked")
    private List<ExtraFee> read(JsonParser p, DeserializationContext context) throws IOException {
        return (List<ExtraFee>) Objects.requireNonNull(list).deserialize(p, context);
    }

    @Override
    public List<ExtraFee> getNullValue(@Nullable DeserializationContext context) {
        return List.of();
    }
}

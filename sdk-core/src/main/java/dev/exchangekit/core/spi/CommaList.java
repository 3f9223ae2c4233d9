package dev.exchangekit.core.spi;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.util.List;

/** A list of texts that stands as one text with commas, for {@code using} on an accessor. */
public final class CommaList {
    private CommaList() {}

    /** Splits the text; the empty text is the empty list. Texts that stand as an array are taken as they are. */
    public static final class Reader extends JsonDeserializer<List<String>> {
        @Override
        public List<String> deserialize(JsonParser p, DeserializationContext context) throws IOException {
            if (p.isExpectedStartArrayToken()) {
                return List.of(p.readValueAs(String[].class));
            }
            String text = p.getText();
            return text.isEmpty() ? List.of() : List.of(text.split(",", -1));
        }
    }

    /** Joins the texts; an empty list counts as absent for {@code JsonInclude.Include.NON_EMPTY}. */
    public static final class Writer extends JsonSerializer<List<String>> {
        @Override
        public void serialize(List<String> value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(String.join(",", value));
        }

        @Override
        public boolean isEmpty(SerializerProvider provider, List<String> value) {
            return value.isEmpty();
        }
    }
}

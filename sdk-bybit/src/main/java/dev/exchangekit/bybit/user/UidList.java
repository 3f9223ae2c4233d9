package dev.exchangekit.bybit.user;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Numbers of accounts that stand as one text with commas. */
final class UidList {
    private UidList() {}

    /** Splits the text; the empty text is the empty list. */
    static final class Reader extends JsonDeserializer<List<Long>> {
        @Override
        public List<Long> deserialize(JsonParser p, DeserializationContext context) throws IOException {
            String text = p.getText();
            return text.isEmpty()
                    ? List.of()
                    : Stream.of(text.split(",", -1)).map(Long::valueOf).toList();
        }
    }

    /** Joins the numbers; an empty list counts as absent for {@code JsonInclude.Include.NON_EMPTY}. */
    static final class Writer extends JsonSerializer<List<Long>> {
        @Override
        public void serialize(List<Long> value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(value.stream().map(String::valueOf).collect(Collectors.joining(",")));
        }

        @Override
        public boolean isEmpty(SerializerProvider provider, List<Long> value) {
            return value.isEmpty();
        }
    }
}

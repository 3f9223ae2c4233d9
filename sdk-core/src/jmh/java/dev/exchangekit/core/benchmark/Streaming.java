package dev.exchangekit.core.benchmark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The floor of decoding: Jackson's parser, one field after the other into plain objects, nothing checked. */
public final class Streaming {
    private final JsonFactory factory = new JsonFactory();
    private final String result;

    /** @param result name of the field that holds what was asked for */
    public Streaming(String result) {
        this.result = result;
    }

    /** Reads the value that the parser stands at. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(JsonParser p) throws IOException;
    }

    /** An object that knows its fields by name. */
    public interface Fields {
        void set(String field, JsonParser p) throws IOException;
    }

    /** Makes a value into what it is. */
    @FunctionalInterface
    public interface Values {
        @Nullable
        Object read(String field, JsonParser p) throws IOException;
    }

    /** A level of an order book. */
    public record Level(BigDecimal price, BigDecimal quantity) {}

    /** What was asked for, out of its envelope. */
    public <T> T answer(byte[] body, Reader<T> reader) throws IOException {
        try (JsonParser p = factory.createParser(body)) {
            enterResult(p);
            T value = reader.read(p);
            while (p.nextToken() == JsonToken.FIELD_NAME) {
                p.nextToken();
                p.skipChildren();
            }
            return value;
        }
    }

    /** An answer that holds a list under a name. */
    public <T> List<T> page(byte[] body, String list, Reader<T> reader) throws IOException {
        return answer(body, p -> {
            List<T> items = List.of();
            while (p.nextToken() == JsonToken.FIELD_NAME) {
                String field = p.currentName();
                p.nextToken();
                if (field.equals(list)) {
                    items = items(p, reader);
                } else {
                    p.skipChildren();
                }
            }
            return items;
        });
    }

    private void enterResult(JsonParser p) throws IOException {
        p.nextToken();
        while (p.nextToken() == JsonToken.FIELD_NAME) {
            String field = p.currentName();
            p.nextToken();
            if (field.equals(result)) {
                return;
            }
        }
    }

    public static <T> List<T> items(JsonParser p, Reader<T> reader) throws IOException {
        List<T> items = new ArrayList<>();
        while (p.nextToken() != JsonToken.END_ARRAY) {
            items.add(reader.read(p));
        }
        return items;
    }

    public static <T extends Fields> T object(JsonParser p, T object) throws IOException {
        while (p.nextToken() == JsonToken.FIELD_NAME) {
            String field = p.currentName();
            p.nextToken();
            object.set(field, p);
        }
        return object;
    }

    /**
     * An object with everything within it, read alike and in the order of the wire. It does not know its fields by name, so
     * this is less than any typed answer needs.
     */
    public static List<@Nullable Object> row(JsonParser p, Values values) throws IOException {
        List<@Nullable Object> row = new ArrayList<>(48);
        while (p.nextToken() == JsonToken.FIELD_NAME) {
            String field = p.currentName();
            JsonToken token = p.nextToken();
            if (token == JsonToken.START_OBJECT) {
                row.add(row(p, values));
            } else if (token == JsonToken.START_ARRAY) {
                while (p.nextToken() != JsonToken.END_ARRAY) {
                    row.add(row(p, values));
                }
            } else {
                row.add(values.read(field, p));
            }
        }
        return row;
    }

    public static List<Level> levels(JsonParser p) throws IOException {
        return items(p, level -> new Level(next(level), last(level)));
    }

    /** The next value of an array, milliseconds as text. */
    public static long nextMillis(JsonParser p) throws IOException {
        p.nextToken();
        return Long.parseLong(p.getText());
    }

    /** The next value of an array. */
    public static BigDecimal next(JsonParser p) throws IOException {
        p.nextToken();
        return new BigDecimal(p.getTextCharacters(), p.getTextOffset(), p.getTextLength());
    }

    /** The last value of an array, and its end. */
    public static BigDecimal last(JsonParser p) throws IOException {
        BigDecimal last = next(p);
        p.nextToken();
        return last;
    }

    /** The value that the parser stands at, zero where it is empty. */
    public static BigDecimal decimal(JsonParser p) throws IOException {
        int length = p.getTextLength();
        return length == 0 ? BigDecimal.ZERO : new BigDecimal(p.getTextCharacters(), p.getTextOffset(), length);
    }
}

package dev.exchangekit.core.spi;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import dev.exchangekit.core.internal.Scalars;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * Reads values that stand as rows, JSON arrays by position, straight from the parser. Columns are taken in order with
 * {@link #decimal} and its siblings; columns behind the last one taken are skipped. Stateless.
 */
public abstract class RowReader<T> extends JsonDeserializer<T> {
    private final Class<T> type;

    protected RowReader(Class<T> type) {
        this.type = type;
    }

    /** Takes the columns of one row. */
    protected abstract T row(JsonParser p, DeserializationContext context) throws IOException;

    @Override
    public final T deserialize(JsonParser p, DeserializationContext context) throws IOException {
        if (!p.isExpectedStartArrayToken()) {
            throw context.wrongTokenException(p, type, JsonToken.START_ARRAY, "expected a row");
        }
        T value = row(p, context);
        while (p.nextToken() != JsonToken.END_ARRAY) {
            p.skipChildren();
        }
        return value;
    }

    /** The next column, a decimal that must be there. */
    protected final BigDecimal decimal(JsonParser p, DeserializationContext context) throws IOException {
        advance(p, context);
        BigDecimal value = Scalars.decimal(p, context);
        return value == null ? context.reportInputMismatch(type, "a decimal of the row is empty") : value;
    }

    /** The next column, epoch milliseconds that must be there. */
    protected final Instant millis(JsonParser p, DeserializationContext context) throws IOException {
        advance(p, context);
        return Instant.ofEpochMilli(Scalars.integer(p, context));
    }

    private void advance(JsonParser p, DeserializationContext context) throws IOException {
        if (p.nextToken() == JsonToken.END_ARRAY) {
            context.reportInputMismatch(type, "the row is too short");
        }
    }
}

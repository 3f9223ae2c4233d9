package dev.exchangekit.core.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Numbers as exchanges write them: as JSON numbers or as text. Reads from the parser's own buffer. */
public final class Scalars {
    /** No price or size of any exchange comes near; longer digits or larger exponents only cost time and memory. */
    private static final int MAX_DECIMAL_LENGTH = 64;

    private static final int MAX_SCALE = 64;

    private Scalars() {}

    /** True for the empty text, by which exchanges say that there is no value. */
    public static boolean isEmpty(JsonParser p) throws IOException {
        return p.currentToken() == JsonToken.VALUE_STRING && p.getTextLength() == 0;
    }

    /** The decimal at the parser with the scale it is written with; null for the empty text. */
    public static @Nullable BigDecimal decimal(JsonParser p, DeserializationContext context) throws IOException {
        JsonToken token = p.currentToken();
        if (token != JsonToken.VALUE_STRING && !token.isNumeric()) {
            return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, p);
        }
        int length = p.getTextLength();
        if (length == 0) {
            return null;
        }
        if (length > MAX_DECIMAL_LENGTH) {
            return (BigDecimal) context.handleWeirdStringValue(
                    BigDecimal.class, p.getText().substring(0, MAX_DECIMAL_LENGTH), "decimal is too long");
        }
        try {
            BigDecimal value = new BigDecimal(p.getTextCharacters(), p.getTextOffset(), length);
            if (Math.abs((long) value.scale()) > MAX_SCALE) {
                return (BigDecimal)
                        context.handleWeirdStringValue(BigDecimal.class, p.getText(), "exponent is too large");
            }
            return value;
        } catch (NumberFormatException e) {
            return (BigDecimal) context.handleWeirdStringValue(BigDecimal.class, p.getText(), "not a decimal");
        }
    }

    /** The moment at the parser, in epoch milliseconds; null for the empty text, and for 0 and -1, a moment that has not come. */
    public static @Nullable Instant instant(JsonParser p, DeserializationContext context) throws IOException {
        if (isEmpty(p)) {
            return null;
        }
        long millis = integer(p, context);
        return millis == 0 || millis == -1 ? null : Instant.ofEpochMilli(millis);
    }

    /** The whole number at the parser. */
    public static long integer(JsonParser p, DeserializationContext context) throws IOException {
        if (p.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            return p.getLongValue();
        }
        if (p.currentToken() != JsonToken.VALUE_STRING) {
            return context.reportInputMismatch(Long.class, "expected a whole number, not %s", p.currentToken());
        }
        try {
            return Long.parseLong(p.getText());
        } catch (NumberFormatException e) {
            throw context.weirdStringException(p.getText(), Long.class, "not a whole number");
        }
    }

    /** The flag at the parser, as the exchanges write them; null for the empty text. */
    public static @Nullable Boolean flag(JsonParser p, DeserializationContext context) throws IOException {
        return switch (p.currentToken()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default ->
                switch (p.getText()) {
                    case "true", "1", "YES", "yes", "ON", "on" -> true;
                    case "false", "0", "NO", "no", "OFF", "off" -> false;
                    case "" -> null;
                    default -> (Boolean) context.handleWeirdStringValue(Boolean.class, p.getText(), "not a flag");
                };
        };
    }
}

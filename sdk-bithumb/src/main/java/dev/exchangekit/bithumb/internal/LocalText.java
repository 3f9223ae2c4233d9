package dev.exchangekit.bithumb.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Date and time as a text without an offset, like {@code 2025-10-13T12:20:45} or with a blank for the {@code T}. */
final class LocalText {
    private static final int LENGTH = "2025-10-13T12:20:45".length();
    private static final String SEPARATORS = "--T::";

    private LocalText() {}

    /** What stands at the parser; null for the empty text. */
    static @Nullable LocalDateTime at(JsonParser p, DeserializationContext context) throws IOException {
        String text = p.getText();
        if (text.isEmpty()) {
            return null;
        }
        try {
            return parsed(text);
        } catch (DateTimeException e) {
            return (LocalDateTime)
                    context.handleWeirdStringValue(LocalDateTime.class, text, "not of the documented format");
        }
    }

    /** The same as a moment of the clock with that offset. */
    static @Nullable Instant at(JsonParser p, DeserializationContext context, ZoneOffset offset) throws IOException {
        LocalDateTime local = at(p, context);
        return local == null ? null : local.toInstant(offset);
    }

    /** By hand: a formatter takes longer than all the rest of a candle. */
    private static LocalDateTime parsed(String text) {
        if (text.length() != LENGTH) {
            throw new DateTimeException("of another length");
        }
        for (int i = 0, at = 4; i < SEPARATORS.length(); i++, at += 3) {
            char separator = text.charAt(at);
            if (separator != SEPARATORS.charAt(i) && !(separator == ' ' && SEPARATORS.charAt(i) == 'T')) {
                throw new DateTimeException("with other separators");
            }
        }
        return LocalDateTime.of(
                number(text, 0, 4),
                number(text, 5, 7),
                number(text, 8, 10),
                number(text, 11, 13),
                number(text, 14, 16),
                number(text, 17, 19));
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new DateTimeException("with something else than digits");
            }
            number = 10 * number + digit;
        }
        return number;
    }
}

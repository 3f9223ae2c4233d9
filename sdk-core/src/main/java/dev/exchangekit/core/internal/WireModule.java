package dev.exchangekit.core.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How decimals, times and flags stand on the wire of every exchange. Empty text is absence, never zero. */
public final class WireModule extends SimpleModule {
    private static final long serialVersionUID = 1;

    /** No price or size of any exchange comes near; longer digits or larger exponents only cost time and memory. */
    private static final int MAX_DECIMAL_LENGTH = 64;

    private static final int MAX_SCALE = 64;

    public WireModule() {
        super("exchangekit");
        addDeserializer(BigDecimal.class, new DecimalReader());
        addSerializer(BigDecimal.class, new DecimalWriter());
        addDeserializer(Instant.class, new MillisReader());
        addSerializer(Instant.class, new MillisWriter());
        addDeserializer(Boolean.class, new FlagReader());
        addDeserializer(boolean.class, new FlagReader());
    }

    private static final class DecimalReader extends JsonDeserializer<BigDecimal> {
        @Override
        public @Nullable BigDecimal deserialize(JsonParser p, DeserializationContext context) throws IOException {
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
    }

    private static final class DecimalWriter extends JsonSerializer<BigDecimal> {
        @Override
        public void serialize(BigDecimal value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(value.toPlainString());
        }
    }

    private static final class MillisReader extends JsonDeserializer<Instant> {
        @Override
        public @Nullable Instant deserialize(JsonParser p, DeserializationContext context) throws IOException {
            if (p.currentToken() == JsonToken.VALUE_NUMBER_INT) {
                return instant(p.getLongValue());
            }
            if (p.currentToken() != JsonToken.VALUE_STRING) {
                return (Instant) context.handleUnexpectedToken(Instant.class, p);
            }
            String text = p.getText();
            if (text.isEmpty()) {
                return null;
            }
            try {
                return instant(Long.parseLong(text));
            } catch (NumberFormatException e) {
                return (Instant) context.handleWeirdStringValue(Instant.class, text, "not epoch milliseconds");
            }
        }

        /** Exchanges write 0 for a moment that has not come. */
        private static @Nullable Instant instant(long millis) {
            return millis == 0 ? null : Instant.ofEpochMilli(millis);
        }
    }

    private static final class MillisWriter extends JsonSerializer<Instant> {
        @Override
        public void serialize(Instant value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeNumber(value.toEpochMilli());
        }
    }

    private static final class FlagReader extends JsonDeserializer<Boolean> {
        @Override
        public @Nullable Boolean deserialize(JsonParser p, DeserializationContext context) throws IOException {
            return switch (p.getText()) {
                case "true", "1", "YES", "yes" -> true;
                case "false", "0", "NO", "no" -> false;
                case "" -> null;
                default -> (Boolean) context.handleWeirdStringValue(Boolean.class, p.getText(), "not a flag");
            };
        }
    }
}

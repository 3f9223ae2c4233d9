package dev.exchangekit.core.spi;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import dev.exchangekit.core.internal.Scalars;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Decimals for readers that are written by hand; asking Jackson for each costs many times the parsing. */
public final class WireDecimal {
    private WireDecimal() {}

    /**
     * The decimal at the parser, a number or a text, with the scale it is written with; null for null and the empty
     * text.
     */
    public static @Nullable BigDecimal at(JsonParser p, DeserializationContext context) throws IOException {
        return p.currentToken() == JsonToken.VALUE_NULL ? null : Scalars.decimal(p, context);
    }
}

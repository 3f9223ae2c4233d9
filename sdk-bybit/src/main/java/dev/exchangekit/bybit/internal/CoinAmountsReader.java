package dev.exchangekit.bybit.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import dev.exchangekit.core.spi.WireDecimal;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads amounts that stand as an object from coin to amount; empty text and null are none, and so is an amount that is.
 *
 * @param <T> a coin with its amount
 */
public abstract class CoinAmountsReader<T> extends JsonDeserializer<List<T>> {
    /** The amount of a coin. */
    protected abstract T of(String coin, BigDecimal amount);

    @Override
    public final List<T> deserialize(JsonParser p, DeserializationContext context) throws IOException {
        if (p.hasToken(JsonToken.VALUE_STRING) && p.getTextLength() == 0) {
            return List.of();
        }
        if (!p.isExpectedStartObjectToken()) {
            return context.reportInputMismatch(this, "amounts are not an object of coins but %s", p.currentToken());
        }
        List<T> amounts = new ArrayList<>();
        for (String coin = p.nextFieldName(); coin != null; coin = p.nextFieldName()) {
            p.nextToken();
            BigDecimal amount = WireDecimal.at(p, context);
            if (amount != null) {
                amounts.add(of(coin, amount));
            }
        }
        return amounts;
    }

    @Override
    public final List<T> getNullValue(@Nullable DeserializationContext context) {
        return List.of();
    }
}

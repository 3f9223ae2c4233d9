package dev.exchangekit.bybit.trade;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads fees that stand as an object from coin to amount; empty text and null are no fees. */
final class FeeAmountsReader extends JsonDeserializer<List<FeeAmount>> {
    @Override
    public List<FeeAmount> deserialize(JsonParser p, DeserializationContext context) throws IOException {
        if (p.hasToken(JsonToken.VALUE_STRING) && p.getTextLength() == 0) {
            return List.of();
        }
        if (!p.isExpectedStartObjectToken()) {
            return context.reportInputMismatch(this, "fees are not an object of coins but %s", p.currentToken());
        }
        List<FeeAmount> fees = new ArrayList<>();
        for (String coin = p.nextFieldName(); coin != null; coin = p.nextFieldName()) {
            p.nextToken();
            BigDecimal amount = p.hasToken(JsonToken.VALUE_NULL) ? null : context.readValue(p, BigDecimal.class);
            if (amount != null) {
                fees.add(new FeeAmount(coin, amount));
            }
        }
        return fees;
    }

    @Override
    public List<FeeAmount> getNullValue(@Nullable DeserializationContext context) {
        return List.of();
    }
}

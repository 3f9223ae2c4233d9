package dev.exchangekit.bitget.spottrade;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads fees, an object from name to amounts that stands as a text, or by itself in some sources. Empty text is none.
 */
final class OrderFeesReader extends JsonDeserializer<List<OrderFee>> {
    @Override
    public List<OrderFee> deserialize(JsonParser p, DeserializationContext context) throws IOException {
        if (!p.hasToken(JsonToken.VALUE_STRING)) {
            return fees(p, context);
        }
        if (p.getText().isBlank()) {
            return List.of();
        }
        try (JsonParser text = p.getCodec().getFactory().createParser(p.getText())) {
            text.setCodec(p.getCodec());
            text.nextToken();
            return fees(text, context);
        }
    }

    private List<OrderFee> fees(JsonParser p, DeserializationContext context) throws IOException {
        if (!p.isExpectedStartObjectToken()) {
            return context.reportInputMismatch(this, "fees are not an object but %s", p.currentToken());
        }
        List<OrderFee> fees = new ArrayList<>();
        for (String name = p.nextFieldName(); name != null; name = p.nextFieldName()) {
            p.nextToken();
            fees.add(new OrderFee(name, context.readValue(p, OrderFeeAmounts.class)));
        }
        return fees;
    }

    @Override
    public List<OrderFee> getNullValue(@Nullable DeserializationContext context) {
        return List.of();
    }
}

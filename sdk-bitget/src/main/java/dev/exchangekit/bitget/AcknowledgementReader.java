package dev.exchangekit.bitget;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;

/** Answers without data are acknowledgements as well: success stands in the envelope. */
final class AcknowledgementReader extends JsonDeserializer<Acknowledgement> {
    @Override
    public Acknowledgement deserialize(JsonParser p, DeserializationContext context) throws IOException {
        return p.currentToken().isScalarValue()
                ? new Acknowledgement(p.getText())
                : (Acknowledgement) context.handleUnexpectedToken(Acknowledgement.class, p);
    }

    @Override
    public Acknowledgement getNullValue(DeserializationContext context) {
        return new Acknowledgement("");
    }
}

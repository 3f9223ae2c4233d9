package dev.exchangekit.bybit.trade;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.ResolvableDeserializer;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Joins the two lists of a batch answer: ids stand in the result, yes or no in {@code retExtInfo}, paired by position.
 * Lists of different length would pair wrongly, so they are unreadable and the outcome is sought elsewhere.
 */
final class BatchResultReader extends JsonDeserializer<BatchResult> implements ResolvableDeserializer {
    private @Nullable JsonDeserializer<Object> envelopes;

    @Override
    public void resolve(DeserializationContext context) throws JsonMappingException {
        envelopes = context.findRootValueDeserializer(context.constructType(Envelope.class));
    }

    @Override
    public BatchResult deserialize(JsonParser p, DeserializationContext context) throws IOException {
        Envelope envelope = (Envelope) Objects.requireNonNull(envelopes).deserialize(p, context);
        List<BatchAck> acks = Rows.of(envelope.result);
        List<BatchCode> codes = Rows.of(envelope.retExtInfo);
        if (acks.size() != codes.size()) {
            return context.reportInputMismatch(
                    BatchResult.class, "%s orders are answered by %s codes", acks.size(), codes.size());
        }
        BatchResult.Builder result = BatchResult.builder();
        result.extras(envelope.extras);
        for (int i = 0; i < acks.size(); i++) {
            result.addItems(item(acks.get(i), codes.get(i)));
        }
        return result.build();
    }

    private static BatchItem item(BatchAck ack, BatchCode code) {
        return BatchItem.builder()
                .accepted(code.code() == 0)
                .code(code.code())
                .message(code.msg())
                .ack(ack)
                .extras(code.extras())
                .build();
    }

    @JsonIgnoreProperties({"retCode", "retMsg", "time"})
    private static final class Envelope {
        @JsonProperty
        @Nullable
        Rows<BatchAck> result;

        @JsonProperty
        @Nullable
        Rows<BatchCode> retExtInfo;

        @JsonAnySetter
        final Map<String, JsonNode> extras = new HashMap<>();
    }

    private record Rows<T>(@Nullable List<T> list) {
        static <T> List<T> of(@Nullable Rows<T> rows) {
            return rows == null || rows.list == null ? List.of() : rows.list;
        }
    }
}

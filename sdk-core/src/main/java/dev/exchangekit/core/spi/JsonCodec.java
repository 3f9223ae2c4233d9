package dev.exchangekit.core.spi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.exchangekit.core.Drift;
import dev.exchangekit.core.internal.DriftLog;
import dev.exchangekit.core.internal.WireModule;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * JSON as exchanges write and expect it. Decimals travel as plain strings and keep their scale, times as epoch
 * milliseconds, absent fields not at all; empty strings and nulls are read as absent; unknown fields never break
 * decoding. Thread-safe.
 */
public final class JsonCodec {
    private final ObjectMapper mapper;
    private final Map<Type, ObjectReader> readers = new ConcurrentHashMap<>();
    private final Map<Class<?>, ObjectWriter> writers = new ConcurrentHashMap<>();

    private final DriftLog drift;

    public JsonCodec() {
        this(unknown -> {});
    }

    /** Tells of every unknown field and word when it is met for the first time. */
    public JsonCodec(Consumer<Drift> firstSeen) {
        drift = new DriftLog(firstSeen);
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(100).build())
                .build();
        mapper = JsonMapper.builder(factory)
                .addModule(new Jdk8Module())
                .addModule(new WireModule(drift))
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .withCoercionConfig(
                        LogicalType.Integer, c -> c.setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsNull))
                .withCoercionConfig(
                        LogicalType.Enum, c -> c.setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsNull))
                .build();
    }

    /** The fields and words met so far that no model knows, in no order; the first thousand different ones. */
    public List<Drift> drift() {
        return drift.seen();
    }

    /** The cached reader of a type. */
    public ObjectReader reader(Type type) {
        return readers.computeIfAbsent(type, t -> mapper.readerFor(mapper.constructType(t)));
    }

    /** Opens a parser whose values are read with {@link #reader}. */
    public JsonParser parser(byte[] json) throws IOException {
        return mapper.createParser(json);
    }

    /** Reads a whole text. */
    public <T> T read(String json, Class<T> type) throws JsonProcessingException {
        return reader(type).readValue(json);
    }

    /** Reads any JSON as a tree; for the few places where no type fits. */
    public JsonNode tree(byte[] json) throws IOException {
        return mapper.readTree(json);
    }

    /** The JSON body of a request. */
    public byte[] body(Object request) {
        if (request == NoParameters.NONE) {
            return new byte[] {'{', '}'};
        }
        try {
            return writer(request).writeValueAsBytes(request);
        } catch (JsonProcessingException e) {
            throw notWritable(e);
        }
    }

    /**
     * The properties of a request in their order, as query parameters carry them.
     *
     * @throws IllegalArgumentException for a property that is an object, which no query can carry
     */
    public List<Parameter> parameters(Object request) {
        if (request == NoParameters.NONE) {
            return List.of();
        }
        try (TokenBuffer tokens = new TokenBuffer(mapper, false)) {
            writer(request).writeValue(tokens, request);
            return parameters(tokens.asParser());
        } catch (IOException e) {
            throw notWritable(e);
        }
    }

    private static List<Parameter> parameters(JsonParser p) throws IOException {
        List<Parameter> parameters = new ArrayList<>();
        p.nextToken();
        for (String name = p.nextFieldName(); name != null; name = p.nextFieldName()) {
            if (p.nextToken() == JsonToken.START_ARRAY) {
                while (p.nextToken() != JsonToken.END_ARRAY) {
                    parameters.add(parameter(name + "[]", p));
                }
            } else {
                parameters.add(parameter(name, p));
            }
        }
        return parameters;
    }

    private static Parameter parameter(String name, JsonParser p) throws IOException {
        if (!p.currentToken().isScalarValue()) {
            throw new IllegalArgumentException("parameter '" + name + "' is no single value");
        }
        return new Parameter(name, p.getText());
    }

    private ObjectWriter writer(Object request) {
        return writers.computeIfAbsent(request.getClass(), mapper::writerFor);
    }

    private static IllegalArgumentException notWritable(IOException e) {
        String message = e instanceof JsonProcessingException json ? json.getOriginalMessage() : e.getMessage();
        return new IllegalArgumentException("request cannot be written as JSON: " + message, e);
    }

    /** One query parameter, not yet encoded; elements of an array repeat their name with {@code []}. */
    public record Parameter(String name, String value) {}
}

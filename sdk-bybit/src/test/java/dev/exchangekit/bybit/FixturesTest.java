package dev.exchangekit.bybit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.exchangekit.bybit.internal.WholeEnvelope;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.JsonCodec;
import dev.exchangekit.core.spi.NoParameters;
import dev.exchangekit.core.spi.WireModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every endpoint against a recorded request and answer: nothing of either is lost in our types. */
class FixturesTest {
    private static final Path FIXTURES = Path.of("src/test/resources/fixtures");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonCodec codec = new JsonCodec();

    private static Map<String, Endpoint<?, ?>> endpoints() {
        return BybitEndpoints.all().stream().collect(Collectors.toMap(Endpoint::operation, Function.identity()));
    }

    private static List<Fixture> fixtures() throws IOException {
        List<Fixture> fixtures = new ArrayList<>();
        try (Stream<Path> files = Files.walk(FIXTURES)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".http")).sorted().toList()) {
                fixtures.add(Fixture.read(file));
            }
        }
        return fixtures;
    }

    private static Stream<DynamicTest> each(FixtureCheck check) throws IOException {
        Map<String, Endpoint<?, ?>> endpoints = endpoints();
        return fixtures().stream()
                .map(f -> dynamicTest(
                        f.operation() + " " + f.query(),
                        () -> check.check(f, Objects.requireNonNull(endpoints.get(f.operation()), f.operation()))));
    }

    private interface FixtureCheck {
        void check(Fixture fixture, Endpoint<?, ?> endpoint) throws IOException;
    }

    @Test
    void everyEndpointHasAFixtureAndEveryFixtureAnEndpoint() throws IOException {
        List<String> recorded =
                fixtures().stream().map(Fixture::operation).distinct().toList();
        assertThat(recorded).containsExactlyInAnyOrderElementsOf(endpoints().keySet());
    }

    @TestFactory
    Stream<DynamicTest> methodPathAndAuthenticationAreAsRecorded() throws IOException {
        return each((fixture, endpoint) -> {
            assertThat(endpoint.method()).hasToString(fixture.method());
            assertThat(endpoint.path()).isEqualTo(fixture.path());
            assertThat(endpoint.signed()).isEqualTo(fixture.signed());
        });
    }

    @TestFactory
    Stream<DynamicTest> requestsAreWrittenAsRecorded() throws IOException {
        return each((fixture, endpoint) -> {
            if (endpoint.requestType() == NoParameters.class) {
                assertThat(fixture.requestJson()).isEmpty();
                return;
            }
            Object request = codec.reader(endpoint.requestType()).readValue(fixture.requestJson());
            if (fixture.body().isEmpty()) {
                assertThat(codec.parameters(request)).containsExactlyInAnyOrderElementsOf(fixture.query());
            } else {
                assertThat(codec.tree(codec.body(request))).isEqualTo(fixture.requestJson());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> everyLeafOfTheAnswerIsReadIntoTheModel() throws IOException {
        return each((fixture, endpoint) -> {
            JsonNode answer = fixture.answer();
            Object model = decode(endpoint, answer);
            List<String> unread = new ArrayList<>();
            Consumer<String> changed = path -> {
                if (!isRefusedOrDiffers(endpoint, answer, model)) {
                    unread.add(path);
                }
            };
            forEachLeafChanged(answer.get("result"), "result", changed);
            forEachLeafChanged(answer.get("retExtInfo"), "retExtInfo", changed);
            assertThat(unread).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> fieldsThatAreNewAreKept() throws IOException {
        return each((fixture, endpoint) -> {
            ObjectNode answer = fixture.answer().deepCopy();
            ObjectNode object = isWhole(endpoint) ? answer : (ObjectNode) answer.get("result");
            JsonNode added = object.putObject("newField").put("nested", 1);
            WireModel model = (WireModel) decode(endpoint, answer);
            assertThat(model).isEqualTo(decode(endpoint, fixture.answer()));
            assertThat(model.extra("newField")).contains(added);
        });
    }

    private static boolean isWhole(Endpoint<?, ?> endpoint) {
        return endpoint.responseType() instanceof Class<?> type && WholeEnvelope.class.isAssignableFrom(type);
    }

    private Object decode(Endpoint<?, ?> endpoint, JsonNode answer) throws IOException {
        JsonNode decoded = isWhole(endpoint) ? answer : answer.get("result");
        return codec.reader(endpoint.responseType()).readValue(JSON.writeValueAsBytes(decoded));
    }

    private boolean isRefusedOrDiffers(Endpoint<?, ?> endpoint, JsonNode changed, Object model) {
        try {
            return !decode(endpoint, changed).equals(model);
        } catch (IOException e) {
            return true;
        }
    }

    /** Changes one leaf after the other in place, tells its path, and changes it back. */
    private static void forEachLeafChanged(JsonNode node, String path, Consumer<String> told) {
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(name -> {
                JsonNode child = object.get(name);
                if (child.isContainerNode()) {
                    forEachLeafChanged(child, path + "/" + name, told);
                } else {
                    object.set(name, changed(child));
                    told.accept(path + "/" + name);
                    object.set(name, child);
                }
            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                JsonNode child = array.get(i);
                if (child.isContainerNode()) {
                    forEachLeafChanged(child, path + "/" + i, told);
                } else {
                    array.set(i, changed(child));
                    told.accept(path + "/" + i);
                    array.set(i, child);
                }
            }
        }
    }

    private static JsonNode changed(JsonNode leaf) {
        if (leaf.isBoolean()) {
            return BooleanNode.valueOf(!leaf.booleanValue());
        }
        return leaf.isNumber() ? LongNode.valueOf(leaf.longValue() + 1) : TextNode.valueOf(leaf.asText() + "1");
    }
}

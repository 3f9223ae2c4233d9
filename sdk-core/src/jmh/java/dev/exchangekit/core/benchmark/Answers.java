package dev.exchangekit.core.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.core.testing.Fixture;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Answers made of the fixtures of the module whose benchmarks run. */
public final class Answers {
    private Answers() {}

    /** As the fixture of that name has it, without its white space. */
    public static byte[] of(String fixture) {
        return bytes(answer(fixture));
    }

    /** With so many items in the list at that JSON pointer, which is empty where the answer is the list. */
    public static byte[] repeated(String fixture, String list, int items) {
        JsonNode answer = answer(fixture);
        repeat((ArrayNode) answer.at(list), items);
        return bytes(answer);
    }

    public static ObjectNode tree(String fixture) {
        return (ObjectNode) answer(fixture);
    }

    private static JsonNode answer(String fixture) {
        return Fixture.all().stream()
                .filter(candidate -> candidate.name().equals(fixture))
                .findFirst()
                .orElseThrow()
                .answerJson();
    }

    /** The items of an array, parted by commas. */
    public static String items(int count, IntFunction<String> item) {
        return IntStream.range(0, count).mapToObj(item).collect(Collectors.joining(","));
    }

    private static byte[] bytes(JsonNode answer) {
        return answer.toString().getBytes(UTF_8);
    }

    private static void repeat(ArrayNode items, int count) {
        for (int i = items.size(); i < count; i++) {
            items.add(items.get(i % 2 == 0 ? 0 : items.size() - 1).deepCopy());
        }
    }
}

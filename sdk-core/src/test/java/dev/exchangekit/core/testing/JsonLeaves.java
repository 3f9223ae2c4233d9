package dev.exchangekit.core.testing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.exchangekit.core.spi.WireModel;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Walks an answer and the value it was read into side by side and tells every leaf of the answer that no typed accessor
 * returns at the place where it belongs. An object's field corresponds to the accessor of that wire name, a list's
 * element to the element of that position, a row's column to the record component of that position, and an object of
 * names to a list of pairs. Leaves compare by meaning: a decimal with its scale, a time in the unit that its size
 * tells, a word by its wire text, empty text and null as absence.
 *
 * <p>It shares nothing with the code that decodes, so both would have to be wrong in the same way to agree.
 */
public final class JsonLeaves {
    private static final Set<String> YES = Set.of("true", "1", "yes", "on");
    private static final Set<String> NO = Set.of("false", "0", "no", "off");
    private static final Set<String> NO_TIME = Set.of("0", "-1");

    /** Between these bounds a number is a time in the years 1973 to 5138 in exactly one unit. */
    private static final BigDecimal FIRST_MILLIS = new BigDecimal("1e11");

    private static final BigDecimal FIRST_MICROS = new BigDecimal("1e14");
    private static final BigDecimal FIRST_NANOS = new BigDecimal("1e17");

    private static final DateTimeFormatter COMPACT_TIME = DateTimeFormatter.ofPattern("HHmmss", Locale.ROOT);

    private final List<String> problems = new ArrayList<>();
    private int compared;

    private JsonLeaves() {}

    /**
     * What a comparison found.
     *
     * @param compared how many leaves were looked at
     * @param problems one sentence for each leaf that the value does not return, beginning with its place
     */
    public record Report(int compared, List<String> problems) {}

    /** Compares an answer with what it was read into. */
    public static Report compare(JsonNode answer, Object value) {
        JsonLeaves leaves = new JsonLeaves();
        leaves.node("", answer, value, value.getClass());
        return new Report(leaves.compared, List.copyOf(leaves.problems));
    }

    /** How many leaves there are. */
    public static int count(JsonNode answer) {
        int leaves = answer.isContainerNode() ? 0 : 1;
        for (JsonNode child : answer) {
            leaves += count(child);
        }
        return leaves;
    }

    private void node(String path, JsonNode json, @Nullable Object value, Type type) {
        if (value instanceof Optional<?> optional) {
            node(path, json, optional.orElse(null), Accessors.content(type));
        } else if (value == null) {
            absent(path, json, type);
        } else if (json.isObject()) {
            object(path, json, value);
        } else if (json.isArray()) {
            array(path, json, value, type);
        } else {
            compared++;
            if (!isSame(json, value, type)) {
                problem(
                        path,
                        json + " is read as " + value + " (" + value.getClass().getSimpleName() + ")");
            }
        }
    }

    private void absent(String path, JsonNode json, Type type) {
        int leaves = count(json);
        compared += leaves;
        boolean none = leaves == 0 || isEmpty(json) || (type == Instant.class && NO_TIME.contains(json.asText()));
        if (!none) {
            problem(path, json + " is read as absent");
        }
    }

    private void object(String path, JsonNode json, Object value) {
        if (value instanceof List<?> pairs) {
            pairs(path, json, pairs);
            return;
        }
        if (value instanceof WireModel model) {
            model.extras()
                    .forEach((name, extra) -> problem(path + "/" + name, "has no accessor: it lands in extras()"));
        } else {
            problem(path, value.getClass().getSimpleName() + " keeps no fields that it does not know");
        }
        Map<String, Method> accessors = Accessors.byWireName(value.getClass());
        json.properties().forEach(field -> {
            String at = path + "/" + field.getKey();
            Method accessor = accessors.get(field.getKey());
            if (accessor == null) {
                compared += count(field.getValue());
                problem(at, "has no accessor");
            } else if (isUntyped(accessor.getReturnType())) {
                compared += count(field.getValue());
                problem(at, "has an accessor without a type: " + accessor);
            } else {
                node(at, field.getValue(), Accessors.read(accessor, value), accessor.getGenericReturnType());
            }
        });
    }

    /** An object whose field names are data, read as a list of two-column records. */
    private void pairs(String path, JsonNode json, List<?> pairs) {
        if (json.size() != pairs.size()) {
            compared += count(json);
            problem(path, json.size() + " fields are read as " + pairs.size() + " elements");
            return;
        }
        int i = 0;
        for (Map.Entry<String, JsonNode> field : json.properties()) {
            Object pair = pairs.get(i++);
            String at = path + "/" + field.getKey();
            List<Method> columns = Accessors.columns(pair.getClass());
            if (columns.size() != 2 || !field.getKey().equals(Accessors.read(columns.get(0), pair))) {
                compared += count(field.getValue());
                problem(at, "is not the pair " + pair);
            } else {
                node(
                        at,
                        field.getValue(),
                        Accessors.read(columns.get(1), pair),
                        columns.get(1).getGenericReturnType());
            }
        }
    }

    private void array(String path, JsonNode json, Object value, Type type) {
        if (value instanceof List<?> list) {
            if (list.size() != json.size()) {
                compared += count(json);
                problem(path, json.size() + " elements are read as " + list.size());
                return;
            }
            for (int i = 0; i < list.size(); i++) {
                node(path + "/" + i, json.get(i), list.get(i), Accessors.content(type));
            }
            return;
        }
        List<Method> columns = Accessors.columns(value.getClass());
        if (columns.size() != json.size()) {
            compared += count(json);
            problem(path, json.size() + " columns are read as " + columns.size());
            return;
        }
        for (int i = 0; i < columns.size(); i++) {
            Method column = columns.get(i);
            node(path + "/" + i, json.get(i), Accessors.read(column, value), column.getGenericReturnType());
        }
    }

    private void problem(String path, String text) {
        problems.add((path.isEmpty() ? "/" : path) + ": " + text);
    }

    private static boolean isUntyped(Class<?> type) {
        return type == Object.class || Map.class.isAssignableFrom(type) || JsonNode.class.isAssignableFrom(type);
    }

    private static boolean isEmpty(JsonNode json) {
        return json.isNull() || (json.isTextual() && json.textValue().isEmpty());
    }

    private static boolean isSame(JsonNode json, Object value, Type type) {
        String text = json.isNull() ? "" : json.asText();
        if (value instanceof List<?> list) {
            return isSameList(text, list, type);
        }
        if (json.isNull()) {
            return false;
        }
        try {
            if (value instanceof BigDecimal decimal) {
                BigDecimal written = json.isNumber() ? json.decimalValue() : new BigDecimal(text);
                return written.compareTo(decimal) == 0 && written.scale() == decimal.scale();
            }
            if (value instanceof Instant time) {
                return instant(text).equals(time);
            }
        } catch (NumberFormatException | DateTimeException e) {
            return false;
        }
        if (value instanceof Duration duration) {
            return durations(text).anyMatch(duration::equals);
        }
        if (value instanceof Boolean flag) {
            return json.isBoolean()
                    ? flag == json.booleanValue()
                    : (flag ? YES : NO).contains(text.toLowerCase(Locale.ROOT));
        }
        if (value instanceof Long || value instanceof Integer || value instanceof BigInteger) {
            return text.equals(value.toString());
        }
        if (value instanceof LocalDate date) {
            return text.equals(date.toString()) || text.equals(date.format(DateTimeFormatter.BASIC_ISO_DATE));
        }
        if (value instanceof LocalTime time) {
            return text.equals(time.toString()) || text.equals(time.format(COMPACT_TIME));
        }
        if (value instanceof String || value instanceof LocalDateTime) {
            return text.equals(value.toString());
        }
        if (value instanceof Enum<?>) {
            // of a closed set, in whatever case: exchanges write the same word in several
            return wire(value)
                    .filter(word -> text.equalsIgnoreCase(word.toString()))
                    .isPresent();
        }
        return wire(value).map(word -> isSame(json, word, word.getClass())).orElse(false);
    }

    /** A list that stands as text: nothing, JSON within JSON, or values between commas. */
    private static boolean isSameList(String text, List<?> list, Type type) {
        if (text.isBlank()) {
            return list.isEmpty();
        }
        if (text.startsWith("[") || text.startsWith("{")) {
            JsonLeaves inner = new JsonLeaves();
            inner.node("", ExactJson.tree(text), list, type);
            return inner.problems.isEmpty();
        }
        String[] words = text.split(",", -1);
        if (words.length != list.size()) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            if (!isSame(TextNode.valueOf(words[i]), list.get(i), Accessors.content(type))) {
                return false;
            }
        }
        return true;
    }

    private static Instant instant(String text) {
        if (text.contains("T")) {
            return OffsetDateTime.parse(text).toInstant();
        }
        BigDecimal number = new BigDecimal(text);
        int digits = number.compareTo(FIRST_MILLIS) < 0
                ? 0
                : number.compareTo(FIRST_MICROS) < 0 ? 3 : number.compareTo(FIRST_NANOS) < 0 ? 6 : 9;
        BigDecimal[] parts = number.movePointLeft(digits).divideAndRemainder(BigDecimal.ONE);
        return Instant.ofEpochSecond(
                parts[0].longValueExact(), parts[1].movePointRight(9).longValueExact());
    }

    /** The unit of a length does not show in its number. */
    private static Stream<Duration> durations(String text) {
        try {
            long number = Long.parseLong(text);
            return Stream.of(
                    Duration.ofMillis(number),
                    Duration.ofSeconds(number),
                    Duration.ofMinutes(number),
                    Duration.ofHours(number),
                    Duration.ofDays(number));
        } catch (NumberFormatException e) {
            return Stream.empty();
        }
    }

    /** What a word says of itself: its {@code JsonValue}, or the name of a plain constant. */
    private static Optional<Object> wire(Object word) {
        Class<?> type = word instanceof Enum<?> constant ? constant.getDeclaringClass() : word.getClass();
        Optional<Object> stated = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(JsonValue.class))
                .findFirst()
                .map(method -> Optional.ofNullable(Accessors.read(method, word)).orElse(NullNode.instance));
        if (stated.isPresent() || !(word instanceof Enum<?> constant)) {
            return stated;
        }
        return Optional.of(wireNameOf(constant));
    }

    private static String wireNameOf(Enum<?> constant) {
        try {
            JsonProperty property =
                    constant.getDeclaringClass().getField(constant.name()).getAnnotation(JsonProperty.class);
            return property == null ? constant.name() : property.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}

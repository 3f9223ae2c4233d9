package dev.exchangekit.core.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;

/** An answer of a later time: every object has a field more, every row a column more. */
final class NewFields {
    /** Field names like {@code USDT} are data: another one is another value. */
    private static final Pattern DATA = Pattern.compile("[A-Z0-9]+");

    private NewFields() {}

    static JsonNode addedTo(JsonNode answer) {
        JsonNode later = answer.deepCopy();
        addTo(later);
        return later;
    }

    private static void addTo(JsonNode node) {
        node.forEach(NewFields::addTo);
        if (node instanceof ObjectNode object && !isKeyedByData(object)) {
            object.putObject("fieldOfALaterTime").putArray("nested").add(1);
        } else if (node instanceof ArrayNode list) {
            // a list within a list is a row
            list.forEach(element -> {
                if (element instanceof ArrayNode row) {
                    row.addNull();
                }
            });
        }
    }

    private static boolean isKeyedByData(ObjectNode object) {
        return !object.isEmpty()
                && object.properties().stream()
                        .allMatch(field -> DATA.matcher(field.getKey()).matches());
    }
}

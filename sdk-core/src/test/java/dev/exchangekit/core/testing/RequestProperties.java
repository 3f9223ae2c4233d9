package dev.exchangekit.core.testing;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import dev.exchangekit.core.spi.NoParameters;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Set;
import java.util.TreeSet;

/** The properties of requests by their place on the wire, {@code orders/qty}; elements of lists share theirs. */
final class RequestProperties {
    private RequestProperties() {}

    /** All that a request of this type can say. */
    static Set<String> of(Class<?> request) {
        Set<String> places = new TreeSet<>();
        if (request != NoParameters.class) {
            collect("", request, places);
        }
        return places;
    }

    private static void collect(String path, Class<?> type, Set<String> places) {
        Accessors.properties(type).forEach((name, accessor) -> {
            // a request that is nothing but a list stands without a name
            String place = accessor.isAnnotationPresent(JsonValue.class) ? "" : path + name;
            if (!place.isEmpty()) {
                places.add(place);
            }
            Type content = accessor.getGenericReturnType();
            while (content instanceof ParameterizedType) {
                content = Accessors.content(content);
            }
            if (content instanceof Class<?> nested && nested.isInterface()) {
                collect(place.isEmpty() ? "" : place + "/", nested, places);
            }
        });
    }

    /** All that a request says. */
    static void stated(String path, JsonNode node, Set<String> places) {
        if (node.isArray()) {
            node.forEach(element -> stated(path, element, places));
        }
        node.properties().forEach(field -> {
            places.add(path + field.getKey());
            stated(path + field.getKey() + "/", field.getValue(), places);
        });
    }
}

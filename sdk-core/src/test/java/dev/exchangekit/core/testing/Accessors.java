package dev.exchangekit.core.testing;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a caller can ask a value for, found without the JSON library that filled it. */
final class Accessors {
    private Accessors() {}

    /** The accessors of a value's types by every name that they have on the wire. */
    static Map<String, Method> byWireName(Class<?> type) {
        Map<String, Method> accessors = new LinkedHashMap<>();
        for (Method method : accessors(type)) {
            accessors.put(wireName(method, type), method);
            annotated(method, type, JsonAlias.class)
                    .forEach(alias -> Arrays.stream(alias.value()).forEach(name -> accessors.put(name, method)));
        }
        return accessors;
    }

    /** The accessors of a record, or of the builder's attributes of a generated value, by their name on the wire. */
    static Map<String, Method> properties(Class<?> type) {
        Set<String> attributes = attributes(type);
        Map<String, Method> properties = new LinkedHashMap<>();
        for (Method method : accessors(type)) {
            if (attributes.contains(method.getName())) {
                properties.put(wireName(method, type), method);
            }
        }
        return properties;
    }

    /** Each accessor once, as the most specific type declares it. */
    private static List<Method> accessors(Class<?> type) {
        Map<String, Method> accessors = new LinkedHashMap<>();
        for (Class<?> declaring : types(type)) {
            Arrays.stream(declaring.getDeclaredMethods())
                    .filter(Accessors::isAccessor)
                    .forEach(method -> accessors.putIfAbsent(method.getName(), method));
        }
        return List.copyOf(accessors.values());
    }

    /** The columns of a row, in order; empty for types that are no rows. */
    static List<Method> columns(Class<?> type) {
        if (!type.isRecord()) {
            return List.of();
        }
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getAccessor)
                .toList();
    }

    static @Nullable Object read(Method accessor, Object value) {
        try {
            return accessor.invoke(value);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(accessor + " fails", e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(accessor + " is not for callers", e);
        }
    }

    /** The type between the brackets of an {@code Optional} or a list; the type itself where there are none. */
    static Type content(Type type) {
        return type instanceof ParameterizedType p ? p.getActualTypeArguments()[0] : type;
    }

    private static Set<String> attributes(Class<?> type) {
        Set<String> names = new LinkedHashSet<>();
        columns(type).forEach(column -> names.add(column.getName()));
        for (Class<?> nested : type.getClasses()) {
            if (nested.getSimpleName().equals("Builder")) {
                for (Method method : nested.getMethods()) {
                    if (method.getParameterCount() == 1 && !method.getName().equals("from")) {
                        names.add(method.getName());
                    }
                }
            }
        }
        return names;
    }

    private static boolean isAccessor(Method method) {
        return method.getParameterCount() == 0
                && !Modifier.isStatic(method.getModifiers())
                && !Modifier.isPrivate(method.getModifiers())
                && !method.isSynthetic()
                && method.getReturnType() != void.class
                && !Set.of("hashCode", "toString", "getClass").contains(method.getName());
    }

    private static String wireName(Method accessor, Class<?> type) {
        return annotated(accessor, type, JsonProperty.class)
                .map(JsonProperty::value)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(accessor.getName());
    }

    private static <A extends Annotation> Stream<A> annotated(Method accessor, Class<?> type, Class<A> annotation) {
        return types(type).stream()
                .flatMap(declaring -> declared(declaring, accessor.getName()).stream())
                .flatMap(method -> Arrays.stream(method.getAnnotationsByType(annotation)));
    }

    private static Optional<Method> declared(Class<?> type, String name) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> isAccessor(method) && method.getName().equals(name))
                .findFirst();
    }

    /** A record itself, otherwise the interfaces of a value, the most specific one first: implementations are hidden. */
    private static List<Class<?>> types(Class<?> type) {
        if (type.isRecord()) {
            return List.of(type);
        }
        Set<Class<?>> types = new LinkedHashSet<>();
        List<Class<?>> level = new ArrayList<>(List.of(type));
        while (!level.isEmpty()) {
            List<Class<?>> next = new ArrayList<>();
            for (Class<?> one : level) {
                if (one.isInterface()) {
                    types.add(one);
                }
                next.addAll(Arrays.asList(one.getInterfaces()));
                if (one.getSuperclass() != null) {
                    next.add(one.getSuperclass());
                }
            }
            level = next;
        }
        return List.copyOf(types);
    }
}

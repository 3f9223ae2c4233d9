package dev.exchangekit.core.testing;

import dev.exchangekit.core.ExchangeClient;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares a blocking facade with its asynchronous view: the same method names and parameters, {@code T} here for
 * {@code CompletableFuture<T>} there. Where both return facades themselves, a type and the one with the same name but
 * for {@code Async}, those are compared too. The walk through pages is a {@code Stream<T> ordersStream(request)} here
 * and a {@code CompletableFuture<Void> ordersForEach(request, visitor)} there.
 *
 * <pre>{@code
 * assertThat(FacadeParity.of(Exchange.class, AsyncExchange.class).local("name", "halt").differences()).isEmpty();
 * }</pre>
 */
public final class FacadeParity {
    private static final Map<Class<?>, Class<?>> BOXES = Map.of(
            void.class, Void.class,
            boolean.class, Boolean.class,
            int.class, Integer.class,
            long.class, Long.class);
    private static final Set<String> SWITCHES = Set.of("async", "sync");
    private static final Set<String> CALLS = Set.of("call", "doctor", "healthCheck");

    private final Class<?> sync;
    private final Class<?> async;
    private final Set<String> local = new HashSet<>();
    private final Set<String> ignored = new HashSet<>();
    private final Set<Class<?>> seen = new HashSet<>();
    private final List<String> differences = new ArrayList<>();

    private FacadeParity(Class<?> sync, Class<?> async) {
        this.sync = sync;
        this.async = async;
    }

    public static FacadeParity of(Class<?> sync, Class<?> async) {
        return new FacadeParity(sync, async);
    }

    /** The two views of a client. It is one client whichever view is at hand; its own life is led from the blocking one. */
    public static FacadeParity ofClients(Class<? extends ExchangeClient> sync, Class<?> async) {
        return of(sync, async)
                .ignoring(Arrays.stream(ExchangeClient.class.getDeclaredMethods())
                        .map(Method::getName)
                        .filter(name -> !CALLS.contains(name))
                        .toArray(String[]::new));
    }

    /** Methods that make no call and return the same on both sides. */
    public FacadeParity local(String... methods) {
        local.addAll(Arrays.asList(methods));
        return this;
    }

    /** Methods that one side has for itself, for example a lazy stream. */
    public FacadeParity ignoring(String... methods) {
        ignored.addAll(Arrays.asList(methods));
        return this;
    }

    /** Every difference in one sentence; empty when the views agree. */
    public List<String> differences() {
        compare(sync, async);
        return List.copyOf(differences);
    }

    private void compare(Class<?> here, Class<?> there) {
        if (!seen.add(here)) {
            return;
        }
        Map<String, Method> mine = methods(here);
        Map<String, Method> theirs = methods(there);
        if (mine.isEmpty()) {
            differences.add(here.getSimpleName() + " has no methods");
        }
        mine.forEach((signature, method) -> {
            String counterpart = isWalk(method) ? visiting(method) : signature;
            Method other = theirs.remove(counterpart);
            if (other == null) {
                differences.add(there.getSimpleName() + " lacks " + counterpart);
            } else {
                compare(method, other);
            }
        });
        theirs.keySet().forEach(signature -> differences.add(here.getSimpleName() + " lacks " + signature));
    }

    private void compare(Method mine, Method theirs) {
        Class<?> here = mine.getReturnType();
        Class<?> there = theirs.getReturnType();
        if (isPair(here, there)) {
            compare(here, there);
        } else if (local.contains(mine.getName())) {
            if (!mine.getGenericReturnType().equals(theirs.getGenericReturnType())) {
                differences.add(describe(mine) + " and " + describe(theirs) + " return different types");
            }
        } else if (!expected(mine).equals(name(theirs.getGenericReturnType()))) {
            differences.add(describe(theirs) + " returns " + name(theirs.getGenericReturnType()) + " instead of "
                    + expected(mine));
        }
    }

    private static boolean isPair(Class<?> here, Class<?> there) {
        return !here.equals(there)
                && there.getSimpleName().contains("Async")
                && there.getSimpleName().replace("Async", "").equals(here.getSimpleName());
    }

    private Map<String, Method> methods(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(m -> !Modifier.isStatic(m.getModifiers()) && !m.isSynthetic())
                .filter(m -> !m.getDeclaringClass().equals(Object.class))
                .filter(m -> !SWITCHES.contains(m.getName()) && !ignored.contains(m.getName()))
                .collect(Collectors.toMap(FacadeParity::signature, m -> m, (a, b) -> a, TreeMap::new));
    }

    private static boolean isWalk(Method method) {
        return method.getReturnType() == Stream.class && method.getName().endsWith("Stream");
    }

    private static String visiting(Method walk) {
        String item = ((ParameterizedType) walk.getGenericReturnType()).getActualTypeArguments()[0].getTypeName();
        return walk.getName().replaceFirst("Stream$", "ForEach")
                + Stream.concat(
                                Arrays.stream(walk.getGenericParameterTypes()).map(FacadeParity::name),
                                Stream.of("Predicate<? super " + item + ">"))
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String signature(Method method) {
        return method.getName()
                + Arrays.stream(method.getGenericParameterTypes())
                        .map(FacadeParity::name)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String expected(Method sync) {
        Type type = isWalk(sync) ? void.class : sync.getGenericReturnType();
        Type boxed = type instanceof Class<?> c ? BOXES.getOrDefault(c, c) : type;
        return CompletableFuture.class.getSimpleName() + "<" + name(boxed) + ">";
    }

    private static String name(Type type) {
        if (type instanceof ParameterizedType p) {
            return ((Class<?>) p.getRawType()).getSimpleName()
                    + Arrays.stream(p.getActualTypeArguments())
                            .map(FacadeParity::name)
                            .collect(Collectors.joining(", ", "<", ">"));
        }
        return type instanceof Class<?> c ? c.getSimpleName() : type.getTypeName();
    }

    private static String describe(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + signature(method);
    }
}

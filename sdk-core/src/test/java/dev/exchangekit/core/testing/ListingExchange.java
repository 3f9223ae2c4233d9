package dev.exchangekit.core.testing;

import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.TimeWindowRequest;
import dev.exchangekit.core.spi.AsyncCalls;
import dev.exchangekit.core.spi.Calls;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.NoParameters;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * An exchange with one timeline, which every list shows: the items of the window asked for, the newest first, page by
 * page. A page is asked for by its number or by the id of the item before it. Items of a list are equal when their
 * times are.
 */
final class ListingExchange implements Calls {
    static final int PAGE = 7;

    /** What a list shows that is asked for windows of time but without a start. */
    private static final Duration RECENT = Duration.ofDays(7);

    private static final String EXCLUSIVE_END = "to";

    /** Page numbers are smaller and ids are not. */
    private static final long IDS = 1_000_000;

    /** What was asked for without a cursor. */
    record Window(Instant start, Instant end) {}

    private record Key(Class<?> type, Instant time) {}

    private final Instant now;
    private final NavigableSet<Instant> times = new TreeSet<>();
    private final Map<Key, Object> items = new HashMap<>();
    private final Map<Object, Instant> timesOfItems = new HashMap<>();
    private final List<Window> asked = new ArrayList<>();
    private int calls;

    ListingExchange(Instant now) {
        this.now = now;
    }

    /** An item at both ends and some between. */
    void fill(Instant start, Instant end) {
        for (Instant time = end; time.isAfter(start); time = time.minus(Duration.ofHours(11))) {
            times.add(time);
        }
        times.add(start);
    }

    NavigableSet<Instant> times() {
        return times;
    }

    List<Window> asked() {
        return asked;
    }

    int calls() {
        return calls;
    }

    Instant timeOf(Object item) {
        return timesOfItems.getOrDefault(item, Instant.EPOCH);
    }

    AsyncCalls async() {
        return new AsyncCalls() {
            @Override
            public <Q, R> CompletableFuture<R> call(Endpoint<Q, R> endpoint, Q request, RequestOptions options) {
                return CompletableFuture.completedFuture(ListingExchange.this.call(endpoint, request, options));
            }
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public <Q, R> R call(Endpoint<Q, R> endpoint, Q request, RequestOptions options) {
        calls++;
        if (endpoint.requestType() == NoParameters.class) {
            return (R) item((Class<?>) endpoint.responseType(), now);
        }
        Optional<Long> cursor =
                request instanceof CursorRequest<?> page ? page.cursor().map(Long::valueOf) : Optional.empty();
        List<Instant> window = window(request, cursor.isPresent());
        long number = cursor.filter(c -> c < IDS).orElse(1L);
        int begin = cursor.filter(c -> c >= IDS)
                .map(id -> window.indexOf(Instant.ofEpochMilli(id)) + 1)
                .orElse((int) Math.min((number - 1) * PAGE, window.size()));
        int end = hasPages(request) ? Math.min(begin + PAGE, window.size()) : window.size();
        List<Instant> page = window.subList(begin, end);
        if (endpoint.responseType() instanceof ParameterizedType list) {
            return (R) items((Class<?>) list.getActualTypeArguments()[0], page);
        }
        Class<?> answer = (Class<?>) endpoint.responseType();
        Optional<String> next = end < window.size() ? Optional.of(Long.toString(number + 1)) : Optional.empty();
        return (R) proxy(answer, Map.of("items", items(itemType(answer), page), "nextCursor", next), now);
    }

    /** Windows of lists without cursors are shown whole. */
    private static boolean hasPages(Object request) {
        return request instanceof CursorRequest || !(request instanceof TimeWindowRequest);
    }

    /** True for requests with an end that is a moment and not part of what is asked for. */
    static boolean isAskedForBefore(Class<?> request) {
        return accessor(request, EXCLUSIVE_END).filter(ListingExchange::isTime).isPresent();
    }

    private List<Instant> window(Object request, boolean hasCursor) {
        boolean byWindow = request instanceof TimeWindowRequest;
        Instant start = time(request, "startTime").orElse(byWindow ? now.minus(RECENT) : Instant.MIN);
        Optional<Instant> before = time(request, EXCLUSIVE_END);
        Instant end = before.or(() -> time(request, "endTime")).orElse(now);
        if (byWindow && !hasCursor) {
            asked.add(new Window(start, end));
        }
        return times.headSet(end, before.isEmpty()).descendingSet().stream()
                .filter(time -> !time.isBefore(start))
                .toList();
    }

    private static Optional<Instant> time(Object request, String name) {
        return Arrays.stream(request.getClass().getInterfaces())
                .flatMap(type -> accessor(type, name).stream())
                .filter(ListingExchange::isTime)
                .findFirst()
                .flatMap(method -> time(method, request));
    }

    private static Optional<Method> accessor(Class<?> type, String name) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst();
    }

    private static boolean isTime(Method accessor) {
        Type type = accessor.getGenericReturnType();
        return Instant.class.equals(
                type instanceof ParameterizedType optional ? optional.getActualTypeArguments()[0] : type);
    }

    private static Optional<Instant> time(Method accessor, Object request) {
        try {
            Object value = accessor.invoke(request);
            return (value instanceof Optional<?> optional ? optional : Optional.of(value)).map(Instant.class::cast);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(accessor + " cannot be read", e);
        }
    }

    private static Class<?> itemType(Class<?> answer) {
        try {
            Type list = answer.getMethod("items").getGenericReturnType();
            return (Class<?>) ((ParameterizedType) list).getActualTypeArguments()[0];
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(answer + " holds no items", e);
        }
    }

    private List<Object> items(Class<?> type, List<Instant> at) {
        return at.stream()
                .map(time -> items.computeIfAbsent(new Key(type, time), key -> item(type, time)))
                .toList();
    }

    private Object item(Class<?> type, Instant time) {
        Object item = type.isRecord() ? filled(type, time) : proxy(type, Map.of(), time);
        timesOfItems.put(item, time);
        return item;
    }

    /** A row of a time and numbers. */
    private static Object filled(Class<?> type, Instant time) {
        try {
            Class<?>[] columns = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Object[] values = Arrays.stream(columns)
                    .map(column -> column == Instant.class ? time : BigDecimal.ONE)
                    .toArray();
            return type.getConstructor(columns).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is no row", e);
        }
    }

    /** A value that knows what is in the map, its time and an id, and is equal to itself only. */
    private static Object proxy(Class<?> type, Map<String, Object> known, Instant time) {
        InvocationHandler handler = (self, method, arguments) -> switch (method.getName()) {
            case "equals" -> isSame(self, arguments[0]);
            case "hashCode" -> System.identityHashCode(self);
            case "toString" -> type.getSimpleName() + time;
            default ->
                known.containsKey(method.getName())
                        ? known.get(method.getName())
                        : value(method.getGenericReturnType(), time);
        };
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
    }

    private static @Nullable Object value(Type type, Instant time) {
        if (type.equals(Instant.class)) {
            return time;
        }
        if (type.equals(String.class)) {
            return Long.toString(time.toEpochMilli());
        }
        return type instanceof ParameterizedType optional
                        && optional.getRawType().equals(Optional.class)
                ? Optional.ofNullable(value(optional.getActualTypeArguments()[0], time))
                : null;
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(Object one, Object other) {
        return one == other;
    }
}

package dev.exchangekit.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.NewestFirstRequest;
import dev.exchangekit.core.TimeWindowRequest;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.JsonCodec;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every list of an exchange, walked through in both views against {@link ListingExchange}. */
public abstract class WalkContract {
    /** Items of a page, for lists whose requests must say it. */
    protected static final int PAGE = ListingExchange.PAGE;

    private static final Instant END = Instant.parse("2026-11-01T10:20:30Z");
    private static final Instant START = END.minus(Duration.ofDays(100));
    private static final Duration SINCE_START = Duration.ofDays(20);

    /** All endpoints of the module. */
    protected abstract List<Endpoint<?, ?>> endpoints();

    /** The blocking view, whose areas are methods. */
    protected abstract Class<?> client();

    /** The view whose methods return futures. */
    protected abstract Class<?> asyncClient();

    /** Members of a JSON object that make any request of a list whole. */
    protected abstract String parameters();

    /** Members of a JSON object that state from when on, under every name that it has. */
    protected String from(Instant start) {
        return "\"startTime\":" + start.toEpochMilli();
    }

    /** Members of a JSON object that state until when, under every name that it has. */
    protected String to(Instant end) {
        return "\"endTime\":" + end.toEpochMilli();
    }

    /** The lists that are shown for a limited time at once: how long it may be at most. */
    protected abstract Map<String, Duration> windows();

    /** The lists without cursors, of which the newest items are shown up to some time. */
    protected abstract Set<String> newestFirst();

    /** The lists whose cursors lead through any length of time. */
    protected abstract Set<String> cursorsAlone();

    private Stream<Endpoint<?, ?>> all() {
        return endpoints().stream();
    }

    private Stream<Endpoint<?, ?>> those(Collection<String> operations) {
        return all().filter(endpoint -> operations.contains(endpoint.operation()));
    }

    private Stream<String> operations(Class<?> requests) {
        return all().filter(endpoint -> requests.isAssignableFrom(endpoint.requestType()))
                .map(Endpoint::operation);
    }

    @Test
    final void everyListWithTimesIsKnown() {
        Set<String> known = new TreeSet<>(windows().keySet());
        known.addAll(newestFirst());
        known.addAll(cursorsAlone());
        assertThat(all().filter(WalkContract::hasTimes).map(Endpoint::operation))
                .containsExactlyInAnyOrderElementsOf(known);
        assertThat(operations(TimeWindowRequest.class))
                .containsExactlyInAnyOrderElementsOf(windows().keySet());
        assertThat(operations(NewestFirstRequest.class)).isSubsetOf(newestFirst());
        assertThat(operations(CursorRequest.class)).containsAll(cursorsAlone());
    }

    private static boolean hasTimes(Endpoint<?, ?> endpoint) {
        return hasAnyOf(endpoint, "startTime", "start", "endTime", "end")
                || ListingExchange.isAskedForBefore(endpoint.requestType());
    }

    private static boolean hasAnyOf(Endpoint<?, ?> endpoint, String... accessors) {
        return Arrays.stream(endpoint.requestType().getMethods())
                .map(Method::getName)
                .anyMatch(Set.of(accessors)::contains);
    }

    @TestFactory
    final Stream<DynamicTest> everyListWithACursorIsReadPageByPage() {
        return tests(
                all().filter(endpoint -> CursorRequest.class.isAssignableFrom(endpoint.requestType())),
                (exchange, endpoint) -> {
                    Object request = request(endpoint, "");
                    List<Object> items = sync(exchange, endpoint, request).toList();
                    assertThat(items).isEqualTo(async(exchange, endpoint, request));
                    assertThat(items).doesNotHaveDuplicates().hasSizeGreaterThan(ListingExchange.PAGE);
                });
    }

    @TestFactory
    final Stream<DynamicTest> aLongRangeIsCutIntoWindowsThatTheExchangeAnswers() {
        return tests(those(windows().keySet()), (exchange, endpoint) -> {
            Object request = request(endpoint, "," + from(START) + "," + to(END));
            assertThat(sync(exchange, endpoint, request).map(exchange::timeOf))
                    .containsExactlyElementsOf(exchange.times().descendingSet());
            assertWindows(exchange, endpoint);
            exchange.asked().clear();
            assertThat(async(exchange, endpoint, request))
                    .map(exchange::timeOf)
                    .containsExactlyElementsOf(exchange.times().descendingSet());
            assertWindows(exchange, endpoint);
        });
    }

    private void assertWindows(ListingExchange exchange, Endpoint<?, ?> endpoint) {
        Duration longest = Objects.requireNonNull(windows().get(endpoint.operation()));
        List<ListingExchange.Window> windows = exchange.asked();
        assertThat(windows.get(0).end()).isEqualTo(END);
        assertThat(windows.get(windows.size() - 1).start()).isEqualTo(START);
        assertThat(windows)
                .allSatisfy(window -> assertThat(Duration.between(window.start(), window.end()))
                        .isBetween(Duration.ZERO, longest));
        for (int i = 1; i < windows.size(); i++) {
            assertThat(windows.get(i).end())
                    .isEqualTo(windows.get(i - 1).start().minusMillis(1));
        }
    }

    @TestFactory
    final Stream<DynamicTest> nothingIsFetchedThatIsNotRead() {
        return tests(those(windows().keySet()), (exchange, endpoint) -> {
            Stream<Object> items = sync(exchange, endpoint, request(endpoint, "," + from(START) + "," + to(END)));
            assertThat(exchange.calls()).isZero();
            assertThat(items.limit(ListingExchange.PAGE)).hasSize(ListingExchange.PAGE);
            assertThat(exchange.calls()).isEqualTo(1);
        });
    }

    @TestFactory
    final Stream<DynamicTest> aListWithoutCursorsIsReadBackToTheStart() {
        return tests(those(newestFirst()), (exchange, endpoint) -> {
            boolean hasStart = hasAnyOf(endpoint, "startTime");
            Instant since = hasStart ? START.plus(SINCE_START) : START;
            String limit = ",\"limit\":" + ListingExchange.PAGE;
            Object request = request(endpoint, "," + from(since) + "," + to(END) + limit);
            List<Instant> expected = exchange.times().tailSet(since, true).descendingSet().stream()
                    .toList();
            assertThat(sync(exchange, endpoint, request).map(exchange::timeOf)).containsExactlyElementsOf(expected);
            assertThat(async(exchange, endpoint, request)).map(exchange::timeOf).containsExactlyElementsOf(expected);
            if (hasStart) {
                assertThat(sync(exchange, endpoint, request(endpoint, limit)).map(exchange::timeOf))
                        .containsExactlyElementsOf(exchange.times().descendingSet());
            }
            int before = exchange.calls();
            assertThat(sync(exchange, endpoint, request).limit(ListingExchange.PAGE))
                    .hasSize(ListingExchange.PAGE);
            assertThat(exchange.calls()).isEqualTo(before + 1);
        });
    }

    private Object request(Endpoint<?, ?> endpoint, String more) throws Exception {
        return new JsonCodec().read("{" + parameters() + more + "}", endpoint.requestType());
    }

    @SuppressWarnings("unchecked")
    private Stream<Object> sync(ListingExchange exchange, Endpoint<?, ?> endpoint, Object request) throws Exception {
        Class<?> area = area(client(), endpoint);
        return (Stream<Object>) area.getMethod(name(endpoint) + "Stream", endpoint.requestType())
                .invoke(view(area, exchange), request);
    }

    private List<Object> async(ListingExchange exchange, Endpoint<?, ?> endpoint, Object request) throws Exception {
        List<Object> items = new ArrayList<>();
        Predicate<Object> visitor = items::add;
        Class<?> area = area(asyncClient(), endpoint);
        Object walk = area.getMethod(name(endpoint) + "ForEach", endpoint.requestType(), Predicate.class)
                .invoke(view(area, exchange.async()), request, visitor);
        assertThat((CompletableFuture<?>) walk).isCompleted();
        return items;
    }

    private static Class<?> area(Class<?> client, Endpoint<?, ?> endpoint) throws Exception {
        return client.getMethod(endpoint.operation().split("\\.", 2)[0]).getReturnType();
    }

    private static String name(Endpoint<?, ?> endpoint) {
        return endpoint.operation().split("\\.", 2)[1];
    }

    /** A facade whose only method of its own goes to these calls. */
    private static Object view(Class<?> facade, Object calls) {
        InvocationHandler handler = (self, method, arguments) -> Modifier.isAbstract(method.getModifiers())
                ? method.invoke(calls, arguments)
                : InvocationHandler.invokeDefault(self, method, arguments);
        return Proxy.newProxyInstance(facade.getClassLoader(), new Class<?>[] {facade}, handler);
    }

    /** What one list must do. */
    @FunctionalInterface
    private interface Fact {
        void check(ListingExchange exchange, Endpoint<?, ?> endpoint) throws Exception;
    }

    private static Stream<DynamicTest> tests(Stream<Endpoint<?, ?>> endpoints, Fact fact) {
        return endpoints.map(endpoint -> dynamicTest(endpoint.operation(), () -> {
            ListingExchange exchange = new ListingExchange(END);
            exchange.fill(START, END);
            fact.check(exchange, endpoint);
        }));
    }
}

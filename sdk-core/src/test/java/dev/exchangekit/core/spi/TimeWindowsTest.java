package dev.exchangekit.core.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.Page;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.TimeWindowRequest;
import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.testing.Futures;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimeWindowsTest {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant END = START.plus(Duration.ofDays(20));
    private static final Duration WEEK = Duration.ofDays(7);

    private record Query(Optional<Instant> startTime, Optional<Instant> endTime, Optional<String> cursor)
            implements CursorRequest<Query>, TimeWindowRequest<Query> {
        static Query of(@Nullable Instant start, @Nullable Instant end) {
            return new Query(Optional.ofNullable(start), Optional.ofNullable(end), Optional.empty());
        }

        @Override
        public Query withCursor(String value) {
            return new Query(startTime, endTime, Optional.of(value));
        }

        @Override
        public QueryBuilder toBuilder() {
            return new QueryBuilder(this);
        }
    }

    private static final class QueryBuilder implements TimeWindowRequest.Builder<Query> {
        private Query query;

        QueryBuilder(Query query) {
            this.query = query;
        }

        @Override
        public QueryBuilder startTime(Instant value) {
            query = new Query(Optional.of(value), query.endTime, query.cursor);
            return this;
        }

        @Override
        public QueryBuilder endTime(Instant value) {
            query = new Query(query.startTime, Optional.of(value), query.cursor);
            return this;
        }

        @Override
        public Query build() {
            return query;
        }
    }

    private record Times(List<Instant> items, Optional<String> nextCursor) implements Page<Instant> {}

    private static final Endpoint<NoParameters, Instant> CLOCK = Endpoint.get(
                    "market.time", "/time", NoParameters.class, Instant.class)
            .build();
    private static final Endpoint<Query, Times> LIST = Endpoint.get("test.list", "/list", Query.class, Times.class)
            .window(WEEK)
            .build();
    private static final Endpoint<Query, List<Instant>> BY_ID = Endpoint.get(
                    "test.byId", "/by-id", Query.class, new TypeReference<List<Instant>>() {})
            .window(WEEK)
            .build();
    private static final Plan<Instant> NOW = Plan.call(CLOCK, NoParameters.NONE);

    /** What the exchange has, two on a page. */
    private final TreeSet<Instant> entries = new TreeSet<>(Comparator.reverseOrder());

    private final List<Query> asked = new ArrayList<>();
    private int clockReadings;

    /** As the exchange answers; {@code wholeSeconds} when it cuts the times it is given. */
    private Times page(Query query, boolean wholeSeconds) {
        asked.add(query);
        Instant from = query.startTime().orElse(END.minus(WEEK));
        Instant to = query.endTime().orElse(END);
        List<Instant> window = entries.stream()
                .filter(time -> wholeSeconds
                        ? time.getEpochSecond() >= from.getEpochSecond() && time.getEpochSecond() <= to.getEpochSecond()
                        : !time.isBefore(from) && !time.isAfter(to))
                .toList();
        int begin = query.cursor().map(Integer::parseInt).orElse(0);
        int end = Math.min(begin + 2, window.size());
        return new Times(
                window.subList(begin, end),
                end < window.size() ? Optional.of(Integer.toString(end)) : Optional.empty());
    }

    /** As the exchange answers that goes on after the id of an item, here its time. */
    private List<Instant> pageById(Query query) {
        asked.add(query);
        Instant from = query.startTime().orElse(END.minus(WEEK));
        Instant to = query.endTime().orElse(END);
        return entries.stream()
                .filter(time -> !time.isBefore(from) && !time.isAfter(to))
                .filter(time -> query.cursor()
                        .filter(id -> !time.isBefore(Instant.parse(id)))
                        .isEmpty())
                .limit(2)
                .toList();
    }

    private final Calls calls = new Calls() {
        @Override
        @SuppressWarnings("unchecked")
        public <Q, R> R call(Endpoint<Q, R> endpoint, Q request, RequestOptions options) {
            if (endpoint.equals(BY_ID)) {
                return (R) pageById((Query) request);
            }
            if (request instanceof Query query) {
                return (R) page(query, false);
            }
            clockReadings++;
            return (R) END;
        }
    };

    private final AsyncCalls asyncCalls = new AsyncCalls() {
        @Override
        public <Q, R> CompletableFuture<R> call(Endpoint<Q, R> endpoint, Q request, RequestOptions options) {
            return CompletableFuture.completedFuture(calls.call(endpoint, request, options));
        }
    };

    /** Entries around every border that a walk could have. */
    private void fill() {
        for (Instant time = END; !time.isBefore(START); time = time.minus(Duration.ofHours(13))) {
            entries.add(time);
        }
        for (int windows = 0; windows < 4; windows++) {
            Instant border = END.minus(WEEK.multipliedBy(windows));
            for (int millis = -1100; millis <= 1100; millis += 100) {
                entries.add(border.plusMillis(millis));
            }
        }
        entries.add(START);
        entries.removeIf(time -> time.isBefore(START) || time.isAfter(END));
    }

    private List<Query> windows() {
        return asked.stream().filter(query -> query.cursor().isEmpty()).toList();
    }

    @Test
    void aRangeIsReadInWindowsThatTheExchangeAnswersEachPageByPage() {
        fill();
        assertThat(Paging.rangeStream(calls, LIST, Query.of(START, END), NOW)).containsExactlyElementsOf(entries);
        assertThat(windows())
                .hasSize(3)
                .allSatisfy(window -> assertThat(Duration.between(
                                window.startTime().orElseThrow(),
                                window.endTime().orElseThrow()))
                        .isLessThanOrEqualTo(WEEK));
        assertThat(asked).hasSizeGreaterThan(3);
        assertThat(clockReadings).isZero();
    }

    @Test
    void aRangeOfAListWithoutCursorsGoesOnAfterTheIdOfTheLastItem() {
        fill();
        Query range = Query.of(START, END);
        List<Instant> seen = new ArrayList<>();

        assertThat(Paging.idRangeStream(calls, BY_ID, range, NOW, Instant::toString))
                .containsExactlyElementsOf(entries);
        assertThat(windows()).hasSize(3);
        assertThat(Paging.idRangeForEach(asyncCalls, BY_ID, range, NOW, Instant::toString, seen::add))
                .isCompleted();
        assertThat(seen).containsExactlyElementsOf(entries);
    }

    @Test
    void aListWithoutCursorsEndsWithAnEmptyPage() {
        entries.addAll(List.of(END, END.minusSeconds(1), END.minusSeconds(2)));
        List<Instant> seen = new ArrayList<>();

        assertThat(Paging.idStream(calls, BY_ID, Query.of(null, null), Instant::toString))
                .containsExactlyElementsOf(entries);
        assertThat(asked).hasSize(3);
        assertThat(Paging.idForEach(asyncCalls, BY_ID, Query.of(null, null), Instant::toString, seen::add))
                .isCompleted();
        assertThat(seen).containsExactlyElementsOf(entries);
    }

    @Test
    void aListThatIgnoresTheIdFails() {
        Calls circle = new Calls() {
            @Override
            @SuppressWarnings("unchecked")
            public <Q, R> R call(Endpoint<Q, R> endpoint, Q request, RequestOptions options) {
                return (R) List.of(START);
            }
        };
        assertThatThrownBy(() -> Paging.idStream(circle, BY_ID, Query.of(null, null), Instant::toString)
                        .count())
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nothingComesTwiceOrGetsLostWhateverTheEndAndThePrecisionOfTheExchange() {
        fill();
        for (int millis = 0; millis < 2500; millis += 250) {
            Instant end = END.minusMillis(millis);
            List<Instant> expected =
                    entries.stream().filter(time -> !time.isAfter(end)).toList();
            assertThat(Paging.rangeStream(calls, LIST, Query.of(START, end), NOW))
                    .containsExactlyElementsOf(expected);
        }
        entries.removeIf(time -> !time.equals(time.truncatedTo(ChronoUnit.SECONDS)));
        Calls seconds = new Calls() {
            @Override
            @SuppressWarnings("unchecked")
            public <Q, R> R call(Endpoint<Q, R> endpoint, Q request, RequestOptions options) {
                return (R) page((Query) request, true);
            }
        };
        assertThat(Paging.rangeStream(seconds, LIST, Query.of(START, END.minusMillis(1)), NOW))
                .containsExactlyElementsOf(entries.tailSet(END, false));
    }

    @Test
    void aWindowWithoutItemsDoesNotEndTheWalk() {
        entries.add(START);
        assertThat(Paging.rangeStream(calls, LIST, Query.of(START, END), NOW)).containsExactly(START);
        assertThat(windows()).hasSize(3);
    }

    @Test
    void anOpenRangeEndsWithTheTimeOfTheExchange() {
        fill();
        assertThat(Paging.rangeStream(calls, LIST, Query.of(START, null), NOW)).containsExactlyElementsOf(entries);
        assertThat(clockReadings).isEqualTo(1);
        assertThat(asked.get(0).endTime()).contains(END);
    }

    @Test
    void aStartThatTheExchangeHasNotReachedIsAskedForAlone() {
        Instant later = END.plusSeconds(3);
        assertThat(Paging.rangeStream(calls, LIST, Query.of(later, null), NOW)).isEmpty();
        assertThat(asked).containsExactly(Query.of(later, later));
    }

    @Test
    void withoutAStartOrAfterACursorOnlyCursorsAreFollowed() {
        fill();
        assertThat(Paging.rangeStream(calls, LIST, Query.of(null, null), NOW))
                .hasSameElementsAs(entries.headSet(END.minus(WEEK), true));
        assertThat(windows()).containsExactly(Query.of(null, null));
        Query second = Query.of(END.minus(WEEK), END).withCursor("2");
        assertThat(Paging.rangeStream(calls, LIST, second, NOW).findFirst())
                .isEqualTo(entries.stream().skip(2).findFirst());
        assertThat(clockReadings).isZero();
    }

    @Test
    void nothingIsFetchedThatIsNotRead() {
        fill();
        var stream = Paging.rangeStream(calls, LIST, Query.of(START, null), NOW);
        assertThat(asked).isEmpty();
        assertThat(clockReadings).isZero();
        assertThat(stream.limit(2)).hasSize(2);
        assertThat(asked).hasSize(1);
    }

    @Test
    void aCursorThatComesBackWithinAWindowFails() {
        Calls circle = new Calls() {
            @Override
            @SuppressWarnings("unchecked")
            public <Q, R> R call(Endpoint<Q, R> endpoint, Q request, RequestOptions options) {
                return (R) new Times(List.of(START), Optional.of("a"));
            }
        };
        assertThatThrownBy(() -> Paging.rangeStream(circle, LIST, Query.of(START, END), NOW)
                        .count())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cursor a");
    }

    @Test
    void aRangeThatEndsBeforeItStartsIsRefused() {
        Query query = Query.of(END, END.minusMillis(1));
        assertThatThrownBy(() -> Paging.rangeStream(calls, LIST, query, NOW))
                .isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> Paging.rangeForEach(asyncCalls, LIST, query, NOW, time -> true))
                .isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void aVisitorSeesTheSameUntilItHasEnough() {
        fill();
        List<Instant> seen = new ArrayList<>();
        assertThat(Paging.rangeForEach(asyncCalls, LIST, Query.of(START, null), NOW, seen::add))
                .isCompleted();
        assertThat(seen).containsExactlyElementsOf(entries);
        asked.clear();
        seen.clear();
        assertThat(Paging.rangeForEach(asyncCalls, LIST, Query.of(START, null), NOW, time -> {
                    seen.add(time);
                    return seen.size() < 3;
                }))
                .isCompleted();
        assertThat(seen).hasSize(3);
        assertThat(asked).hasSize(2);
    }

    @Test
    void cancellingTheWalkCancelsWhateverIsUnderWay() {
        List<CompletableFuture<?>> started = new ArrayList<>();
        AsyncCalls pending = new AsyncCalls() {
            @Override
            public <Q, R> CompletableFuture<R> call(Endpoint<Q, R> endpoint, Q request, RequestOptions options) {
                CompletableFuture<R> call = new CompletableFuture<>();
                started.add(call);
                return call;
            }
        };
        var beforeTheClock = Paging.rangeForEach(pending, LIST, Query.of(START, null), NOW, time -> true);
        beforeTheClock.cancel(true);
        var withinAPage = Paging.rangeForEach(pending, LIST, Query.of(START, END), NOW, time -> true);
        withinAPage.cancel(true);
        assertThat(started).hasSize(2).allSatisfy(call -> assertThat(call).isCancelled());
        assertThatThrownBy(beforeTheClock::join).isInstanceOf(CancellationException.class);
    }

    @Test
    void aClockThatFailsFailsTheWalk() throws Exception {
        IllegalArgumentException failure = new IllegalArgumentException("no");
        AsyncCalls broken = new AsyncCalls() {
            @Override
            public <Q, R> CompletableFuture<R> call(Endpoint<Q, R> endpoint, Q request, RequestOptions options) {
                return CompletableFuture.failedFuture(failure);
            }
        };
        assertThat(Futures.failure(Paging.rangeForEach(broken, LIST, Query.of(START, null), NOW, time -> true)))
                .isEqualTo(failure);
    }
}

package dev.exchangekit.core.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.core.NewestFirstRequest;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.error.InvalidRequestException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NewestFirstTest {
    private static final Instant LAST = Instant.parse("2026-01-31T00:00:00Z");
    private static final int HOURS = 40;

    /** Ten on a page. */
    private record Query(Optional<Instant> startTime, Optional<Instant> endTime) implements NewestFirstRequest<Query> {
        static final Query ALL = new Query(Optional.empty(), Optional.empty());

        @Override
        public int pageSize() {
            return 10;
        }

        @Override
        public Query withoutStart() {
            return new Query(Optional.empty(), endTime);
        }

        @Override
        public Query withEnd(Instant end) {
            return new Query(startTime, Optional.of(end));
        }
    }

    private record Answer(List<Instant> items) {}

    private static final Endpoint<Query, Answer> LIST =
            Endpoint.get("test.list", "/list", Query.class, Answer.class).build();

    private final List<Query> asked = new ArrayList<>();

    /** Something every hour. */
    private Answer answer(Query query) {
        asked.add(query);
        return new Answer(
                hours().filter(time -> query.endTime().filter(time::isAfter).isEmpty())
                        .limit(query.pageSize())
                        .toList());
    }

    private static Stream<Instant> hours() {
        return LongStream.range(0, HOURS).mapToObj(NewestFirstTest::hourBefore);
    }

    private static Instant hourBefore(long hours) {
        return LAST.minus(Duration.ofHours(hours));
    }

    private final Calls calls = new Calls() {
        @Override
        @SuppressWarnings("unchecked")
        public <Q, R> R call(Endpoint<Q, R> endpoint, Q request, RequestOptions options) {
            return (R) answer((Query) request);
        }
    };

    private Stream<Instant> stream(Query query) {
        return Paging.newestFirstStream(calls, LIST, query, Answer::items, Function.identity());
    }

    @Test
    void theNextPageEndsBeforeTheOldestItem() {
        assertThat(stream(Query.ALL)).containsExactlyElementsOf(hours().toList());
        assertThat(asked).hasSize(5);
        assertThat(asked.get(1).endTime()).contains(hourBefore(9).minusMillis(1));
    }

    @Test
    void aRangeIsReadFromItsEndToItsStart() {
        Query query = new Query(Optional.of(hourBefore(25)), Optional.of(hourBefore(3)));
        assertThat(stream(query))
                .containsExactlyElementsOf(hours().skip(3).limit(23).toList());
        assertThat(asked).hasSize(3);
    }

    @Test
    void aPageThatIsNotFullIsTheLast() {
        assertThat(stream(new Query(Optional.empty(), Optional.of(hourBefore(35)))))
                .hasSize(5);
        assertThat(asked).hasSize(1);
    }

    @Test
    void nothingIsFetchedThatIsNotRead() {
        Stream<Instant> items = stream(Query.ALL);
        assertThat(asked).isEmpty();
        assertThat(items.limit(15)).hasSize(15);
        assertThat(asked).hasSize(2);
    }

    @Test
    void aVisitorSeesTheSame() {
        List<Instant> seen = new ArrayList<>();
        AsyncCalls asyncCalls = new AsyncCalls() {
            @Override
            public <Q, R> CompletableFuture<R> call(Endpoint<Q, R> endpoint, Q request, RequestOptions options) {
                return CompletableFuture.completedFuture(calls.call(endpoint, request, options));
            }
        };
        assertThat(Paging.newestFirstForEach(
                        asyncCalls, LIST, Query.ALL, Answer::items, Function.identity(), seen::add))
                .isCompleted();
        assertThat(seen).containsExactlyElementsOf(hours().toList());
    }

    @Test
    void anExchangeThatDoesNotGoBackFailsTheWalk() {
        Calls stuck = new Calls() {
            @Override
            @SuppressWarnings("unchecked")
            public <Q, R> R call(Endpoint<Q, R> endpoint, Q request, RequestOptions options) {
                return (R) new Answer(hours().limit(10).toList());
            }
        };
        assertThatThrownBy(() -> Paging.newestFirstStream(stuck, LIST, Query.ALL, Answer::items, Function.identity())
                        .count())
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aRangeThatEndsBeforeItStartsIsRefused() {
        Query query = new Query(Optional.of(LAST), Optional.of(hourBefore(1)));
        assertThatThrownBy(() -> stream(query)).isInstanceOf(InvalidRequestException.class);
    }
}

package dev.exchangekit.core.spi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumberedPagesTest {
    /** Asks for a page by its number. */
    record Ask(Optional<String> cursor) implements CursorRequest<Ask> {
        @Override
        public Ask withCursor(String cursor) {
            return new Ask(Optional.of(cursor));
        }
    }

    private static final Ask FIRST = new Ask(Optional.empty());
    private static final int PAGE = 3;
    private static final Endpoint<Ask, List<Integer>> LIST = Endpoint.get(
                    "toy.list", "/list", Ask.class, new TypeReference<List<Integer>>() {})
            .build();

    private final List<String> asked = new ArrayList<>();

    private final class Numbers implements Calls {
        private final int count;

        Numbers(int count) {
            this.count = count;
        }

        @Override
        @SuppressWarnings("unchecked")
        public <Q, R> R call(Endpoint<Q, R> endpoint, Q request, RequestOptions options) {
            Ask ask = (Ask) request;
            asked.add(ask.cursor().orElse("-"));
            int start = (ask.cursor().map(Integer::parseInt).orElse(1) - 1) * PAGE;
            return (R) IntStream.range(start, Math.min(start + PAGE, count))
                    .boxed()
                    .toList();
        }
    }

    @Test
    void pageThatIsNotFullIsTheLast() {
        assertThat(Paging.numberedStream(new Numbers(7), LIST, FIRST, PAGE)).containsExactly(0, 1, 2, 3, 4, 5, 6);
        assertThat(asked).containsExactly("-", "2", "3");
    }

    @Test
    void fullPageIsFollowedByAnEmptyOne() {
        assertThat(Paging.numberedStream(new Numbers(6), LIST, FIRST, PAGE)).hasSize(6);
        assertThat(asked).containsExactly("-", "2", "3");
    }

    @Test
    void walkBeginsAtThePageThatIsAskedFor() {
        assertThat(Paging.numberedStream(new Numbers(7), LIST, FIRST.withCursor("2"), PAGE))
                .containsExactly(3, 4, 5, 6);
    }

    @Test
    void visitorGetsTheSameAndEndsIt() throws Exception {
        Numbers numbers = new Numbers(7);
        AsyncCalls calls = new AsyncCalls() {
            @Override
            public <Q, R> CompletableFuture<R> call(Endpoint<Q, R> endpoint, Q request, RequestOptions options) {
                return CompletableFuture.completedFuture(numbers.call(endpoint, request, options));
            }
        };
        List<Integer> seen = new ArrayList<>();

        Paging.<Ask, Integer>numberedForEach(calls, LIST, FIRST, PAGE, item -> seen.add(item) && item < 4)
                .get();

        assertThat(seen).containsExactly(0, 1, 2, 3, 4);
        assertThat(asked).containsExactly("-", "2");
    }
}

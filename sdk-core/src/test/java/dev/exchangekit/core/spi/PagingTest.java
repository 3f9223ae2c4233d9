package dev.exchangekit.core.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class PagingTest {
    private record Query(Optional<String> cursor) implements CursorRequest<Query> {
        static final Query FIRST = new Query(Optional.empty());

        @Override
        public Query withCursor(String cursor) {
            return new Query(Optional.of(cursor));
        }
    }

    private record Numbers(List<Integer> items, Optional<String> nextCursor) implements Page<Integer> {}

    private final List<Query> asked = new ArrayList<>();
    private final List<Integer> seen = new ArrayList<>();

    /** Three pages, the second without items. */
    private Numbers page(Query query) {
        asked.add(query);
        return switch (query.cursor().orElse("")) {
            case "" -> new Numbers(List.of(1, 2), Optional.of("b"));
            case "b" -> new Numbers(List.of(), Optional.of("c"));
            default -> new Numbers(List.of(3), Optional.empty());
        };
    }

    private CompletableFuture<Numbers> pageLater(Query query) {
        return CompletableFuture.completedFuture(page(query));
    }

    private boolean take(int item) {
        return seen.add(item);
    }

    @Test
    void streamJoinsAllPages() {
        assertThat(Paging.stream(this::page, Query.FIRST)).containsExactly(1, 2, 3);
        assertThat(asked).hasSize(3);
    }

    @Test
    void streamAsksForAPageOnlyWhenItIsReached() {
        var stream = Paging.stream(this::page, Query.FIRST);
        assertThat(asked).isEmpty();
        assertThat(stream.limit(2)).containsExactly(1, 2);
        assertThat(asked).hasSize(1);
    }

    @Test
    void cursorThatComesBackEndsTheStreamWithAnError() {
        assertThatThrownBy(() -> Paging.stream(q -> new Numbers(List.of(1), Optional.of("a")), Query.FIRST)
                        .count())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cursor a");
    }

    @Test
    void forEachVisitsAllPagesInOrder() {
        assertThat(Paging.forEach(this::pageLater, Query.FIRST, this::take)).isCompleted();
        assertThat(seen).containsExactly(1, 2, 3);
    }

    @Test
    void visitorThatAnswersFalseEndsTheWalk() {
        assertThat(Paging.forEach(this::pageLater, Query.FIRST, item -> take(item) && item < 2))
                .isCompleted();
        assertThat(seen).containsExactly(1, 2);
        assertThat(asked).hasSize(1);
    }

    @Test
    void failureOfAPageIsTheFailureOfTheWalk() {
        IllegalArgumentException failure = new IllegalArgumentException("no");
        CompletableFuture<Numbers> page = new CompletableFuture<>();
        CompletableFuture<Void> walk = Paging.forEach(q -> page, Query.FIRST, this::take);
        page.completeExceptionally(failure);
        assertThatThrownBy(walk::join).isInstanceOf(CompletionException.class).hasCause(failure);
    }

    @Test
    void failureOfTheVisitorIsTheFailureOfTheWalk() {
        IllegalArgumentException failure = new IllegalArgumentException("no");
        CompletableFuture<Void> walk = Paging.forEach(this::pageLater, Query.FIRST, item -> {
            throw failure;
        });
        assertThatThrownBy(walk::join).hasCause(failure);
    }

    @Test
    void cancellingTheWalkCancelsThePageUnderWay() {
        CompletableFuture<Numbers> page = new CompletableFuture<>();
        CompletableFuture<Void> walk = Paging.forEach(q -> page, Query.FIRST, this::take);
        walk.cancel(true);
        assertThat(page).isCancelled();
        assertThatThrownBy(walk::join).isInstanceOf(CancellationException.class);
    }

    @Test
    void pagesThatAreAlreadyThereDoNotDeepenTheStack() {
        int pages = 100_000;
        CompletableFuture<Void> walk = Paging.forEach(
                q -> {
                    int number = q.cursor().map(Integer::parseInt).orElse(0);
                    return CompletableFuture.completedFuture(new Numbers(
                            List.of(number),
                            number == pages ? Optional.empty() : Optional.of(Integer.toString(number + 1))));
                },
                Query.FIRST,
                this::take);
        assertThat(walk).isCompleted();
        assertThat(seen).hasSize(pages + 1);
    }
}

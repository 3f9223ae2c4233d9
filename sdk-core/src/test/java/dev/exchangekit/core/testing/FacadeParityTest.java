package dev.exchangekit.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FacadeParityTest {
    interface Good {
        String name();

        List<String> list(int limit);

        void write(String text);

        <T> T call(T argument);
    }

    interface AsyncGood {
        String name();

        CompletableFuture<List<String>> list(int limit);

        CompletableFuture<Void> write(String text);

        <T> CompletableFuture<T> call(T argument);
    }

    interface AsyncOtherResult {
        String name();

        CompletableFuture<List<Integer>> list(int limit);

        void write(String text);

        <T> CompletableFuture<T> call(T argument);
    }

    interface AsyncOtherMethods {
        String name();

        CompletableFuture<List<String>> list(long limit);

        CompletableFuture<Void> write(String text);

        <T> CompletableFuture<T> call(T argument);
    }

    interface Paged {
        Stream<String> namesStream(String from);
    }

    interface AsyncPaged {
        CompletableFuture<Void> namesForEach(String from, Predicate<? super String> visitor);
    }

    interface AsyncOtherItems {
        CompletableFuture<Void> namesForEach(String from, Predicate<? super Integer> visitor);
    }

    @Test
    void walkThroughPagesIsAStreamHereAndAVisitThere() {
        assertThat(FacadeParity.of(Paged.class, AsyncPaged.class).differences()).isEmpty();
        assertThat(FacadeParity.of(Paged.class, AsyncOtherItems.class).differences())
                .containsExactly(
                        "AsyncOtherItems lacks namesForEach(String, Predicate<? super java.lang.String>)",
                        "Paged lacks namesForEach(String, Predicate<? super java.lang.Integer>)");
    }

    @Test
    void equalViewsHaveNoDifferences() {
        assertThat(FacadeParity.of(Good.class, AsyncGood.class).local("name").differences())
                .isEmpty();
    }

    @Test
    void callThatBlocksInTheAsynchronousViewIsADifference() {
        assertThat(FacadeParity.of(Good.class, AsyncOtherResult.class)
                        .local("name")
                        .differences())
                .containsExactly(
                        "AsyncOtherResult.list(int) returns CompletableFuture<List<Integer>> instead of"
                                + " CompletableFuture<List<String>>",
                        "AsyncOtherResult.write(String) returns void instead of CompletableFuture<Void>");
    }

    @Test
    void methodThatOneSideLacksIsADifference() {
        assertThat(FacadeParity.of(Good.class, AsyncOtherMethods.class)
                        .local("name")
                        .differences())
                .containsExactly("AsyncOtherMethods lacks list(int)", "Good lacks list(long)");
    }
}

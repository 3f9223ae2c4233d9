package dev.exchangekit.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.exchangekit.core.error.ClientClosedException;
import dev.exchangekit.core.pipeline.ToyExchange.Text;
import dev.exchangekit.core.spi.Following;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class FollowingTest extends PipelineTest {
    private static final Duration LONG = Duration.ofMinutes(10);

    private CompletableFuture<Text> follow(Predicate<Text> isFinal) {
        Following<Text, Text> following =
                new Following<>("Toy", ToyExchange.OPEN, isFinal, failure -> false, Duration.ofSeconds(10));
        return following.start(client().async(), client(), new Text("x"), LONG);
    }

    @Test
    void futureEndsOnTheCallbackExecutorWhenTheClientIsClosed() throws Exception {
        open(config -> config.callbackExecutor(task -> new Thread(task, "callback").start()));
        time.standStill();
        CompletableFuture<Text> followed = follow(answer -> false);
        CompletableFuture<String> thread =
                followed.handle((answer, failure) -> Thread.currentThread().getName());
        eventually("it rests", () -> time.pending() == 1);
        close();

        assertThat(join(thread)).isEqualTo("callback");
        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(() -> join(followed))
                .withCauseInstanceOf(ClientClosedException.class);
    }

    @Test
    void failureOfTheJudgementEndsIt() {
        CompletableFuture<Text> followed = follow(answer -> {
            throw new UnsupportedOperationException("no judgement");
        });

        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(() -> join(followed))
                .withCauseInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void whatIsWrongWithTheFirstQuestionIsThrown() {
        close();

        assertThatExceptionOfType(ClientClosedException.class).isThrownBy(() -> follow(answer -> true));
    }
}

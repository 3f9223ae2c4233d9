package dev.exchangekit.core.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.core.error.CallInfo;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.error.ExchangeException.Refusal;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RescuedPlanTest {
    private static final CallInfo INFO = new CallInfo("Fake", "trade.cancel", "POST /cancel", 1);

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void answeredFailureIsFollowedByTheOtherPlan(boolean async) {
        Plan<String> plan = Plan.<String>fail(refusal(ErrorKind.ORDER_FINAL))
                .rescue(failure -> Optional.of(Plan.of("too late")))
                .map(text -> text + "!");
        assertThat(PlanRuns.result(plan, async)).isEqualTo("too late!");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void failureWithoutAnswerStaysAsItIs(boolean async) {
        ExchangeException failure = refusal(ErrorKind.PRICE);
        Plan<String> plan = Plan.<String>fail(failure).rescue(f -> Optional.empty());
        assertThatThrownBy(() -> PlanRuns.result(plan, async)).isSameAs(failure);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void failureThatIsNotOfTheSdkIsNeverAnswered(boolean async) {
        IllegalStateException failure = new IllegalStateException("a bug");
        Plan<String> plan = Plan.<String>fail(failure).rescue(f -> Optional.of(Plan.of("hidden")));
        assertThatThrownBy(() -> PlanRuns.result(plan, async)).isSameAs(failure);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void successAsksForNoOtherPlan(boolean async) {
        Plan<String> plan = Plan.of("done").rescue(f -> Optional.of(Plan.of("not asked for")));
        assertThat(PlanRuns.result(plan, async)).isEqualTo("done");
    }

    @Test
    void cancellingReachesTheStageThatRuns() {
        CompletableFuture<String> first = new CompletableFuture<>();
        CompletableFuture<String> chained = ChainedFuture.rescue(first, failure -> new CompletableFuture<>());
        chained.cancel(true);
        assertThat(first).isCancelled();

        CompletableFuture<String> second = new CompletableFuture<>();
        CompletableFuture<String> later =
                ChainedFuture.rescue(CompletableFuture.failedFuture(refusal(ErrorKind.PRICE)), failure -> second);
        later.cancel(true);
        assertThat(second).isCancelled();
    }

    private static ExchangeException refusal(ErrorKind kind) {
        return new Refusal(200, "1", kind, "no", null).toException(INFO, true);
    }
}

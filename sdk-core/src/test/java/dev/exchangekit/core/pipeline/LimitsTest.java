package dev.exchangekit.core.pipeline;

import static dev.exchangekit.core.testing.Futures.failure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.error.LocalRateLimitException;
import dev.exchangekit.core.error.RateLimitedException;
import dev.exchangekit.core.pipeline.FaultServer.Reaction;
import dev.exchangekit.core.pipeline.ToyExchange.NewOrder;
import dev.exchangekit.core.pipeline.ToyExchange.Orders;
import dev.exchangekit.core.pipeline.ToyExchange.Text;
import dev.exchangekit.core.ratelimit.BucketSpec;
import dev.exchangekit.core.testing.Threads;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LimitsTest extends PipelineTest {
    private static final Text TEXT = new Text("x");
    private static final Duration SLOW = Duration.ofMillis(2050);

    @ParameterizedTest
    @EnumSource
    void callWaitsForItsPermit(View view) {
        call(view, ToyExchange.SLOW_READ, TEXT);
        call(view, ToyExchange.SLOW_READ, TEXT);
        assertThat(time.elapsed()).isEqualTo(SLOW);
        assertThat(seen.of("waited")).containsExactly("waited toy.slow 2050");
    }

    @ParameterizedTest
    @EnumSource
    void waitBeyondTheDeadlineIsRefusedAtOnceAndNothingIsSent(View view) {
        call(view, ToyExchange.SLOW_READ, TEXT);
        RequestOptions hasty = RequestOptions.deadline(Duration.ofSeconds(2));
        assertThatThrownBy(() -> call(view, ToyExchange.SLOW_READ, TEXT, hasty))
                .isInstanceOfSatisfying(LocalRateLimitException.class, e -> {
                    assertThat(e.bucket()).isEqualTo("slow");
                    assertThat(e.wouldWaitFor()).isEqualTo(SLOW);
                    assertThat(e.mayHaveReachedExchange()).isFalse();
                    assertThat(e.attempts()).isZero();
                    assertThat(e.call()).isPresent();
                });
        assertThat(time.elapsed()).isZero();
        assertThat(server().requests("/slow")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void callWithoutLimiterDoesNotWait(View view) {
        RequestOptions unlimited = RequestOptions.builder().rateLimited(false).build();
        call(view, ToyExchange.SLOW_READ, TEXT);
        call(view, ToyExchange.SLOW_READ, TEXT, unlimited);
        assertThat(time.elapsed()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void refusalForTheRateIsRepeatedWhenItsBucketOpens(View view) {
        on("/open", refusal("RATE_LIMIT").header("X-Closed", "ip").header("Retry-After", "4"));
        call(view, ToyExchange.OPEN, TEXT);
        assertThat(time.elapsed()).isEqualTo(Duration.ofSeconds(4));
        assertThat(seen.of("waited")).containsExactly("waited toy.open 4000");
    }

    @ParameterizedTest
    @EnumSource
    void refusalForTheRateThatClosesNoBucketIsPacedAllTheSame(View view) {
        on("/open", refusal("RATE_LIMIT"), refusal("IP_LIMIT").header("Retry-After", "5"));
        call(view, ToyExchange.OPEN, TEXT);
        assertThat(seen.of("retry")).containsExactly("retry toy.open 1000", "retry toy.open 5000");
    }

    @ParameterizedTest
    @EnumSource
    void refusalWhoseBucketOpensTooLateIsWhatTheCallFailsWith(View view) {
        on("/open", refusal("RATE_LIMIT").header("X-Closed", "ip").header("Retry-After", "60"));
        assertThatThrownBy(() -> call(view, ToyExchange.OPEN, TEXT))
                .isInstanceOfSatisfying(RateLimitedException.class, e -> {
                    assertThat(e.attempts()).isEqualTo(1);
                    assertThat(e.getSuppressed()).singleElement().isInstanceOf(LocalRateLimitException.class);
                });
        assertThat(time.elapsed()).isZero();
        assertThat(seen.of("retry")).hasSize(1);
        assertThat(server().requests("/open")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void moreCallsThanPlacesWaitInLine(View view) throws Exception {
        time.standStill();
        CompletableFuture<Reaction> gate = new CompletableFuture<>();
        List<CompletableFuture<Text>> held = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            on("/open", Reaction.later(gate));
            held.add(client().async().call(ToyExchange.OPEN, TEXT));
        }
        for (int i = 0; i < 8; i++) {
            server().arrival("/open");
        }
        CompletableFuture<Text> ninth = Threads.start(() -> call(view, ToyExchange.SEARCH, search()));
        eventually("the ninth waits", () -> time.pending() > 0);
        assertThat(server().requests("/search")).isEmpty();
        gate.complete(ok("{\"text\":\"late\"}"));
        assertThat(join(ninth).text()).isEqualTo("fine");
        for (CompletableFuture<Text> one : held) {
            assertThat(join(one).text()).isEqualTo("late");
        }
    }

    private static ToyExchange.Search search() {
        return new ToyExchange.Search(java.util.Optional.empty(), List.of());
    }

    @ParameterizedTest
    @EnumSource
    void chargeThatNeverFitsIsTheCallersMistake(View view) {
        Orders many = new Orders(Collections.nCopies(11, NewOrder.of("BTC")));
        assertThatThrownBy(() -> call(view, ToyExchange.BATCH, many))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("orders");
        assertThat(server().requests("/batch")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void limitThatFallsBelowTheChargeOfAWaitingCallEndsItsWait(View view) throws Exception {
        time.standStill();
        open(config -> config.clockSync(false));
        client().limiter().close("orders", Duration.ofSeconds(3));
        Orders five = new Orders(Collections.nCopies(5, NewOrder.of("BTC")));
        CompletableFuture<Object> waiting = Threads.start(() -> call(view, ToyExchange.BATCH, five));
        eventually("the batch waits", () -> time.pending() > 0);
        client().limiter().configure(BucketSpec.rolling("orders", BucketSpec.Scope.ACCOUNT, 2, Duration.ofSeconds(1)));
        assertThat(failure(waiting)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void signerThatFailsCostsNoPermit(View view) {
        open(
                config -> config,
                profile -> profile.signer((request, timestamp) -> {
                    throw new IllegalStateException("the credentials have been destroyed");
                }));
        assertThatThrownBy(() -> call(view, ToyExchange.PLACE, NewOrder.of("BTC")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("destroyed");
        assertThat(available("orders")).isEqualTo(10);
        assertThat(server().requests("/place")).isEmpty();
    }
}
